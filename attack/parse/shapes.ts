import type { Element } from './markup.ts';
import { textOf } from './markup.ts';

/** A mark of a drawing, with its box in the coordinates of the whole drawing. */
export interface Shape {
  readonly kind: 'rect' | 'circle' | 'line' | 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Classes and paint, its own and what it inherits. */
  readonly look: string;
  readonly text: string;
  /** The corners of a line, one after another. */
  readonly points: readonly Point[];
  readonly element: Element;
}

export type Point = readonly [x: number, y: number];
export type Matrix = readonly [number, number, number, number, number, number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function numbers(text: string): number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

function toMatrix(
  name: string,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[],
  count: number,
): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, a, b];
  if (name === 'scale') return [a, 0, 0, count > 1 ? b : a, 0, 0];
  if (name === 'matrix') return [a, b, c, d, e, f];
  if (name !== 'rotate') return SAME;
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return multiply(multiply([1, 0, 0, 1, b, c], turn), [1, 0, 0, 1, -b, -c]);
}

/** The move, stretch or turn that an attribute `transform` stands for. */
export function matrixOf(transform: string | undefined): Matrix {
  if (transform === undefined) return SAME;
  let all = SAME;
  for (const [, name = '', body = ''] of transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const list = numbers(body);
    all = multiply(all, toMatrix(name, list, list.length));
  }
  return all;
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How many numbers a step of each command takes; the last two are where it ends. */
const STEPS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 };

function stepEnd(command: string, step: readonly number[], at: Point): Point {
  const isRelative = command === command.toLowerCase();
  const [x, y]: Point = isRelative ? at : [0, 0];
  const last = step.at(-1) ?? 0;
  if (command.toLowerCase() === 'h') return [x + last, at[1]];
  if (command.toLowerCase() === 'v') return [at[0], y + last];
  return [x + (step.at(-2) ?? 0), y + last];
}

/** Places a pen passes in a path, one list for each time it is put down; curves count with their ends. */
export function subpaths(d: string): Point[][] {
  const paths: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', body = ''] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const list = numbers(body);
    const size = STEPS[command.toLowerCase()] ?? list.length + 1;
    for (let i = 0; i + size <= list.length; i += size) {
      at = stepEnd(command, list.slice(i, i + size), at);
      const isMove = command.toLowerCase() === 'm' && i === 0;
      if (isMove || paths.length === 0) paths.push([at]);
      else paths.at(-1)?.push(at);
    }
  }
  return paths;
}

const PAINT = [
  'class',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'rx',
];

function lookOf(element: Element, inherited: string): string {
  const own = PAINT.flatMap((name) => {
    const value = element.attributes.get(name);
    // Patterns have names of their own in each drawing.
    return value === undefined ? [] : [`${name}=${value.replace(/url\(#.*?([a-z]+)\)/, 'url($1)')}`];
  });
  return [inherited, ...own].filter(Boolean).join(' ');
}

function box(points: readonly Point[]): Pick<Shape, 'x' | 'y' | 'width' | 'height'> {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function corners(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

type Get = (name: string) => number;
interface Outline {
  readonly kind: Shape['kind'];
  readonly points: readonly Point[];
}

function box4(get: Get): Outline[] {
  return [{ kind: 'rect', points: corners(get('x'), get('y'), get('width'), get('height')) }];
}

function round(get: Get): Outline[] {
  const [rx, ry] = [get('r') || get('rx'), get('r') || get('ry')];
  return [{ kind: 'circle', points: corners(get('cx') - rx, get('cy') - ry, 2 * rx, 2 * ry) }];
}

function straight(get: Get): Outline[] {
  const points: Point[] = [
    [get('x1'), get('y1')],
    [get('x2'), get('y2')],
  ];
  return [{ kind: 'line', points }];
}

function pen(_get: Get, element: Element): Outline[] {
  return subpaths(element.attributes.get('d') ?? '').map((points) => ({ kind: 'line', points }));
}

function polygon(_get: Get, element: Element): Outline[] {
  const list = numbers(element.attributes.get('points') ?? '');
  const points = list.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, list[i + 1] ?? 0]] : []));
  return [{ kind: 'line', points }];
}

function word(get: Get): Outline[] {
  return [{ kind: 'text', points: [[get('x'), get('y')]] }];
}

const OUTLINES: Readonly<Record<string, (get: Get, element: Element) => Outline[]>> = {
  rect: box4,
  image: box4,
  use: box4,
  circle: round,
  ellipse: round,
  line: straight,
  path: pen,
  polyline: polygon,
  polygon,
  text: word,
};

function outlines(element: Element): Outline[] {
  const get: Get = (name) => {
    const text = element.attributes.get(name) ?? '0';
    // In letters: only how a text stands on its line.
    return text.endsWith('em') ? 0 : Number.parseFloat(text) || 0;
  };
  return OUTLINES[element.name]?.(get, element) ?? [];
}

/** All marks of a drawing, seen from `frame`; what only defines patterns and clips is left out. */
export function shapesOf(svg: Element, frame: Matrix = SAME): Shape[] {
  const shapes: Shape[] = [];
  const visit = (element: Element, outer: Matrix, inherited: string): void => {
    if (['defs', 'clippath', 'mask', 'pattern', 'symbol', '!', 'style', 'script'].includes(element.name))
      return;
    const matrix = element === svg ? outer : multiply(outer, matrixOf(element.attributes.get('transform')));
    const look = element === svg ? '' : lookOf(element, inherited);
    for (const { kind, points } of outlines(element)) {
      if (points.length === 0) continue;
      const placed = points.map((point) => apply(matrix, point));
      shapes.push({
        kind,
        ...box(placed),
        look,
        text: kind === 'text' ? textOf(element) : '',
        points: placed,
        element,
      });
    }
    if (element.name === 'text') return;
    for (const child of element.children) if (typeof child !== 'string') visit(child, matrix, look);
  };
  visit(svg, frame, '');
  return shapes;
}

/** The middle of a mark. */
export function middle({ x, y, width, height }: Shape): Point {
  return [x + width / 2, y + height / 2];
}
