import { betaQuantileOdds, binomialLowerTail, binomialMass, type Chance } from './binomial.ts';
import { check, checkPart, COUNT, COUNT_FROM_ONE, LEVEL, POSITIVE } from './domain.ts';
import { tails, twoSidedP } from './distributions.ts';
import { wilsonInterval } from './wilson.ts';

/** Difference of two proportions, with its interval and the p of no difference. */
export interface ProportionDifference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/** Ratio of two rates, with its interval and the p of equal rates. */
export interface RateRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/**
 * x1/n1 − x2/n2 with the hybrid score interval (method 10, no continuity correction), and the two-sided p of the pooled
 * score test.
 *
 * Newcombe RG (1998). Interval estimation for the difference between independent proportions: comparison of eleven
 * methods. Statistics in Medicine 17(8): 873–890.
 *
 * @param x1 events of the first: a whole number from 0 to n1
 * @param n1 trials of the first: a whole number from 1 on
 * @param x2 events of the second: a whole number from 0 to n2
 * @param n2 trials of the second: a whole number from 1 on
 * @param level confidence, between 0 and 1
 * @returns the difference and its limits in −1…1; p is 1 where both are all or both are nothing
 * @throws RangeError that names `x1`, `n1`, `x2`, `n2` or `level`
 */
export function compareProportions(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level = 0.95,
): ProportionDifference {
  check('x1', x1, COUNT);
  check('n1', n1, COUNT_FROM_ONE);
  checkPart('x1', x1, 'n1', n1);
  check('x2', x2, COUNT);
  check('n2', n2, COUNT_FROM_ONE);
  checkPart('x2', x2, 'n2', n2);
  check('level', level, LEVEL);
  const first = wilsonInterval(x1, n1, level);
  const second = wilsonInterval(x2, n2, level);
  // Over one denominator, so that near shares lose no digits.
  const difference = (x1 * n2 - x2 * n1) / (n1 * n2);
  const pooled = (x1 + x2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return {
    difference,
    lower: difference - Math.hypot(first.estimate - first.lower, second.upper - second.estimate),
    upper: difference + Math.hypot(first.upper - first.estimate, second.estimate - second.lower),
    p: error === 0 ? 1 : twoSidedP(difference / error),
  };
}

/** Outcomes this much more likely than the one seen still count as no more likely: R's guard against rounding. */
const TOLERANCE = 1 + 1e-7;

/** The first whole number in from … to for which `holds` is true; it is false before that and true from there on. */
function firstOf(from: number, to: number, holds: (i: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Two-sided p of an exact binomial test, for an x of at most the mean: all outcomes not more likely than the one seen. */
function binomialP(x: number, n: number, chance: Chance): number {
  const most = binomialMass(x, n, chance) * TOLERANCE;
  const other = firstOf(Math.ceil(n * chance.p), n + 1, (i) => binomialMass(i, n, chance) <= most);
  const above = binomialLowerTail(n - other, n, { p: chance.q, q: chance.p });
  return Math.min(1, binomialLowerTail(x, n, chance) + above);
}

/**
 * Ratio of two rates, (x1/t1) / (x2/t2), with the exact interval and p that follow from the share of the first in all
 * events (binomial, given their number).
 *
 * Przyborowski J, Wilenski H (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31(3/4):
 * 313–323; limits of the share: Clopper CJ, Pearson ES (1934). The use of confidence or fiducial limits illustrated in
 * the case of the binomial. Biometrika 26(4): 404–413.
 *
 * @param x1 events of the first: a whole number from 0 on
 * @param t1 persons or person-years of the first, above 0
 * @param x2 events of the second: a whole number from 0 on
 * @param t2 persons or person-years of the second, above 0
 * @param level confidence, between 0 and 1
 * @returns the ratio and its limits; without events of the second, ratio and upper limit are Infinity; without any
 *   event, the ratio is NaN, the limits are 0 and Infinity, and p is 1
 * @throws RangeError that names `x1`, `t1`, `x2`, `t2` or `level`
 */
export function compareRates(x1: number, t1: number, x2: number, t2: number, level = 0.95): RateRatio {
  check('x1', x1, COUNT);
  check('t1', t1, POSITIVE);
  check('x2', x2, COUNT);
  check('t2', t2, POSITIVE);
  check('level', level, LEVEL);
  const { below, upToAbove } = tails(level);
  const scale = t2 / t1;
  const [p, q] = [t1 / (t1 + t2), t2 / (t1 + t2)];
  const n = x1 + x2;
  return {
    ratio: x1 / t1 / (x2 / t2),
    lower: x1 === 0 ? 0 : betaQuantileOdds(below, upToAbove, x1, x2 + 1) * scale,
    upper: x2 === 0 ? Infinity : betaQuantileOdds(upToAbove, below, x1 + 1, x2) * scale,
    p: x1 > n * p ? binomialP(x2, n, { p: q, q: p }) : binomialP(x1, n, { p, q }),
  };
}
