import type { Definition, Selector } from '../facts/definition.ts';
import { keyOf, type Row } from '../facts/row.ts';
import type { World } from '../facts/world.ts';
import type { Counts } from './counts.ts';

/** The key of the count that a rate is made from. */
export function selectedKey(selector: Selector, row: Row): string {
  return keyOf({
    indicator: selector.indicator,
    area: row.area,
    period: selector.period ?? row.period,
    sex: selector.sex ?? row.sex,
    age: selector.age ?? row.age,
    breakdown: selector.breakdown ?? row.breakdown,
  });
}

/** A number with so many decimals may be off by half of the last one. */
export function halfStep(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** Trailing zeros are not written, so the finest number of a table tells how all were rounded. */
export function decimalsOf(world: World, indicator: string): number {
  let most = 0;
  for (const { row } of world.written) if (row.indicator === indicator) most = Math.max(most, row.decimals);
  return most;
}

function addRate(
  counts: Counts,
  row: Row,
  computed: NonNullable<Definition['computed']>,
  half: number,
): void {
  const { system, world } = counts;
  const numerator = system.cellOf(selectedKey(computed.numerator, row));
  const denominatorKey = selectedKey(computed.denominator, row);
  if (numerator === undefined || row.value === null) return;
  const belief = `rates:${row.indicator}`;
  const base = row.denominator ?? world.rows.get(denominatorKey)?.value ?? null;
  const [low, high] = [row.value - half, row.value + half].map((rate) => rate / computed.per);
  if (base !== null) {
    const ends = { low: (low ?? 0) * base, high: (high ?? 0) * base };
    system.add({ cells: [numerator], factors: [1], ...ends }, belief);
    return;
  }
  const denominator = system.cellOf(denominatorKey);
  if (denominator === undefined) return;
  system.add({ cells: [numerator, denominator], factors: [1, -(low ?? 0)], low: 0, high: Infinity }, belief);
  system.add(
    { cells: [numerator, denominator], factors: [1, -(high ?? 0)], low: -Infinity, high: 0 },
    belief,
  );
}

/** A published rate over a known base gives the count, within its rounding. */
export function addRates(counts: Counts): void {
  const { world } = counts;
  const halves = new Map<string, number>();
  for (const row of world.rows.values()) {
    const computed = world.definitions.get(row.indicator)?.computed;
    if (!computed || row.status !== 'value') continue;
    const half = halves.get(row.indicator) ?? halfStep(decimalsOf(world, row.indicator));
    halves.set(row.indicator, half);
    addRate(counts, row, computed, half);
  }
}
