import { parseHTML } from 'linkedom';

/** Where the drawing of this id begins and ends in a page; `null` = it is not there. */
function spanOf(html: string, id: string): readonly [number, number] | null {
  const mark = html.indexOf(`aria-labelledby="${id}-t"`);
  if (mark < 0) return null;
  return [html.lastIndexOf('<svg', mark), html.indexOf('</svg>', mark) + '</svg>'.length];
}

/** The drawing as a tree, as in the page. */
export function drawingOf(html: string, id: string): Element | null {
  const span = spanOf(html, id);
  if (!span) return null;
  const { document } = parseHTML(`<!doctype html><html><body>${html.slice(...span)}</body></html>`);
  return document.querySelector('svg');
}

/** A tree of a drawing as the site writes it. */
export function drawingText(svg: Element): string {
  return svg.outerHTML
    .replaceAll(' />', '/>')
    .replace(/<title.*?<\/title>/s, (title) => title.replaceAll('&#160;', '\u00a0'));
}

/** Changes one drawing of a page and nothing else of it. */
export function patchDrawing(html: string, id: string, edit: (svg: Element) => void): string {
  const [span, svg] = [spanOf(html, id), drawingOf(html, id)];
  if (!span || !svg) return html;
  edit(svg);
  return html.slice(0, span[0]) + drawingText(svg) + html.slice(span[1]);
}

/** A number of an attribute. */
export function at(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** Writes a number as the site does: to a tenth of a pixel. */
export function setAt(element: Element, name: string, value: number): void {
  element.setAttribute(name, String(Math.round(value * 10) / 10));
}

/** Where words stand. */
export function placeOf(words: Element): { readonly x: number; readonly y: number } {
  const [, x = '0', y = '0'] =
    /^translate\(([-\d.]+),([-\d.]+)\)/.exec(words.getAttribute('transform') ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
}

export function moveTo(words: Element, x: number, y: number): void {
  const tenth = (value: number): string => String(Math.round(value * 10) / 10);
  words.setAttribute('transform', `translate(${tenth(x)},${tenth(y)})`);
}
