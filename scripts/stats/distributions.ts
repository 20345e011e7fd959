/**
 * The distributions that the methods stand on. Two libraries, because neither is right everywhere. Measured against
 * R 4.2.2: the chi-square quantile of `@stdlib` is off by 4e-4 (relative) at 2,000 degrees of freedom, that of jStat by
 * 3e-10 at most up to level 0.9999999; the beta quantile of jStat is off by 6e-7, that of `@stdlib` by 8e-11 at most for
 * counts up to a million. Beyond that level an upper chi-square quantile loses digits, because 1 − α/2 does.
 */
import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile';
import cdfOfBinomial from '@stdlib/stats-base-dists-binomial-cdf';
import pmfOfBinomial from '@stdlib/stats-base-dists-binomial-pmf';
import cdfOfNormal from '@stdlib/stats-base-dists-normal-cdf';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import jstat from 'jstat';

/** What lies below and above the middle part of a distribution that has the probability `level`. */
export function tails(level: number): { readonly below: number; readonly upToAbove: number } {
  const below = (1 - level) / 2;
  return { below, upToAbove: 1 - below };
}

/**
 * The z for which the standard normal distribution has the probability `level` between −z and z. From the lower tail,
 * which the library turns into the level again; 1 − (1 − level) / 2 would lose the digits of a level near 1.
 */
export function normalDeviate(level: number): number {
  return 0 - quantileOfNormal(tails(level).below, 0, 1);
}

/** Probability that a standard normal value lies as far from 0 as z, or farther. */
export function twoSidedP(z: number): number {
  return 2 * cdfOfNormal(-Math.abs(z), 0, 1);
}

/**
 * Limits of a Poisson count by the chi-square form: the mean below which `mean` or more, and the mean above which
 * `mean` or fewer, would come up with probability (1 − level) / 2. The mean need not be whole; 0 has the lower limit 0.
 * Takes time as the mean grows: 7 ms at a million.
 */
export function poissonLimits(
  mean: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const { below, upToAbove } = tails(level);
  const lower = mean === 0 ? 0 : jstat.jStat.chisquare.inv(below, 2 * mean) / 2;
  return {
    // jStat has no answer where the limit is smaller than any number.
    lower: Number.isNaN(lower) ? 0 : lower,
    upper: jstat.jStat.chisquare.inv(upToAbove, 2 * mean + 2) / 2,
  };
}

/**
 * Odds v / (1 − v) of the quantile v of the beta distribution with shapes a and b. `p` and `rest` add up to 1; both
 * are asked for, so that neither end of 0…1 loses digits.
 */
export function betaQuantileOdds(p: number, rest: number, a: number, b: number): number {
  const share = quantileOfBeta(p, a, b);
  if (share < 0.5) return share / (1 - share);
  const remainder = quantileOfBeta(rest, b, a);
  return (1 - remainder) / remainder;
}

/** Chance of an event, and of none: both, because 1 − p forgets a small p. */
export interface Chance {
  readonly p: number;
  readonly q: number;
}

/** Probability of exactly x events in n trials. */
export function binomialMass(x: number, n: number, { p, q }: Chance): number {
  return p < q ? pmfOfBinomial(x, n, p) : pmfOfBinomial(n - x, n, q);
}

/** Below this chance of none the cdf, which is told p only, has lost too much of it. */
const SMALL = 1e-4;

/** Below this probability the cdf is not to be trusted: it was found to be 0 where R has 5e-248. */
const TINY = 1e-150;

/** Probability of at most x events in n trials, for an x of at most the mean n·p; 0 for −1. */
export function binomialLowerTail(x: number, n: number, chance: Chance): number {
  const known = chance.q < SMALL ? 0 : cdfOfBinomial(x, n, chance.p);
  return known > TINY ? known : sumOfTail(x, n, chance);
}

/** The same term by term, from x down: right wherever a term is, but slower, and less exact for many trials. */
function sumOfTail(x: number, n: number, chance: Chance): number {
  const odds = chance.q / chance.p;
  let term = binomialMass(x, n, chance);
  let sum = term;
  // Nothing is left to add after the term of no event: i is 0 then.
  for (let i = x; term > Number.EPSILON * sum; i--) {
    term *= (i / (n - i + 1)) * odds;
    sum += term;
  }
  return sum;
}
