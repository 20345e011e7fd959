import { check, COUNT, LEVEL } from './domain.ts';
import { normalDeviate, poissonLimits } from './distributions.ts';

/** Limits of a count of events. */
export interface CountLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact interval of a Poisson count, by the chi-square form.
 *
 * Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28(3/4): 437–442.
 *
 * @param count events: a whole number from 0 on
 * @param level confidence, between 0 and 1
 * @returns limits in events; the lower is 0 at count 0
 * @throws RangeError that names `count` or `level`
 */
export function exactPoissonInterval(count: number, level = 0.95): CountLimits {
  check('count', count, COUNT);
  check('level', level, LEVEL);
  return poissonLimits(count, level);
}

function byarLimit(events: number, z: number): number {
  return events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}

/**
 * Byar's interval of a Poisson count: the exact one approximated closely (formula 2.13).
 *
 * Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II: the design and analysis of cohort
 * studies. IARC Scientific Publications 82, page 69. Lyon: International Agency for Research on Cancer.
 *
 * @param count events: a whole number from 0 on
 * @param level confidence, between 0 and 1
 * @returns limits in events; the lower is 0 at count 0 and never below 0
 * @throws RangeError that names `count` or `level`
 */
export function byarInterval(count: number, level = 0.95): CountLimits {
  check('count', count, COUNT);
  check('level', level, LEVEL);
  const z = normalDeviate(level);
  return {
    lower: count === 0 ? 0 : Math.max(0, byarLimit(count, -z)),
    upper: byarLimit(count + 1, z),
  };
}
