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

export interface FileChartOptions {
  /** Unique in the file. */
  readonly id: string;
  /** Words repeated all over the drawing. */
  readonly stamp?: string | undefined;
  readonly palette?: Palette;
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

/** A drawing as a part of a file: colours written out, no name of its own. */
export function fileChart(drawing: Drawing, { id, stamp, palette = LIGHT }: FileChartOptions): FileChart {
  const { width, height } = drawing;
  const { document } = parseHTML(
    `<!doctype html><html><body>${renderSvg(drawing, { id, title: '', stamp })}</body></html>`,
  );
  const root = document.querySelector('svg');
  if (!root) throw new Error(`the drawing ${id} has no root`);
  root.querySelector('title')?.remove();
  const ink = { colour: palette['c-ink'], fill: CURRENT, stroke: 'none' };
  for (const child of root.children) resolve(child, ink, palette);
  const markup =
    `<g fill="${palette['c-ink']}" font-size="${String(FONT)}" text-anchor="middle">` +
    `${root.innerHTML.replaceAll(' />', '/>')}</g>`;
  return { width, height, markup };
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A drawing as a whole file, with its accessible name and nothing around it. */
export function renderFile(
  drawing: Drawing,
  options: FileChartOptions & { readonly title: string; readonly font?: string },
): string {
  const { id, title, font = FILE_FONT } = options;
  const { width, height, markup } = fileChart(drawing, options);
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-title" ` +
    `font-family="${font}"><title id="${id}-title">${escapeXml(title)}</title>${markup}</svg>`
  );
}
