import {
  check,
  checkEach,
  checkSameLength,
  COUNT_FROM_ONE,
  FINITE,
  LEVEL,
  NOT_NEGATIVE,
  refuse,
} from './domain.ts';
import { normalDeviate } from './distributions.ts';
import { sidakLevel } from './sidak.ts';
import { zip } from './zip.ts';

/** Ranks that an area may have; 1 is the smallest value. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Whether one lies surely below another; two equal points without error do not. */
function isBelow(one: Limits, other: Limits): boolean {
  return one.upper <= other.lower && one.lower < other.upper;
}

/**
 * Ranks that each area may have, all together at the confidence given: from joint intervals estimate ± z·error, each
 * at level^(1/areas). An area stands above all that lie surely below it, and below all that lie surely above it.
 *
 * Klein M, Wright T, Wieczorek J (2020). A joint confidence region for an overall ranking of populations. Journal of
 * the Royal Statistical Society, Series C (Applied Statistics) 69(3): 589–606.
 *
 * @param estimates one an area, in one unit; none give none
 * @param standardErrors of the estimates, independent of one another, from 0 on
 * @param level confidence of all ranks together, between 0 and 1
 * @returns ranks in the order given; rank 1 is the smallest estimate
 * @throws RangeError that names `estimates`, `standardErrors` or `level`
 */
export function rankIntervals(
  estimates: readonly number[],
  standardErrors: readonly number[],
  level = 0.95,
): RankInterval[] {
  checkEach('estimates', estimates, FINITE);
  checkSameLength('standardErrors', standardErrors, 'estimates', estimates);
  checkEach('standardErrors', standardErrors, NOT_NEGATIVE);
  check('level', level, LEVEL);
  if (estimates.length === 0) return [];
  const z = normalDeviate(sidakLevel(level, estimates.length));
  const areas = zip(estimates, standardErrors).map(([estimate, error]) => ({
    lower: estimate - z * error,
    upper: estimate + z * error,
  }));
  return areas.map((area) => ({
    low: 1 + areas.filter((other) => isBelow(other, area)).length,
    high: areas.length - areas.filter((other) => isBelow(area, other)).length,
  }));
}

/**
 * Groups of areas that cannot be told apart: two areas share one when a chain of overlapping rank intervals joins
 * them. Areas of different groups are therefore always told apart; areas of one group need not be alike.
 *
 * Built on the rank intervals of Klein M, Wright T, Wieczorek J (2020). Journal of the Royal Statistical Society,
 * Series C (Applied Statistics) 69(3): 589–606; the groups are ours.
 *
 * @param ranks as `rankIntervals` gives them
 * @returns the group of each area in the order given, numbered from 1 from the lowest ranks
 * @throws RangeError that names `rankIntervals` when a rank is no whole number from 1 on, or low lies above high
 */
export function groups(ranks: readonly RankInterval[]): number[] {
  checkEach(
    'rankIntervals',
    ranks.map(({ low }) => low),
    COUNT_FROM_ONE,
  );
  checkEach(
    'rankIntervals',
    ranks.map(({ high }) => high),
    COUNT_FROM_ONE,
  );
  const reversed = ranks.find(({ low, high }) => low > high);
  if (reversed)
    refuse('rankIntervals', 'low of at most high', `${String(reversed.low)}–${String(reversed.high)}`);
  const order = ranks.map(({ low, high }, place) => ({ low, high, place })).sort((a, b) => a.low - b.low);
  let group = 0;
  let end = 0;
  const placed = order.map(({ low, high, place }) => {
    if (low > end) group += 1;
    end = Math.max(end, high);
    return { place, group };
  });
  return placed.sort((a, b) => a.place - b.place).map((area) => area.group);
}
