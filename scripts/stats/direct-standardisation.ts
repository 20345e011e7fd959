import {
  check,
  checkEach,
  checkLength,
  checkSameLength,
  COUNT,
  LEVEL,
  NOT_NEGATIVE,
  POSITIVE,
  refuse,
} from './domain.ts';
import { countInterval } from './rate.ts';
import { zip } from './zip.ts';

/** A directly standardised rate with its interval. */
export interface StandardisedRate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

interface Stratum {
  readonly count: number;
  /** Weight of one event: the stratum's share of the standard over its population. */
  readonly factor: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * What one event more adds to the rate: sqrt(Var(DSR) / O). Without an event that is 0/0; the largest weight of a
 * stratum is taken instead, as Fay and Feuer do for their upper limit, so that one stratum alone gives exactly the
 * interval of the crude rate.
 */
function perEvent(strata: readonly Stratum[], events: number): number {
  if (events === 0) return Math.max(...strata.map(({ factor }) => factor));
  return Math.sqrt(sum(strata.map(({ count, factor }) => factor * factor * count)) / events);
}

function checkStrata(
  counts: readonly number[],
  populations: readonly number[],
  weights: readonly number[],
): void {
  checkLength('counts', counts, 1);
  checkEach('counts', counts, COUNT);
  checkSameLength('populations', populations, 'counts', counts);
  checkEach('populations', populations, POSITIVE);
  checkSameLength('weights', weights, 'counts', counts);
  checkEach('weights', weights, NOT_NEGATIVE);
  if (weights.every((weight) => weight === 0)) refuse('weights', 'at least one above 0', 'none');
}

/**
 * Rate that an area would have if its strata were of the sizes of a standard population, with Dobson's interval: the
 * limits of the total count (exact below 10 events, Byar's from 10 on), brought to the scale of the rate.
 *
 * Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991). Confidence intervals for weighted sums of Poisson parameters.
 * Statistics in Medicine 10(3): 457–462. Without events: Fay MP, Feuer EJ (1997). Confidence intervals for directly
 * standardized rates: a method based on the gamma distribution. Statistics in Medicine 16(7): 791–801.
 *
 * @param counts events of each stratum: whole numbers from 0 on
 * @param populations persons or person-years of each stratum, above 0
 * @param weights of the strata in the standard population, in any unit, from 0 on, not all 0
 * @param per how many persons the rate is told for, above 0
 * @param level confidence, between 0 and 1
 * @returns the rate and its limits, per `per`; the lower limit is not below 0
 * @throws RangeError that names `counts`, `populations`, `weights`, `per` or `level`
 */
export function directlyStandardisedRate(
  counts: readonly number[],
  populations: readonly number[],
  weights: readonly number[],
  per: number,
  level = 0.95,
): StandardisedRate {
  checkStrata(counts, populations, weights);
  check('per', per, POSITIVE);
  check('level', level, LEVEL);
  const allWeights = sum(weights);
  const strata = zip(counts, zip(populations, weights)).map(([count, [population, weight]]) => ({
    count,
    factor: weight / population / allWeights,
  }));
  const events = sum(counts);
  const estimate = sum(strata.map(({ count, factor }) => count * factor));
  const step = perEvent(strata, events);
  const limits = countInterval(events, level);
  return {
    estimate: estimate * per,
    lower: Math.max(0, estimate + step * (limits.lower - events)) * per,
    upper: (estimate + step * (limits.upper - events)) * per,
  };
}
