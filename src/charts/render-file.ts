/**
 * Drawings as files of their own: no class, no style sheet, no `currentColor`, presentation attributes only, because
 * PowerPoint, Word, Inkscape and LibreOffice follow nothing else.
 */
import { parseHTML } from 'linkedom';
import { LIGHT, type ColourClass, type Palette } from './palette.ts';
import { renderSvg } from './render-svg.ts';
import { FONT } from './theme.ts';
import type { Drawing } from './types.ts';

/** Typefaces that every office computer has, with all Kazakh letters. */
export const FILE_FONT = "Arial, 'Noto Sans', sans-serif";

export interface FileChart {
  readonly width: number;
  readonly height: number;
  /** One `<g>` with everything in it, to be placed by a `transform` of what is around it. */
  readonly markup: string;
}

/** What an element inherits: its own colour, and what fill and stroke say. */
interface Inherited {
  readonly colour: string;
  readonly fill: string;
  readonly stroke: string;
}

const CURRENT = 'currentColor';

function classesOf(element: Element): readonly string[] {
  return (element.getAttribute('class') ?? '').split(' ');
}

/** Follows the rules of `src/styles/charts.css`. */
function ownPaint(element: Element, above: Inherited, palette: Palette): Inherited {
  const classes = classesOf(element);
  const colour = classes.map((name) => palette[name as ColourClass]).find((value) => Boolean(value));
  const fill = element.localName === 'text' ? CURRENT : element.getAttribute('fill');
  const stroke = classes.includes('c-edge') ? palette['c-mark'] : element.getAttribute('stroke');
  return {
    colour: colour ?? above.colour,
    fill: fill ?? above.fill,
    stroke: stroke ?? above.stroke,
  };
}

function literal({ colour }: Inherited, paint: string): string {
  return paint === CURRENT ? colour : paint;
}

/** Writes a paint where it differs from the one above, and nowhere else. */
function setPaint(element: Element, name: 'fill' | 'stroke', above: Inherited, own: Inherited): void {
  const paint = literal(own, own[name]);
  if (paint === literal(above, above[name])) element.removeAttribute(name);
  else element.setAttribute(name, paint);
}

function resolve(element: Element, above: Inherited, palette: Palette): void {
  const own = ownPaint(element, above, palette);
  setPaint(element, 'fill', above, own);
  setPaint(element, 'stroke', above, own);
  element.removeAttribute('class');
  for (const child of element.children) resolve(child, own, palette);
}

/** What `renderSvg` has written, as a part of a file: colours written out, no name of its own. */
export function fileChart(svg: string, palette: Palette = LIGHT): FileChart {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const root = document.querySelector('svg');
  if (!root) throw new Error('not a drawing: it has no root');
  root.querySelector('title')?.remove();
  const ink = { colour: palette['c-ink'], fill: CURRENT, stroke: 'none' };
  for (const child of root.children) resolve(child, ink, palette);
  const markup =
    `<g fill="${palette['c-ink']}" font-size="${String(FONT)}" text-anchor="middle">` +
    `${root.innerHTML.replaceAll(' />', '/>')}</g>`;
  return {
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
    markup,
  };
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface FileOptions {
  /** Unique in the file. */
  readonly id: string;
  readonly title: string;
  /** Words repeated all over the drawing. */
  readonly stamp?: string | undefined;
  readonly palette?: Palette;
  readonly font?: string;
}

/** A drawing as a whole file, with its accessible name and nothing around it. */
export function renderFile(drawing: Drawing, options: FileOptions): string {
  const { id, title, stamp, palette, font = FILE_FONT } = options;
  const { width, height, markup } = fileChart(renderSvg(drawing, { id, title, stamp }), palette);
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-title" ` +
    `font-family="${font}"><title id="${id}-title">${escapeXml(title)}</title>${markup}</svg>`
  );
}
