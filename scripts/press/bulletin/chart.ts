import { drawingOf, type Drawable } from '../../../src/charts/drawable.ts';
import { LIGHT } from '../../../src/charts/palette.ts';
import { renderFile } from '../../../src/charts/render-file.ts';
import type { Size } from '../../../src/charts/types.ts';
import type { Language } from '../../../src/domain/text.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { ChartWithPapers, SourceLine } from '../../../src/views/model.ts';
import type { BulletinChart } from './model.ts';

/** The typeface of the bulletin is at hand here, which other files of charts cannot count on. */
const FONT = 'Golos Text';

/** Values that are longer than this do not fit a small tile. */
const TILE_LETTERS = 6;

/** Letters have one size in all drawings; a map of short values is as readable when small. */
function sizeOf(drawable: Drawable): Size {
  const isSmall =
    drawable.form === 'map' && drawable.data.tiles.every(({ cell }) => cell.text.length <= TILE_LETTERS);
  return isSmall ? 'narrow' : 'pair';
}

/** Publisher and date of each source, without its title: the list at the end has all of it. */
function sourceText(lang: Language, { sources, isComputed }: ChartWithPapers, release: string): string {
  const { indicator } = messagesOf(lang);
  const said = [...new Set(sources.map(({ publisher, date }: SourceLine) => `${publisher} (${date})`))];
  const all = [...said, ...(isComputed ? [indicator.ownCalculation(release)] : [])];
  return `${all.length > 1 ? indicator.sourcesLabel : indicator.sourceLabel}: ${all.join('; ')}`;
}

function colourOf(swatch: string): string {
  return Object.entries(LIGHT).find(([name]) => name === swatch)?.[1] ?? '';
}

/** What the drawing says, for those who do not see it. */
function alternative({ title, heading, sub, caption }: ChartWithPapers): string {
  return [title, plain(heading), sub, ...caption.map(plain)]
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part, i, parts) => part !== '' && parts.indexOf(part) === i)
    .join('. ');
}

function svgOf(drawable: Drawable, chart: ChartWithPapers): { svg: string; width: number } {
  const drawing = drawingOf(drawable, sizeOf(drawable));
  const { id, title, stamp } = chart;
  return { svg: renderFile(drawing, { id, title, stamp, font: FONT }), width: drawing.width };
}

/** A chart of the site as the bulletin shows it. */
export function bulletinChart(lang: Language, chart: ChartWithPapers, release: string): BulletinChart {
  return {
    heading: chart.heading,
    sub: chart.sub,
    caption: chart.caption,
    key: chart.key.map(({ swatch, words }) => ({ colour: colourOf(swatch), words })),
    source: sourceText(lang, chart, release),
    alt: alternative(chart),
    ...svgOf(chart.drawing, chart),
  };
}
