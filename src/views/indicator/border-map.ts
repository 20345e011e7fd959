import type { MapArea } from '../../charts/choropleth-data.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { presentAreas } from '../area-list.ts';
import { borderSource } from '../border-source.ts';
import type { ChartView } from '../model.ts';
import { latestAreaPeriod } from '../slices.ts';
import { absentAreas } from './area-sentences.ts';
import type { Subject } from './subject.ts';

/** The areas of the tile map within their borders: the tiles stand in the order of `presentAreas`. */
function mapAreas({ store, lang }: Subject, cells: readonly Pick<MapArea, 'cell'>[]): readonly MapArea[] {
  const features = new Map(store.boundaries?.features.map((feature) => [feature.id, feature]));
  return presentAreas(store, lang).flatMap(({ area, type }, i) => {
    const [feature, tile] = [features.get(area), cells[i]];
    if (!feature || !tile) return [];
    return [{ polygons: feature.geometry.coordinates, cell: tile.cell, isCity: type === 'city' }];
  });
}

/** What the tile map shows, within the borders that the operator has supplied. */
export function borderMap(subject: Subject, map: ChartView): ChartView | undefined {
  const { store, lang, slice, name } = subject;
  const borders = borderSource(store, lang);
  const period = latestAreaPeriod(slice.rows);
  if (!borders || period === undefined || map.drawing.form !== 'map') return undefined;
  const { tiles, limits } = map.drawing.data;
  const areas = mapAreas(subject, tiles);
  const words = messagesOf(lang).borders;
  const dots = areas.some(({ isCity }) => isCity) ? [[words.cityDots]] : [];
  return {
    id: 'borders',
    period,
    heading: [words.heading],
    sub: map.sub,
    title: words.chart(`${name}. ${map.sub}`),
    size: 'wide',
    drawing: { form: 'borders', data: { areas, limits } },
    caption: [absentAreas(subject, period), ...dots, [words.note]].filter(({ length }) => length > 0),
    key: map.key,
    borders,
  };
}
