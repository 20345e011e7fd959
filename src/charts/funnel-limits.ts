import type { FunnelLevel, FunnelLimit } from './funnel-data.ts';

/**
 * The limits at a size, between the two published points around it. Limits fall about as the square root of the size
 * grows, so a straight line over 1/√size lies far closer to them than one over the size.
 */
export function limitsAt({ points, label }: FunnelLevel, size: number): FunnelLimit {
  const after = points.findIndex((point) => point.size >= size);
  const to = points[after === -1 ? points.length - 1 : after];
  const from = points[after - 1] ?? to;
  if (!from || !to) throw new Error(`missing points of the limits ${label}`);
  const place = (at: number): number => 1 / Math.sqrt(at);
  const span = place(to.size) - place(from.size);
  const part = span === 0 ? 0 : (place(size) - place(from.size)) / span;
  const between = (a: number, b: number): number => a + part * (b - a);
  return { size, lower: between(from.lower, to.lower), upper: between(from.upper, to.upper) };
}

/** Whether a value lies outside the limits of a level for areas of its size. */
export function isOutside(level: FunnelLevel, size: number, value: number): boolean {
  const { lower, upper } = limitsAt(level, size);
  return value < lower || value > upper;
}

/** Steps between two points: where points lie far apart, straight lines between them would show corners. */
const STEPS = 6;

/** The points of a level and some between them, so that lines through them are smooth. */
export function finePoints(level: FunnelLevel): FunnelLimit[] {
  const { points } = level;
  return points.flatMap((to, i) => {
    const from = points[i - 1];
    if (!from) return [to];
    const sizes = Array.from(
      { length: STEPS - 1 },
      (_, k) => from.size * (to.size / from.size) ** ((k + 1) / STEPS),
    );
    return [...sizes.map((size) => limitsAt(level, size)), to];
  });
}

/** Names mistakes of the caller: such points would be drawn as a line that means nothing. */
export function checkLevel({ points, label }: FunnelLevel): void {
  const isRising = points.every(({ size }, i) => size > (points[i - 1]?.size ?? 0));
  if (points.length < 2 || !isRising) {
    throw new Error(`invalid limits ${label}: sizes must rise from above zero`);
  }
}
