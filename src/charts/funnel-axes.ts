import { innerTicks } from './axis-ticks.ts';
import type { FunnelData } from './funnel-data.ts';
import { limitsAt } from './funnel-limits.ts';
import type { AxisTick } from './time-axis.ts';
import { timeTicks } from './time-ticks.ts';

/** How far the limits may stretch the axis of values; beyond that they are cut. */
const STRETCH = 0.35;
/** The part of that stretch which the highest dot keeps above it. */
const HEADROOM = 0.12;
/** Room beyond the largest area. */
const BEYOND = 1.04;
/** Numbers on the axis of sizes. */
const MOST_SIZES = 5;

/** An area that has a place in the plot. */
export interface Located {
  readonly size: number;
  readonly value: number;
}

/**
 * Ends of the axis of values: all the values, and the limits of the smallest area as far as they do not dwarf the values.
 */
export function valueEnds(data: FunnelData, areas: readonly Located[]): readonly [number, number] {
  const values = [...areas.map(({ value }) => value), data.country.value];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const { lower, upper } = limitsAt(data.limits.outer, Math.min(...areas.map(({ size }) => size)));
  const { fromZero = true, max = Infinity } = data;
  const more = STRETCH * (fromZero ? most : most - least || most);
  const high = Math.min(max, Math.max(most + more * HEADROOM, Math.min(upper, most + more)));
  const low = fromZero ? Math.min(0, least) : Math.min(least, Math.max(lower, least - more));
  return high > low ? [low, high] : [low, low + 1];
}

/** Ends of the axis of sizes: from zero, or around all sizes where it goes by the logarithm. */
export function sizeEnds(areas: readonly Located[], isLog: boolean): readonly [number, number] {
  const sizes = areas.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (!isLog) return [0, most * BEYOND];
  const room = Math.max((most / least) ** (BEYOND - 1), 1.1);
  return [least / room, most * room];
}

/** Round sizes for the axis in sets, from the most numbers to the fewest. */
function roundSizes([low, high]: readonly [number, number], isLog: boolean): number[][] {
  if (!isLog) {
    const [most, ...fewer] = [4, 2, 1].map((steps) => innerTicks(low, high, steps));
    return [most, everyOther(most), ...fewer].map((set) => set ?? []);
  }
  const [all, some, powers] = [[1, 2, 5], [1, 3], [1]].map((digits) => multiplesOfTen(digits, low, high));
  return [all, some, powers, everyOther(powers)].map((set) => set ?? []);
}

function everyOther(sizes: readonly number[] = []): number[] {
  return sizes.filter((_, i) => i % 2 === 0);
}

function multiplesOfTen(leading: readonly number[], low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, i) => 10 ** (first + i));
  const all = powers.flatMap((power) => leading.map((digit) => digit * power));
  return all.filter((size) => size >= low && size <= high);
}

/** The first set of round sizes that all have room side by side, or what has room of the last. */
export function sizeTicks(
  ends: readonly [number, number],
  isLog: boolean,
  tickOf: (size: number) => AxisTick,
): AxisTick[] {
  const sets = roundSizes(ends, isLog).map((sizes) => sizes.map(tickOf));
  const fit = sets.find((set) => set.length <= MOST_SIZES && timeTicks(set).length === set.length);
  return fit ?? timeTicks(sets.at(-1) ?? []);
}
