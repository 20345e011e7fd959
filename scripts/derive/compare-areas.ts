import { AREA_PATTERN, COUNTRY } from '../../src/domain/id.ts';
import type { Direction, Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { LEVEL, type RowStatistics } from '../../src/domain/statistics.ts';
import { normalDeviate } from '../stats/distributions.ts';
import { groups, rankIntervals } from '../stats/ranks.ts';
import { sidakLevel } from '../stats/sidak.ts';
import { verdict } from '../stats/verdict.ts';
import { roundComputed, type Estimate, type Limits } from './estimate.ts';

type Known = Estimate & { readonly value: number; readonly limits: (level: number) => Limits };

function isKnown(estimate: Estimate): estimate is Known {
  return estimate.value !== null && estimate.limits !== null;
}

function isRegion({ figure }: Estimate): boolean {
  return figure.area !== COUNTRY && AREA_PATTERN.test(figure.area);
}

/**
 * Which way is better in a period, where that may be said: no judgement where the meaning of the figures changed within
 * the period, for then a high value may be the new rule's.
 */
function directionIn(
  { direction }: Indicator,
  changes: readonly string[],
  { period_start, period_end }: PublishedFigure,
): Direction {
  const isChanged = changes.some((date) => period_start < date && date <= period_end);
  return isChanged ? 'no-judgement' : direction;
}

/** Own answers and painful subjects are neither compared nor put in an order. */
function mayCompare({ statistics, self_reported, quiet }: Indicator): boolean {
  return statistics?.compare === true && self_reported === 'no' && !quiet;
}

/** Standard errors are read off the intervals, so that ranks and verdicts rest on the same ones. */
function standardError({ lower, upper }: Limits, level: number): number {
  return (upper - lower) / (2 * normalDeviate(level));
}

type Comparison = Pick<
  RowStatistics,
  'verdict' | 'group' | 'rank_low' | 'rank_high' | 'lower_joint' | 'upper_joint' | 'level_joint'
>;

/** How each area of a table stands to the country and to the others; areas without an interval take no part. */
export type Comparisons = ReadonlyMap<PublishedFigure, Comparison>;

function ranksOf(areas: readonly Known[]): readonly Comparison[] {
  const ranks = rankIntervals(
    areas.map(({ value }) => value),
    areas.map(({ limits }) => standardError(limits(LEVEL), LEVEL)),
    LEVEL,
  );
  const group = groups(ranks);
  return ranks.map(({ low, high }, i) => ({ group: group[i] ?? 0, rank_low: low, rank_high: high }));
}

/**
 * Sets the areas of one period against the country and one another, all at once: intervals at the Šidák level, so that
 * all hold together with probability `LEVEL`.
 */
export function compareAreas(
  indicator: Indicator,
  table: readonly Estimate[],
  changes: readonly string[],
): Comparisons {
  const areas = table.filter(isRegion).filter(isKnown);
  if (!mayCompare(indicator) || areas.length < 2) return new Map();
  const country = table.find(({ figure }) => figure.area === COUNTRY)?.value ?? null;
  const level = sidakLevel(LEVEL, areas.length);
  const ranks = indicator.order ? ranksOf(areas) : [];
  return new Map(
    areas.map(({ figure, limits }, i) => {
      const { lower, upper } = limits(level);
      const judged =
        country === null
          ? {}
          : { verdict: verdict({ lower, upper }, country, directionIn(indicator, changes, figure)) };
      const joint = {
        lower_joint: roundComputed(lower),
        upper_joint: roundComputed(upper),
        level_joint: level,
      };
      return [figure, { ...judged, ...ranks[i], ...joint }];
    }),
  );
}
