import type { Period } from '../../src/domain/period.ts';
import type { Entry, SumContext } from './sum-context.ts';
import { countedCells, ofIndicatorsWith } from './group.ts';

function isInside(inner: Period, outer: Period): boolean {
  return inner.text !== outer.text && outer.start <= inner.start && inner.end <= outer.end;
}

/** Only these are counted over a stretch of months, so only they can be subtracted from one another. */
function canHold({ kind }: Period): boolean {
  return kind === 'year' || kind === 'cumulative' || kind === 'school-year';
}

function monthsIn({ start, end }: Period): number {
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(end) - month(start) + 1;
}

function addForSeries({ sums }: SumContext, series: readonly Entry[]): void {
  const months = series.filter(({ figure }) => figure.period.kind === 'month');
  const stretches = series.filter(({ figure }) => figure.period.kind === 'cumulative');
  if (months.length + stretches.length === 0) return;
  for (const outer of series) {
    if (outer.cell === null || !canHold(outer.figure.period)) continue;
    const holds = ({ figure }: Entry): boolean => isInside(figure.period, outer.figure.period);
    const within = months.filter(holds);
    sums.addSum(outer.cell, countedCells(within), within.length === monthsIn(outer.figure.period));
    for (const stretch of stretches.filter(holds)) sums.addSum(outer.cell, countedCells([stretch]), false);
  }
}

/**
 * Periods inside others: January–September less January–August is September, a year less its published months is the
 * rest of the year.
 */
export function addPeriodSums(context: SumContext): void {
  const split = ofIndicatorsWith(
    context.entries,
    ({ figure: { period } }) => period.kind === 'month' || period.kind === 'cumulative',
  );
  const series = Map.groupBy(split, ({ figure: { indicator, area, sex, age_group, breakdown } }) =>
    [indicator, area, sex, age_group, breakdown].join('|'),
  );
  for (const entries of series.values()) if (entries.length > 1) addForSeries(context, entries);
}
