import type { Markish } from '@observablehq/plot';
import type { Plane } from './pen.ts';
import { textWidth } from './text-width.ts';
import { FONT, strokes, words } from './theme.ts';
import { timeTicks } from './time-ticks.ts';
import type { TimeTick } from './time-ticks.ts';

/** A year in digits reads the same in all languages. */
export function yearOf(x: number): string {
  return String(Math.floor(x));
}

/** A tick with its words, moved inwards where they would run over an edge. */
export interface AxisTick extends TimeTick {
  readonly tick: number;
  readonly text: string;
}

/** The tick at a place in pixels, its words inside the drawing. */
export function axisTick(tick: number, text: string, width: number): AxisTick {
  const half = textWidth(text, FONT) / 2;
  return { at: Math.max(half, Math.min(width - half, tick)), half, tick, text };
}

/** Ticks and their words below the plane. */
export function tickMarks(ticks: readonly AxisTick[], bottom: number): Markish[] {
  const stubs = ticks.map(({ tick }) => ({ from: { x: tick, y: bottom }, to: { x: tick, y: bottom + 5 } }));
  const texts = ticks.map(({ at, text }) => ({ x: at, y: bottom + 16, text }));
  return [
    strokes(stubs, 'c-mark', { strokeWidth: 1, strokeLinecap: 'butt' }),
    words(texts, 'c-soft', { textAnchor: 'middle' }),
  ];
}

/** Places in time below the plane; those given first win where there is no room for all. */
export function timeAxis(
  byWeight: readonly number[],
  plane: Plane,
  width: number,
  format: (x: number) => string,
): Markish[] {
  const wishes = [...new Set(byWeight)].map((time) => axisTick(plane.x(time), format(time), width));
  return tickMarks(timeTicks(wishes), plane.bottom);
}
