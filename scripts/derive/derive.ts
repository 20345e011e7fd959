import type { Indicator } from '../../src/domain/indicator.ts';
import { fromPublished, type Published } from '../../src/domain/published.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { compute, lookupKey, matches } from './compute.ts';

/** Adds the computed shares and rates to the figures they are made of. */
export function derive(
  figures: Published<readonly PublishedFigure[]>,
  indicators: ReadonlyMap<string, Indicator>,
): Published<readonly PublishedFigure[]> {
  return fromPublished(figures, (rows) => {
    const computed = [...indicators.values()].filter((indicator) => indicator.computed !== undefined);
    if (computed.length === 0) return rows;
    const divisors = computed.flatMap((indicator) => indicator.computed?.denominator ?? []);
    const needed = rows.filter((row) => divisors.some((selector) => matches(row, selector)));
    const byKey = new Map(needed.map((row) => [lookupKey(row), row]));
    return [...rows, ...computed.flatMap((indicator) => compute(indicator, rows, (key) => byKey.get(key)))];
  });
}
