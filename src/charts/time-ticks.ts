/** A label on an axis of time: its place in pixels and half the width of its text. */
export interface TimeTick {
  readonly at: number;
  readonly half: number;
}

const GAP = 14;

/**
 * Keeps the ticks that have room beside those before them. The caller gives them by weight: the first and
 * the last place in time, then the peak, then the breaks.
 */
export function timeTicks<Tick extends TimeTick>(byWeight: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of byWeight) {
    const free = kept.every((other) => Math.abs(other.at - tick.at) >= other.half + tick.half + GAP);
    if (free) kept.push(tick);
  }
  return kept.sort((a, b) => a.at - b.at);
}
