/**
 * The only place with a document: draws with Plot into linkedom and hands out text that stands the
 * accessibility checks, a strict content policy and forced colours, none of which Plot's own output does.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { shortenPath, tenth } from './shorten-path.ts';
import { textWidth } from './text-width.ts';
import { FONT } from './theme.ts';
import type { Drawing } from './types.ts';

export interface RenderOptions {
  /** Unique on the page; all ids inside the drawing begin with it. */
  readonly id: string;
  /** The accessible name: kind of chart and what is measured. The table beside it carries the data. */
  readonly title: string;
  /** Further classes of the root, apart by spaces. */
  readonly className?: string;
  /** Words repeated all over the drawing, so that no part of it can be taken for a drawing of real figures. */
  readonly stamp?: string | undefined;
}

/**
 * Pattern tiles. A drawing gets only those it uses, under ids of its own: a pattern in a hidden twin is not
 * painted.
 */
const PATTERNS: Readonly<Record<string, string>> = {
  hatch:
    'width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<path class="c-mark" stroke="currentColor" d="M0 0v6"/>',
  shutter:
    'width="4" height="4" patternUnits="userSpaceOnUse">' +
    '<path class="c-mark" stroke="currentColor" d="M0 2h4"/>',
};

/** Size of the words of a stamp, the gap between two and the distance of rows. */
const [STAMP_FONT, STAMP_GAP, STAMP_ROW] = [15, 40, 52];

const SVG_NS = 'http://www.w3.org/2000/svg';

/** Attributes that repeat a default of SVG or of the root, or that assistive technology must not meet. */
const DROPPED: readonly (readonly [name: string, value: RegExp])[] = [
  ['aria-label', /.*/],
  ['aria-hidden', /.*/],
  ['font-variant', /.*/],
  ['fill', /^currentColor$/],
  ['stroke-width', /^1$/],
  ['stroke', /^none$/],
  ['transform', /^translate\(0,0\)$/],
];

/** Attributes of a root that Plot sets and the style sheet or `frame` sets better. */
const ROOT_DROPPED = [
  'font-family',
  'font-size',
  'text-anchor',
  'class',
  'fill',
  'viewBox',
  'width',
  'height',
];

function tidy(element: Element): void {
  for (const [name, value] of DROPPED) {
    if (value.test(element.getAttribute(name) ?? '\n')) element.removeAttribute(name);
  }
  for (const { name, value } of [...element.attributes]) {
    if (name === 'd') element.setAttribute(name, shortenPath(value));
    else if (/\.\d\d/.test(value)) element.setAttribute(name, roundAll(value));
  }
}

function roundAll(value: string): string {
  return value.replace(/-?\d+\.\d+(?!\d*em)/g, (number) => String(tenth(Number(number))));
}

/**
 * Plot repeats the attributes of a mark on its group in every facet: what all the groups share goes to their
 * parent.
 */
function hoist(group: Element): void {
  const children = [...group.children];
  const [first, ...rest] = children;
  if (!first || rest.length === 0 || children.some((child) => child.localName !== 'g')) return;
  for (const { name, value } of [...first.attributes]) {
    if (name === 'transform' || rest.some((child) => child.getAttribute(name) !== value)) continue;
    group.setAttribute(name, value);
    for (const child of children) child.removeAttribute(name);
  }
}

function patternsOf(body: string, id: string): string {
  const used = Object.entries(PATTERNS).filter(([name]) => body.includes(`url(#${name})`));
  if (used.length === 0) return '';
  const patterns = used.map(([name, rest]) => `<pattern id="${id}-${name}" ${rest}</pattern>`);
  return `<defs>${patterns.join('')}</defs>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * The words in diagonal rows over the whole drawing, as one pattern: below the marks, so that these stay readable, and
 * close enough that every part worth cutting out holds them. For assistive technology the title says it.
 */
function stampOf(stamp: string, { width, height }: Drawing, id: string): string {
  const size = STAMP_FONT;
  const step = Math.ceil(textWidth(stamp, size, true)) + STAMP_GAP;
  const rows = [0, 1].map((row) => {
    const places = row === 0 ? [step / 2] : [0, step];
    return places.map(
      (x) => `<text x="${String(tenth(x))}" y="${String(size + row * STAMP_ROW)}">${escape(stamp)}</text>`,
    );
  });
  return (
    `<defs><pattern id="${id}-stamp" width="${String(step)}" height="${String(2 * STAMP_ROW)}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="rotate(-18)" class="c-grey" font-size="${String(size)}" ` +
    `font-weight="600">${rows.flat().join('')}</pattern></defs>` +
    `<rect width="${String(width)}" height="${String(height)}" fill="url(#${id}-stamp)" opacity=".7"/>`
  );
}

function frame(body: string, drawing: Drawing, { id, title, className, stamp }: RenderOptions): string {
  const { width, height } = drawing;
  const classes = className === undefined ? 'chart' : `chart ${className}`;
  const size = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
  const owned = body.replaceAll(/url\(#(\w+)\)/g, `url(#${id}-$1)`);
  return (
    `<svg role="img" aria-labelledby="${id}-t" focusable="false" ${size} class="${classes}" ` +
    `fill="currentColor" font-size="${String(FONT)}" text-anchor="middle">` +
    `<title id="${id}-t">${escape(title)}</title>${patternsOf(body, id)}` +
    `${stamp === undefined ? '' : stampOf(stamp, drawing, id)}${owned}</svg>`
  );
}

/** Renders a drawing as one `<svg>` element that names itself and holds no style of its own. */
export function renderSvg(drawing: Drawing, options: RenderOptions): string {
  if (!/^[a-z][a-z0-9-]*$/.test(options.id)) throw new Error(`invalid id of a chart: ${options.id}`);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = Plot.plot({ ...drawing, document });
  if (root.namespaceURI !== SVG_NS) throw new Error('invalid drawing: Plot wrapped it in a figure');
  for (const style of [...root.querySelectorAll('style')]) style.remove();
  for (const name of ROOT_DROPPED) root.removeAttribute(name);
  for (const element of [...root.querySelectorAll('*')]) {
    hoist(element);
    tidy(element);
  }
  const body = root.innerHTML.replaceAll(' />', '/>');
  return frame(body, drawing, options);
}
