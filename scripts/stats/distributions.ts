/**
 * The normal law and the limits of a Poisson count. Two libraries, because neither is right everywhere: measured against
 * R 4.2.2 the chi-square quantile of `@stdlib` is off by 4e-4 (relative) at 2,000 degrees of freedom, that of jStat by
 * 3e-10 at most up to level 0.9999999. Beyond that level an upper chi-square quantile loses digits, because 1 − α/2 does.
 * Its normal law loses the far tails that `@stdlib` keeps.
 */
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
