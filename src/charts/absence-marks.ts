import type { Markish, RectOptions } from '@observablehq/plot';
import { boxes, HATCH, SHUTTER, SHUTTER_FILL } from './theme.ts';
import type { Box, Spot } from './theme.ts';

const OUTLINE = { rx: 2, stroke: 'currentColor', strokeWidth: 0.8 };

/** Closed shutters, their left ends at the spots: all of one size, so that none looks like an amount. */
export function shutters(
  at: readonly Spot[],
  width: number = SHUTTER.width,
  options: RectOptions = {},
): Markish[] {
  const { height } = SHUTTER;
  // The spot is spread: in small multiples it carries the place of its panel.
  const places = at.map((spot) => ({ ...spot, y: spot.y - height / 2, width, height }));
  return [
    boxes(places, 'c-paper', { rx: 2, ...options }),
    boxes(places, 'c-mark', { ...OUTLINE, fill: SHUTTER_FILL, ...options }),
  ];
}

/** Hatches over spans where a value would be, had someone published it. */
export function hatches(spans: readonly Box[], options: RectOptions = {}): Markish {
  return boxes(spans, 'c-mark', { ...OUTLINE, fill: HATCH, ...options });
}

/** Dotted outlines where no value can exist. */
export function dottedBoxes(places: readonly Box[], options: RectOptions = {}): Markish {
  return boxes(places, 'c-mark', { ...OUTLINE, fill: 'none', strokeDasharray: '1.5 2.5', ...options });
}
