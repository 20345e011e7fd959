import { check, COUNT, LEVEL, POSITIVE } from './domain.ts';
import { countInterval } from './rate.ts';

/** A ratio of observed to expected events; 1 is as expected. */
export interface StandardisedRatio {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Observed events over those expected from a standard's rates, with the interval of the observed count (exact below 10
 * events, Byar's from 10 on); what is expected is taken as known.
 *
 * Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II: the design and analysis of cohort
 * studies. IARC Scientific Publications 82, chapter 2. Lyon: International Agency for Research on Cancer.
 *
 * @param observed events: a whole number from 0 on
 * @param expected events, above 0, not whole in general
 * @param level confidence, between 0 and 1
 * @returns the ratio and its limits
 * @throws RangeError that names `observed`, `expected` or `level`
 */
export function standardisedRatio(observed: number, expected: number, level = 0.95): StandardisedRatio {
  check('observed', observed, COUNT);
  check('expected', expected, POSITIVE);
  check('level', level, LEVEL);
  const { lower, upper } = countInterval(observed, level);
  return { estimate: observed / expected, lower: lower / expected, upper: upper / expected };
}
