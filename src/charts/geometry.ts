import type { Box, Spot } from './theme.ts';

/** A straight line between two spots. */
export interface Stretch {
  readonly from: Spot;
  readonly to: Spot;
}

/** Whether two boxes are nearer than `apart` side by side, or overlap. */
export function overlap(a: Box, b: Box, apart: number): boolean {
  const [above, below] = [a.y < b.y + b.height - 0.01, b.y < a.y + a.height - 0.01];
  return above && below && a.x < b.x + b.width + apart && b.x < a.x + a.width + apart;
}

/** Whether a box lies within another. */
export function isWithin(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.width <= outer.x + outer.width &&
    box.y + box.height <= outer.y + outer.height
  );
}

export function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The spot of a box that is nearest to another spot. */
export function nearestIn({ x, y, width, height }: Box, spot: Spot): Spot {
  return { x: Math.max(x, Math.min(x + width, spot.x)), y: Math.max(y, Math.min(y + height, spot.y)) };
}

/** Distance of a spot from a stretch. */
export function fromStretch(spot: Spot, { from, to }: Stretch): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const part = ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, part));
  return distance(spot, { x: from.x + at * dx, y: from.y + at * dy });
}

/** On which side of the line from `a` to `b` a spot lies. */
function side(a: Spot, b: Spot, spot: Spot): number {
  return Math.sign((b.x - a.x) * (spot.y - a.y) - (b.y - a.y) * (spot.x - a.x));
}

/** Whether two stretches cross. */
export function isCrossed(a: Stretch, b: Stretch): boolean {
  return (
    side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) &&
    side(b.from, b.to, a.from) !== side(b.from, b.to, a.to)
  );
}

/** Whether a stretch runs through a box. */
export function runsThrough(line: Stretch, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const falling = { from: { x: box.x, y: box.y }, to: { x: right, y: bottom } };
  const rising = { from: { x: box.x, y: bottom }, to: { x: right, y: box.y } };
  const isInside = distance(nearestIn(box, line.from), line.from) === 0;
  return isInside || isCrossed(line, falling) || isCrossed(line, rising);
}
