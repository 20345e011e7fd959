import type { Tile } from '../../charts/tile-map-data.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { plain } from '../../i18n/sentences/sentence.ts';
import { presentAreas } from '../area-list.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { ChartView, KeyItem } from '../model.ts';
import { shownCell } from '../shown.ts';
import { latestAreaPeriod } from '../slices.ts';
import { areaCaption, mapHeading } from './area-sentences.ts';
import { subtitle, words, type Subject } from './subject.ts';

const THOUSAND = 1000;
/** Smaller values would lose too much in thousands. */
const SMALLEST = 10 * THOUSAND;
/** From here on, whole thousands say enough; below, tenths of them. */
const WHOLE = 100 * THOUSAND;

/** Limits are round numbers: they are written with the digits they have. */
function limitText({ lang, document }: Subject, limit: number): string {
  return document.unit_names.kind === 'percent' ? formatPercent(lang, limit) : formatNumber(lang, limit);
}

function keyOf(subject: Subject, limits: readonly number[], tiles: readonly Tile[]): readonly KeyItem[] {
  const { indicator, state } = { indicator: words(subject), state: messagesOf(subject.lang).state };
  const [a = '', b = '', c = ''] = limits.map((limit) => limitText(subject, limit));
  const classes = [
    { swatch: 'q1', words: indicator.below(a) },
    { swatch: 'q2', words: indicator.between(a, b) },
    { swatch: 'q3', words: indicator.between(b, c) },
    { swatch: 'q4', words: indicator.andAbove(c) },
  ];
  const states = [
    { kind: 'suppressed', swatch: 'shutter', words: `[c] ${state.suppressed}` },
    { kind: 'missing', swatch: 'hatch', words: `[x] ${state.missing}` },
    { kind: 'not-applicable', swatch: 'dotted', words: state.notApplicableKey },
  ].filter(({ kind }) => tiles.some(({ cell }) => cell.kind === kind));
  return [...classes, ...states.map(({ swatch, words: text }) => ({ swatch, words: text }))];
}

function thousandsOf(lang: Language, value: number): string {
  const digits = value < WHOLE ? 10 : 1;
  return formatNumber(lang, Math.round((value / THOUSAND) * digits) / digits);
}

/** Values in thousands beside the whole ones, for tiles of phones; nothing where thousands would be too coarse. */
function inThousands(lang: Language, tiles: readonly Tile[]): readonly Tile[] {
  const values = tiles.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []));
  if (values.length === 0 || Math.min(...values) < SMALLEST) return tiles;
  return tiles.map((tile) =>
    tile.cell.kind === 'value' ? { ...tile, brief: thousandsOf(lang, tile.cell.value) } : tile,
  );
}

/** The tile map of a period, by default the latest in which regions are published, where the indicator allows a map. */
export function mapChart(
  subject: Subject,
  period = latestAreaPeriod(subject.slice.rows),
): ChartView | undefined {
  const { store, lang, document, slice, name } = subject;
  const [a, b, c] = document.classes ?? [];
  if (!document.map || period === undefined || a === undefined || b === undefined || c === undefined)
    return undefined;
  const tiles = inThousands(
    lang,
    presentAreas(store, lang).map((area) => ({
      area: area.area.toLowerCase(),
      name: { short: field(area, 'short', lang), tile: field(area, 'tile', lang) },
      col: Number(area.tile_col),
      row: Number(area.tile_row),
      cell: shownCell(store, lang, document, slice, area.area, period),
    })),
  );
  const hasBrief = tiles.some(({ brief }) => brief !== undefined);
  return {
    id: 'map',
    period,
    heading: mapHeading(subject, period),
    sub: subtitle(subject, period),
    title: words(subject).chart.map(`${name}. ${plain(mapHeading(subject, period))}`),
    size: 'wide',
    drawing: {
      form: 'map',
      data: {
        tiles,
        limits: [a, b, c],
        ...(hasBrief ? { brief: words(subject).thousands(document.unit_names[lang]) } : {}),
      },
    },
    caption: [...areaCaption(subject, period), [words(subject).mapNote]],
    key: keyOf(subject, [a, b, c], tiles),
  };
}
