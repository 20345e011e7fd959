import { check, checkPart, COUNT, COUNT_FROM_ONE, LEVEL } from './domain.ts';
import { normalDeviate } from './distributions.ts';

/** A share from 0 to 1 with its interval. */
export interface ProportionInterval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Score interval of a proportion, without continuity correction.
 *
 * Wilson EB (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association 22(158): 209–212.
 *
 * @param count events: a whole number from 0 to `denominator`
 * @param denominator trials, for example children: a whole number from 1 on
 * @param level confidence, between 0 and 1
 * @returns shares from 0 to 1; the lower limit is exactly 0 at count 0, the upper exactly 1 at count = denominator
 * @throws RangeError that names `count`, `denominator` or `level`
 */
export function wilsonInterval(count: number, denominator: number, level = 0.95): ProportionInterval {
  check('count', count, COUNT);
  check('denominator', denominator, COUNT_FROM_ONE);
  checkPart('count', count, 'denominator', denominator);
  check('level', level, LEVEL);
  const z = normalDeviate(level);
  const estimate = count / denominator;
  // The two roots of a quadratic equation; the smaller one by their product, so that a small share loses no digits.
  const sum = 2 * count + z * z + z * Math.sqrt(z * z + 4 * count * (1 - estimate));
  return {
    estimate,
    lower: count === 0 ? 0 : (2 * count * estimate) / sum,
    upper: count === denominator ? 1 : sum / (2 * (denominator + z * z)),
  };
}
