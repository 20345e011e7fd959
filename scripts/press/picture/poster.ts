import { DARK, LIGHT, type Palette } from '../../../src/charts/palette.ts';
import { chartForFile } from '../drawn.ts';
import { WIDTHS, type Size } from '../../../src/charts/types.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import {
  box,
  headline,
  keyRows,
  mark,
  paragraph,
  placed,
  type Drawn,
  type Place,
  type TextStyle,
} from './ink.ts';
import { papersOf, sourceText, type Picture } from './picture.ts';
import { svgFile } from './svg-file.ts';

/** Widths of pictures for a phone, a column and a slide; each is laid out by itself. */
export type PosterWidth = 360 | 720 | 1200;
export type PosterVariant = '' | 'dark' | 'plain' | 'transparent';

export interface PosterOptions {
  readonly width: PosterWidth;
  readonly variant?: PosterVariant;
}

const SIDE: Readonly<Record<PosterWidth, number>> = { 360: 28, 720: 12, 1200: 48 };
const TITLE: Readonly<Record<PosterWidth, readonly [size: number, leading: number]>> = {
  360: [19, 24],
  720: [22, 28],
  1200: [26, 33],
};
/** Beside a chart of the main column, text has a column of its own on the widest picture. */
const ASIDE = { width: 360, gap: 48 } as const;
const [RULE, TOP, FOOT_ROOM] = [2, 18, 14];

interface Sheet {
  readonly palette: Palette;
  readonly width: number;
  readonly text: Place;
  readonly chart: { readonly size: Size; readonly x: number };
  readonly isAside: boolean;
}

function sheetOf({ chart }: Picture, { width, variant = '' }: PosterOptions): Sheet {
  const palette = variant === 'dark' ? DARK : LIGHT;
  const side = SIDE[width];
  const inner = width - 2 * side;
  const wide: Size = chart.size === 'full' ? (width === 1200 ? 'full' : 'narrow') : chart.size;
  const size: Size = width === 360 ? 'narrow' : wide;
  const isAside = width === 1200 && chart.size !== 'full' && variant !== 'plain';
  const text = { x: side, y: RULE + TOP, width: isAside ? ASIDE.width : inner };
  const x = isAside ? side + ASIDE.width + ASIDE.gap : side + Math.max(0, (inner - WIDTHS[size]) / 2);
  return { palette, width, text, chart: { size, x: width === 720 && size !== 'wide' ? side : x }, isAside };
}

function styles(
  { palette }: Sheet,
  width: PosterWidth,
): Readonly<Record<'title' | 'sub' | 'note' | 'fine', TextStyle>> {
  const [size, leading] = TITLE[width];
  const [ink, soft] = [palette['c-ink'], palette['c-soft']];
  return {
    title: { size, leading, heavy: true, colour: ink },
    sub: { size: 14, leading: 20, colour: soft },
    note: { size: 14, leading: 20, colour: ink },
    fine: { size: 12, leading: 17, colour: soft },
  };
}

/** Sets one thing below the other. */
class Column {
  readonly #parts: string[] = [];
  y: number;

  constructor(y: number) {
    this.y = y;
  }

  add(gap: number, draw: (y: number) => Drawn): void {
    const drawn = draw(this.y + gap);
    if (drawn.height === 0) return;
    this.#parts.push(drawn.markup);
    this.y += gap + drawn.height;
  }

  get markup(): string {
    return this.#parts.join('');
  }
}

function chartIn(
  picture: Picture,
  sheet: Sheet,
  width: number,
): { markup: string; height: number; scale: number } {
  const { chart, id } = picture;
  const drawn = chartForFile(id, chart, sheet.chart.size, sheet.palette);
  const room = width - sheet.chart.x;
  const scale = Math.min(1, room / drawn.width);
  return { markup: drawn.markup, height: drawn.height * scale, scale };
}

/** Heading and subtitle, the chart with its key and caption, the papers, the mark. */
function layOut(
  picture: Picture,
  options: PosterOptions,
): { markup: string; height: number; palette: Palette } {
  const sheet = sheetOf(picture, options);
  const { text, palette, width, isAside } = sheet;
  const style = styles(sheet, options.width);
  const isPlain = options.variant === 'plain';
  const { chart, lang } = picture;
  const column = new Column(text.y);
  const write = (gap: number, words: string, kind: keyof typeof style): void => {
    column.add(gap, (y) => paragraph(words, { ...text, y }, style[kind]));
  };
  if (!isPlain) {
    column.add(0, (y) => headline(plain(chart.heading), { ...text, y }, style.title));
    write(6, chart.sub, 'sub');
  }
  const drawn = chartIn(picture, sheet, width - SIDE[options.width] + 1);
  const drawChart = (y: number): Drawn => ({
    markup: placed(drawn.markup, sheet.chart.x, y, drawn.scale),
    height: drawn.height,
  });
  const beside = drawChart(text.y + 4);
  if (!isAside) column.add(18, drawChart);
  column.add(12, (y) => keyRows(chart.key, { ...text, y }, palette, style.fine));
  if (!isPlain) {
    write(12, chart.caption.map(plain).join(' '), 'note');
    write(10, sourceText(picture), 'fine');
    write(0, papersOf(lang, picture), 'fine');
    column.add(12, (y) => brand(picture, { ...text, y }, palette));
  }
  const height = Math.ceil(Math.max(column.y, isAside ? text.y + 4 + drawn.height : 0) + FOOT_ROOM);
  const rules = isPlain
    ? ''
    : box(0, 0, width, RULE, palette['c-ink']) + box(0, height - RULE, width, RULE, palette['c-ink']);
  return { markup: rules + column.markup + (isAside ? beside.markup : ''), height, palette };
}

function brand({ name, address }: Picture, place: Place, palette: Palette): Drawn {
  const style = { size: 15, leading: 20, heavy: true, colour: palette['c-ink'] };
  const words = paragraph(name, { ...place, x: place.x + 26 }, style);
  const small = { size: 12, leading: 20, colour: palette['c-soft'] };
  const link =
    address === ''
      ? { markup: '', height: 0 }
      : paragraph(address, { ...place, y: place.y + 20 }, { ...small, leading: 17 });
  return {
    markup: mark(place.x, place.y, 20, palette['c-accent']) + words.markup + link.markup,
    height: words.height + link.height,
  };
}

/** A chart with heading, key, source and date as an SVG file of its own. */
export function poster(picture: Picture, options: PosterOptions): string {
  const { width, variant } = options;
  const { markup, height, palette } = layOut(picture, options);
  const ground = variant === 'transparent' ? '' : box(0, 0, width, height, palette['c-paper']);
  return svgFile(picture, { width, height, markup: ground + markup, ink: palette['c-ink'] });
}
