import type { Palette } from '../../../src/charts/palette.ts';
import { escapeXml } from '../../../src/charts/render-file.ts';
import { wrapText } from '../../../src/charts/wrap-text.ts';
import type { KeyItem } from '../../../src/views/model.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

/** Something drawn, and how much height it took. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly heavy?: boolean;
  readonly colour: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function attribute(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Where letters stand in a line of their own height. */
const BASELINE = 0.35;

/** Lines of text, one below the other. */
export function lines(texts: readonly string[], { x, y }: Place, style: TextStyle, anchor = 'start'): Drawn {
  const { size, leading, heavy = false, colour } = style;
  const weight = heavy ? ' font-weight="600"' : '';
  const rows = texts.map((text, i) => {
    const base = y + leading * (i + 0.5) + size * BASELINE;
    return `<text x="${attribute(x)}" y="${attribute(base)}">${escapeXml(text)}</text>`;
  });
  const markup = `<g font-size="${attribute(size)}"${weight} fill="${colour}" text-anchor="${anchor}">${rows.join('')}</g>`;
  return { markup: texts.length === 0 ? '' : markup, height: texts.length * leading };
}

/** A text broken into lines that fit. */
export function paragraph(text: string, place: Place, style: TextStyle): Drawn {
  if (text === '') return { markup: '', height: 0 };
  return lines(wrapText(text, place.width, style.size, style.heavy), place, style);
}

/** Lines of about one length: as many as needed and no narrower than that, so that no last word stands alone. */
function balanced(text: string, width: number, { size, heavy }: TextStyle): readonly string[] {
  const wrap = (room: number): readonly string[] => wrapText(text, room, size, heavy);
  const needed = wrap(width).length;
  let room = width;
  while (room > width / 2 && wrap(room - size / 2).length === needed) room -= size / 2;
  return wrap(room);
}

/** A heading: a paragraph whose lines are about as long as one another. */
export function headline(text: string, place: Place, style: TextStyle): Drawn {
  return lines(balanced(text, place.width, style), place, style);
}

/** The largest of several styles in which a text takes no more than so much height; the last one if none does. */
export function fitting(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  styles: readonly TextStyle[],
): TextStyle {
  const fits = ({ size, leading, heavy }: TextStyle): boolean =>
    wrapText(text, width, size, heavy).length * leading <= height;
  const found = styles.find(fits) ?? styles.at(-1);
  if (!found) throw new Error('no style was given for a text');
  return found;
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${attribute(x)}" y="${attribute(y)}" width="${attribute(width)}" height="${attribute(height)}" fill="${fill}"/>`;
}

/** Moves and scales what is drawn from 0,0. */
export function placed(markup: string, x: number, y: number, scale = 1): string {
  const size = scale === 1 ? '' : ` scale(${String(Math.round(scale * 1000) / 1000)})`;
  return `<g transform="translate(${attribute(x)},${attribute(y)})${size}">${markup}</g>`;
}

/** The mark of the project: a wall around a child. */
export function mark(x: number, y: number, size: number, colour: string): string {
  return placed(
    `<path d="M3.7 21V12a8.3 8.3 0 0 1 16.6 0v9" fill="none" stroke="${colour}" stroke-width="3.4"/>` +
      `<circle cx="12" cy="17.4" r="3.1" fill="${colour}"/>`,
    x,
    y,
    size / 24,
  );
}

const SWATCH = { width: 22, height: 12, gap: 7, apart: 18 } as const;

/** A sample with its outline; hatches are drawn line by line, so that no pattern is needed. */
function swatch(name: string, x: number, y: number, palette: Palette): string {
  const { width, height } = SWATCH;
  const line = palette['c-mark'];
  const outline = `<rect x="${attribute(x + 0.5)}" y="${attribute(y + 0.5)}" width="${String(width - 1)}" height="${String(height - 1)}" rx="2"`;
  const stroke = (d: string): string => `<path d="${d}" stroke="${line}" fill="none"/>`;
  const [left, top] = [attribute(x + 2), y];
  if (name === 'hatch') {
    const marks = [4, 9, 14].map((at) => `M${attribute(x + at)} ${attribute(y + height - 2)}l4 -8`);
    return `${outline} fill="${palette['c-paper']}" stroke="${line}"/>${stroke(marks.join(''))}`;
  }
  if (name === 'shutter') {
    const marks = [3.5, 6, 8.5].map((at) => `M${left} ${attribute(top + at)}h${String(width - 4)}`);
    return `${outline} fill="${palette['c-paper']}" stroke="${line}"/>${stroke(marks.join(''))}`;
  }
  if (name === 'dotted') return `${outline} fill="none" stroke="${line}" stroke-dasharray="1.5 2"/>`;
  const fill = palette[name as keyof Palette];
  if (!fill) throw new Error(`no picture knows the swatch ${name}`);
  return `${outline} fill="${fill}" stroke="${line}"/>`;
}

/** Samples with their words, in rows. */
export function keyRows(
  items: readonly KeyItem[],
  { x, y, width }: Place,
  palette: Palette,
  style: TextStyle,
): Drawn {
  const { size, leading } = style;
  const drawn: string[] = [];
  let [left, row] = [0, 0];
  for (const item of items) {
    const room = width - SWATCH.width - SWATCH.gap;
    const texts = wrapText(item.words, room, size);
    const wide = SWATCH.width + SWATCH.gap + Math.max(...texts.map((text) => textWidth(text, size)));
    if (left > 0 && left + wide > width) [left, row] = [0, row + leading];
    drawn.push(swatch(item.swatch, x + left, y + row + (leading - SWATCH.height) / 2, palette));
    const at = { x: x + left + SWATCH.width + SWATCH.gap, y: y + row, width: room };
    drawn.push(lines(texts, at, style).markup);
    row += (texts.length - 1) * leading;
    left += wide + SWATCH.apart;
  }
  return { markup: drawn.join(''), height: items.length === 0 ? 0 : row + leading };
}
