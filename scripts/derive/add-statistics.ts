import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { FEW_EVENTS, LEVEL, type RowStatistics } from '../../src/domain/statistics.ts';
import { compareAreas } from './compare-areas.ts';
import { roundComputed, type Estimate } from './estimate.ts';

function intervalOf({ limits }: Estimate): Partial<RowStatistics> {
  if (!limits) return {};
  const { lower, upper, method } = limits(LEVEL);
  return { lower: roundComputed(lower), upper: roundComputed(upper), level: LEVEL, method };
}

/** The declared rule: a value of so few events moves much by chance alone, and says so beside itself. */
function withMark({ statistics }: Indicator, { figure }: Estimate): PublishedFigure {
  const few = statistics?.few_events;
  if (few === undefined || figure.numerator === null || figure.numerator >= few) return figure;
  return { ...figure, caveat: [figure.caveat, FEW_EVENTS].filter((id) => id !== '').join(';') };
}

/** The rows of a computed indicator with their intervals, and of its areas how they stand to one another. */
export function addStatistics(
  indicator: Indicator,
  estimates: readonly Estimate[],
  changes: readonly string[],
): PublishedFigure[] {
  const tables = Map.groupBy(estimates, ({ figure }) => figure.period);
  const compared = new Map(
    Array.from(tables.values(), (table) => [...compareAreas(indicator, table, changes)]).flat(),
  );
  return estimates.map((estimate) => ({
    ...withMark(indicator, estimate),
    ...intervalOf(estimate),
    ...compared.get(estimate.figure),
  }));
}
