/**
 * Measures, roles and the few mark recipes that every form shares. Colours live in `src/styles/charts.css`.
 */
import * as Plot from '@observablehq/plot';
import type {
  DotOptions,
  MarkOptions,
  Markish,
  PlotOptions,
  RectOptions,
  TextOptions,
} from '@observablehq/plot';
import type { Drawing, Series } from './types.ts';

/** Size of all chart text unless a form says otherwise; the floor on screen is 12 px. */
export const FONT = 13;

/** Smallest distance between two labels, from centre to centre. */
export const LINE = 17;

/** Height of a row of dots. */
export const ROW = 25;

/** A shutter has one size wherever it stands, so that it never looks like an amount. */
export const SHUTTER = { width: 48, height: 12 } as const;

/** Class of the three roles: colour is set by the class, marks draw with `currentColor`. */
export const ROLE_CLASS: Readonly<Record<Series['role'], string>> = {
  focus: 'c-accent',
  country: 'c-ink',
  other: 'c-grey',
};

/** Paint servers; `renderSvg` defines them under an id of the drawing's own. */
export const HATCH = 'url(#hatch)';
export const SHUTTER_FILL = 'url(#shutter)';

/** A place in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

export interface Words extends Spot {
  readonly text: string;
}

/**
 * Begins a drawing. Forms lay out in pixels and Plot draws: identity scales keep Plot from adding domains,
 * insets or axes of its own. Without `axis: null` it would put its implied axes below ours.
 */
export function sheet(width: number, height: number, marks: Markish[], more: PlotOptions = {}): Drawing {
  const size = { width, height: Math.ceil(height) };
  return { ...size, margin: 0, axis: null, x: { type: 'identity' }, y: { type: 'identity' }, marks, ...more };
}

/** Text at places in pixels, its middle at `y`. */
export function words(data: readonly Words[], className: string, options: TextOptions = {}): Markish {
  return Plot.text(data, { x: 'x', y: 'y', text: 'text', className, textAnchor: 'start', ...options });
}

/** Boxes in pixels, with rounded corners if `rx` says so. */
export function boxes(data: readonly Box[], className: string, options: RectOptions = {}): Markish {
  const [x2, y2] = [(box: Box) => box.x + box.width, (box: Box) => box.y + box.height];
  return Plot.rect(data, { x1: 'x', y1: 'y', x2, y2, className, ...options });
}

/** Filled dots. */
export function dots(data: readonly Spot[], r: number, className: string, options: DotOptions = {}): Markish {
  return Plot.dot(data, { x: 'x', y: 'y', r, className, fill: 'currentColor', ...options });
}

/** Filled dots with a ring of paper that parts them from the lines below. */
export function ringedDots(data: readonly Spot[], r: number, className: string): Markish {
  return [dots(data, r + 1.5, 'c-paper'), dots(data, r, className)];
}

/**
 * Open dots, for a true zero and for provisional values; filled with paper, so that a line ends at the rim.
 */
export function hollowDots(
  data: readonly Spot[],
  r: number,
  className: string,
  options: DotOptions = {},
): Markish {
  const rim = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, ...options };
  return [dots(data, r, 'c-paper', options), dots(data, r, className, rim)];
}

/** Many filled dots as the round ends of strokes without length: one path instead of a circle each. */
export function roundEnds(data: readonly Spot[], r: number, className: string): Markish {
  const points = data.flatMap((spot) => [spot, null]);
  return path(points, className, { strokeWidth: 2 * r });
}

/** Straight strokes from one spot to another. */
export function strokes(
  data: readonly { readonly from: Spot; readonly to: Spot }[],
  className: string,
  options: MarkOptions = {},
): Markish {
  const points = data.flatMap(({ from, to }) => [from, to, null]);
  return path(points, className, options);
}

/** A single path through the spots; `null` lifts the pen. */
export function path(data: readonly (Spot | null)[], className: string, options: MarkOptions = {}): Markish {
  return Plot.line(data, {
    x: (spot: Spot | null) => spot?.x ?? Number.NaN,
    y: (spot: Spot | null) => spot?.y ?? Number.NaN,
    className,
    ...options,
  });
}
