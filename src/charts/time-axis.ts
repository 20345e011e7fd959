import type { Markish } from '@observablehq/plot';
import type { Plane } from './pen.ts';
import { textWidth } from './text-width.ts';
import { FONT, strokes, words } from './theme.ts';
import { timeTicks } from './time-ticks.ts';

/** A year in digits reads the same in all languages. */
export function yearOf(x: number): string {
  return String(Math.floor(x));
}

/**
 * Ticks and words of time below the plane, inside the drawing; those given first win where there is no room
 * for all.
 */
export function timeAxis(
  byWeight: readonly number[],
  plane: Plane,
  width: number,
  format: (x: number) => string,
): Markish[] {
  const wishes = [...new Set(byWeight)].map((time) => {
    const text = format(time);
    const half = textWidth(text, FONT) / 2;
    const tick = plane.x(time);
    return { at: Math.max(half, Math.min(width - half, tick)), half, tick, text };
  });
  const ticks = timeTicks(wishes);
  const { bottom } = plane;
  const stubs = ticks.map(({ tick }) => ({ from: { x: tick, y: bottom }, to: { x: tick, y: bottom + 5 } }));
  const texts = ticks.map(({ at, text }) => ({ x: at, y: bottom + 16, text }));
  return [
    strokes(stubs, 'c-mark', { strokeWidth: 1, strokeLinecap: 'butt' }),
    words(texts, 'c-soft', { textAnchor: 'middle' }),
  ];
}
