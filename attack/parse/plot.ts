import { around, textOf, walk, type Element } from './markup.ts';
import { matrixOf, SAME, shapesOf, type Matrix, type Shape } from './shapes.ts';

function childrenOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}

/** What undoes a move and a stretch; a frame that is squeezed to nothing is left as it is. */
function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  if (size === 0) return SAME;
  const [p, q, r, s] = [d / size, -b / size, -c / size, a / size];
  return [p, q, r, s, -(p * e + r * f), -(q * e + s * f)];
}

function marksIn(element: Element): number {
  return shapesOf(element).filter(({ kind }) => kind !== 'text').length;
}

/** Each word of a drawing asks for its group. */
const PLOTS = new WeakMap<Element, { readonly plot: Element | null }>();

/**
 * The group that is the drawing itself in a picture file: the one that is moved or stretched as a whole and holds
 * words and most of the marks. What stands around it is heading, caption, key and sources.
 */
export function plotOf(svg: Element): Element | null {
  const known = PLOTS.get(svg) ?? { plot: findPlot(svg) };
  PLOTS.set(svg, known);
  return known.plot;
}

function findPlot(svg: Element): Element | null {
  const moved = childrenOf(svg).filter(({ name, attributes }) => name === 'g' && attributes.has('transform'));
  const withWords = moved.filter((group) => [...walk(group)].some(({ name }) => name === 'text'));
  const [plot] = withWords;
  if (!plot || withWords.length > 1 || marksIn(plot) * 2 <= marksIn(svg)) return null;
  return plot;
}

function isBetween({ x, y, width, height }: Shape, all: readonly Shape[]): boolean {
  const [left, top] = [Math.min(...all.map((one) => one.x)), Math.min(...all.map((one) => one.y))];
  const right = Math.max(...all.map((one) => one.x + one.width));
  const bottom = Math.max(...all.map((one) => one.y + one.height));
  return x >= left && y >= top && x + width <= right && y + height <= bottom;
}

/**
 * The marks of a drawing in its own measure, wherever a file puts it and however it stretches it: so marks of all files
 * can be compared. A mark laid over the drawing from outside belongs to it, the words around it do not.
 */
export function marksOf(svg: Element): Shape[] {
  const plot = plotOf(svg);
  if (!plot) return shapesOf(svg);
  const all = shapesOf(svg, inverse(matrixOf(plot.attributes.get('transform'))));
  const isOwn = ({ element }: Shape): boolean => around(element, (one) => one === plot) !== null;
  const own = all.filter(isOwn);
  return all.filter((shape) => isOwn(shape) || (shape.kind !== 'text' && isBetween(shape, own)));
}

/** Whether an element belongs to the drawing itself and not to the words around it. */
export function isInPlot(element: Element): boolean {
  const svg = around(element, ({ name }) => name === 'svg');
  if (!svg || ['title', 'desc', 'metadata'].includes(element.name)) return false;
  const plot = plotOf(svg);
  return plot === null || around(element, (one) => one === plot) !== null;
}

/** Whether a group is a paragraph of a picture file: lines of words one below another at the same place. */
export function isParagraph(element: Element): boolean {
  if (element.name !== 'g' || element.parent?.name !== 'svg') return false;
  const lines = childrenOf(element);
  const [first] = lines;
  return (
    lines.length > 1 &&
    lines.every(
      ({ name, attributes }) =>
        name === 'text' &&
        attributes.has('x') &&
        attributes.get('x') === first?.attributes.get('x') &&
        !attributes.has('transform'),
    )
  );
}

/** The words of a paragraph whose lines are broken; a code or range broken at its dash is put together again. */
export function wrappedText(element: Element): string {
  return childrenOf(element)
    .map((line) => textOf(line).trim())
    .reduce((text, line) => (/\d[-–]$/.test(text) ? text + line : `${text} ${line}`), '');
}
