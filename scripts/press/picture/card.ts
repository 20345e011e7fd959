import { LIGHT } from '../../../src/charts/palette.ts';
import type { FileChart } from '../../../src/charts/render-file.ts';
import { chartForFile } from '../drawn.ts';
import type { Size } from '../../../src/charts/types.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { wrapText } from '../../../src/charts/wrap-text.ts';
import { box, fitting, headline, keyRows, lines, mark, paragraph, placed, type TextStyle } from './ink.ts';
import type { Picture } from './picture.ts';
import { svgFile } from './svg-file.ts';

/** For sharing (1200×630) and for feeds of pictures (1080×1080). */
export type CardShape = 'card' | 'square';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  readonly width: number;
  readonly height: number;
  /** Where the words stand, and how tall heading and subtitle may be. */
  readonly words: Area & { readonly heading: number };
  readonly chart: (wordsEnd: number) => Area;
}

const BAND = 84;
const NEARLY = 0.85;

const SHAPES: Readonly<Record<CardShape, Shape>> = {
  card: {
    width: 1200,
    height: 630,
    words: { x: 56, y: 52, width: 500, height: 450, heading: 300 },
    chart: () => ({ x: 604, y: 40, width: 548, height: 474 }),
  },
  square: {
    width: 1080,
    height: 1080,
    words: { x: 60, y: 60, width: 960, height: 330, heading: 220 },
    chart: (end) => ({ x: 60, y: end + 28, width: 960, height: 1080 - BAND - 32 - end - 28 }),
  },
};

/** Small multiples lie side by side below the words: beside them, their letters would be too small to read. */
const MULTIPLES_CARD: Shape = {
  ...SHAPES.card,
  words: { x: 56, y: 36, width: 1088, height: 124, heading: 56 },
  chart: (end) => ({ x: 56, y: end + 20, width: 1088, height: 630 - BAND - 16 - end - 20 }),
};
const MULTIPLES_COLUMNS = 8;

function shapeOf({ chart }: Picture, shape: CardShape): Shape {
  return shape === 'card' && chart.drawing.form === 'multiples' ? MULTIPLES_CARD : SHAPES[shape];
}

function headings(sizes: readonly number[]): readonly TextStyle[] {
  return sizes.map((size) => ({ size, leading: size * 1.16, heavy: true, colour: LIGHT['c-ink'] }));
}

const HEADINGS = headings([52, 48, 44, 40, 36, 33, 30, 27, 24]);
const SUBTITLES: readonly TextStyle[] = [24, 22, 20, 18, 16, 14].map((size) => ({
  size,
  leading: size * 1.4,
  colour: LIGHT['c-soft'],
}));

/** Kicker, heading and subtitle, each as large as there is room. */
function wordsOf({ chart, areaName }: Picture, { words }: Shape): { markup: string; end: number } {
  const { x, y, width, height } = words;
  const kicker = { size: 24, leading: 40, heavy: true, colour: LIGHT['c-accent'] };
  const above = paragraph(areaName, { x, y, width }, kicker);
  const title = plain(chart.heading);
  const style = fitting(title, { width, height: words.heading }, HEADINGS);
  const heading = headline(title, { x, y: y + above.height, width }, style);
  const top = y + above.height + heading.height + 16;
  const room = { width, height: y + height - top };
  const sub = paragraph(chart.sub, { x, y: top, width }, fitting(chart.sub, room, SUBTITLES));
  return { markup: above.markup + heading.markup + sub.markup, end: top + sub.height };
}

/** The drawings of a chart that may stand in an area. */
function drawnFor({ chart, id }: Picture, area: Area): readonly FileChart[] {
  const { drawing } = chart;
  if (drawing.form === 'multiples' && area.width > 2 * area.height) {
    const data = { ...drawing.data, columns: MULTIPLES_COLUMNS };
    return [chartForFile(id, { ...chart, drawing: { form: 'multiples', data } }, 'narrow')];
  }
  return [...new Set<Size>(['narrow', chart.size])].map((size) => chartForFile(id, chart, size));
}

/** The chart at the size whose letters come out largest, or nearly so and with more room; its key below. */
function chartOf(picture: Picture, area: Area): string {
  const { chart, id } = picture;
  const style = { size: 16, leading: 24, colour: LIGHT['c-soft'] };
  const key = keyRows(chart.key, { x: area.x, y: 0, width: area.width }, LIGHT, style);
  const room = area.height - (key.height === 0 ? 0 : key.height + 12);
  const fitted = drawnFor(picture, area).map((drawn) => ({
    drawn,
    scale: Math.min(area.width / drawn.width, room / drawn.height, 2),
  }));
  const largest = Math.max(...fitted.map(({ scale }) => scale));
  const best = fitted.findLast(({ scale }) => scale >= NEARLY * largest);
  if (!best) throw new Error(`the picture ${id} has no drawing`);
  const { drawn, scale } = best;
  const x = area.x + (area.width - drawn.width * scale) / 2;
  const y = area.y + (room - drawn.height * scale) / 2;
  const below = placed(key.markup, 0, y + drawn.height * scale + 12);
  return placed(drawn.markup, x, y, scale) + (key.height === 0 ? '' : below);
}

/** Publisher and date of the sources, in two lines at most: the whole titles stand in the file itself. */
function sourceLines(
  { chart, release }: Picture,
  width: number,
): { texts: readonly string[]; style: TextStyle } {
  const all = chart.sources.map(({ publisher, date }) => `${publisher} (${date})`);
  const [first = release.id] = all;
  const colour = LIGHT['c-on'];
  const options = [all.join('; '), all.length > 1 ? `${first}; +${String(all.length - 1)}` : first].flatMap(
    (text) =>
      [20, 18, 16, 14].map((size) => ({
        texts: wrapText(text, width, size),
        style: { size, leading: size * 1.3, colour },
      })),
  );
  const found = options.find(({ texts }) => texts.length <= 2) ?? options.at(-1);
  if (!found) throw new Error('a picture without a source');
  return found;
}

function band(picture: Picture, { width, height }: Shape): string {
  const top = height - BAND;
  const name = lines(
    [picture.name],
    { x: 104, y: top, width },
    { size: 28, leading: BAND, heavy: true, colour: LIGHT['c-on'] },
  );
  const { texts, style } = sourceLines(picture, width - 420);
  const y = top + (BAND - texts.length * style.leading) / 2;
  const source = lines(texts, { x: width - 56, y, width }, style, 'end');
  return (
    box(0, top, width, BAND, LIGHT['c-accent']) +
    mark(56, top + 24, 36, LIGHT['c-on']) +
    name.markup +
    source.markup
  );
}

/** A chart as a picture of a fixed shape, with letters that read on a phone. */
export function card(picture: Picture, shape: CardShape): string {
  const form = shapeOf(picture, shape);
  const { width, height } = form;
  const words = wordsOf(picture, form);
  const markup =
    box(0, 0, width, height, LIGHT['c-paper']) +
    words.markup +
    chartOf(picture, form.chart(words.end)) +
    band(picture, form);
  return svgFile(picture, { width, height, markup, ink: LIGHT['c-ink'] });
}
