/** At most so many steps between the ends of an axis: four gridlines and the zero line. */
const MOST_STEPS = 4;

/** Steps a reader can count in. A quarter is used only where it is a whole number (25, 250). */
function niceSteps(power: number): number[] {
  const unit = 10 ** power;
  return power >= 1 ? [unit, 2 * unit, 2.5 * unit, 5 * unit] : [unit, 2 * unit, 5 * unit];
}

function ticksBy(step: number, low: number, high: number): number[] {
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const count = Math.max(1, last - first);
  // Rounded, because 3 × 0.1 is not 0.3 and ticks are printed.
  return Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/**
 * Ticks of an axis that spans `low` to `high`: the first is at or below `low`, the last at or above `high`,
 * and between them are at most four equal round steps. The axis ends are the first and the last tick.
 */
export function axisTicks(low: number, high: number): number[] {
  if (!(high > low)) return high > 0 ? axisTicks(0, high) : low < 0 ? axisTicks(low, 0) : [0, 1];
  return firstFit(low, high, (ticks) => ticks);
}

/** Ticks within an axis that ends where its values end: at most `most` equal round steps between them. */
export function innerTicks(low: number, high: number, most = MOST_STEPS): number[] {
  const slack = (high - low) * 1e-9;
  const isInside = (tick: number): boolean => tick >= low - slack && tick <= high + slack;
  return firstFit(low, high, (ticks) => ticks.filter(isInside), most);
}

/** The ticks of the smallest step that gives no more steps than wanted. */
function firstFit(
  low: number,
  high: number,
  keep: (ticks: number[]) => number[],
  most = MOST_STEPS,
): number[] {
  const power = Math.floor(Math.log10((high - low) / MOST_STEPS)) - 1;
  for (const step of [0, 1, 2, 3].flatMap((more) => niceSteps(power + more))) {
    const ticks = keep(ticksBy(step, low, high));
    if (ticks.length - 1 <= most) return ticks;
  }
  throw new Error(`no ticks for an axis from ${String(low)} to ${String(high)}`);
}

/** Ticks for published values; the axis begins at zero unless `fromZero` is `false`. */
export function ticksOf(values: readonly number[], fromZero = true): number[] {
  const seen = fromZero ? [0, ...values] : values;
  if (seen.length === 0) return [0, 1];
  return axisTicks(Math.min(...seen), Math.max(...seen));
}
