import type { Markish } from '@observablehq/plot';
import type { Plane } from './pen.ts';
import { strokes, words } from './theme.ts';
import type { FormatTick } from './types.ts';

const GAP = 8;

/** Gridlines and their numbers left of the plane. Zero is drawn in ink, but only where it is on the axis. */
export function valueAxis(ticks: readonly number[], plane: Plane, format: FormatTick): Markish[] {
  const { left, right } = plane;
  const lineAt = (tick: number) => ({
    from: { x: left, y: plane.y(tick) },
    to: { x: right, y: plane.y(tick) },
  });
  const numbers = ticks.map((tick) => ({ x: left - GAP, y: plane.y(tick), text: format(tick) }));
  const flat = { strokeWidth: 1, strokeLinecap: 'butt' } as const;
  return [
    strokes(ticks.filter((tick) => tick !== 0).map(lineAt), 'c-line', flat),
    strokes(ticks.filter((tick) => tick === 0).map(lineAt), 'c-ink', flat),
    words(numbers, 'c-soft', { textAnchor: 'end' }),
  ];
}

/** Room for the numbers, given the width of the widest. */
export function valueRoom(widest: number): number {
  return Math.ceil(Math.max(18, widest)) + GAP;
}
