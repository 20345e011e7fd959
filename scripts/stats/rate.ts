import { check, COUNT, LEVEL, POSITIVE } from './domain.ts';
import { byarInterval, exactPoissonInterval } from './poisson.ts';

/** From this many events on Byar's interval is as good as the exact one. */
const MANY = 10;

/** How the limits of a count were found. */
export type CountMethod = 'exact' | 'byar';

/** Limits of a count of events, and how they were found. */
export interface CountInterval {
  readonly lower: number;
  readonly upper: number;
  readonly method: CountMethod;
}

/** A rate with its interval, and how that was found. */
export interface RateInterval extends CountInterval {
  readonly estimate: number;
}

/**
 * Interval of a count of events: exact below 10 events, Byar's from 10 on.
 *
 * Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II. IARC Scientific Publications 82,
 * page 69; Garwood F (1936). Biometrika 28(3/4): 437–442.
 *
 * @param count events: a whole number from 0 on
 * @param level confidence, between 0 and 1
 * @returns limits in events
 * @throws RangeError that names `count` or `level`
 */
export function countInterval(count: number, level = 0.95): CountInterval {
  check('count', count, COUNT);
  return count < MANY
    ? { ...exactPoissonInterval(count, level), method: 'exact' }
    : { ...byarInterval(count, level), method: 'byar' };
}

/**
 * Rate of events with the interval of its count; the denominator is taken as known.
 *
 * Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II. IARC Scientific Publications 82,
 * page 69.
 *
 * @param count events: a whole number from 0 on
 * @param denominator persons or person-years, above 0, not whole in general
 * @param per how many of them the rate is told for, above 0 (100,000 for "per 100,000 children")
 * @param level confidence, between 0 and 1
 * @returns the rate and its limits, per `per`
 * @throws RangeError that names `count`, `denominator`, `per` or `level`
 */
export function rateInterval(count: number, denominator: number, per: number, level = 0.95): RateInterval {
  check('count', count, COUNT);
  check('denominator', denominator, POSITIVE);
  check('per', per, POSITIVE);
  check('level', level, LEVEL);
  const { lower, upper, method } = countInterval(count, level);
  const rate = (events: number): number => (events * per) / denominator;
  return { estimate: rate(count), lower: rate(lower), upper: rate(upper), method };
}
