import { check, checkEach, checkLength, FINITE, SHARE } from './domain.ts';

/**
 * Quantile of values, definition 7: straight lines between the sorted values, of which the first is the quantile of 0
 * and the last that of 1.
 *
 * Hyndman RJ, Fan Y (1996). Sample quantiles in statistical packages. The American Statistician 50(4): 361–365.
 *
 * @param values at least one, in any order; they are left as they are
 * @param p from 0 to 1
 * @returns the quantile, in the unit of the values
 * @throws RangeError that names `values` or `p`
 */
export function quantile(values: readonly number[], p: number): number {
  checkLength('values', values, 1);
  checkEach('values', values, FINITE);
  check('p', p, SHARE);
  // No guard against rounding: the line is continuous, so a place that is off by little gives a value off by little.
  const place = 1 + (values.length - 1) * p;
  const before = Math.floor(place);
  const share = place - before;
  return [...values]
    .sort((a, b) => a - b)
    .slice(before - 1, Math.ceil(place))
    .reduce((low, high) => (low === high ? low : (1 - share) * low + share * high));
}
