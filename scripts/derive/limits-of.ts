import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { rateInterval } from '../stats/rate.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import type { Estimate } from './estimate.ts';

/** A count known to the last one: what was rounded or is only about right has no interval of counts. */
export function isExactCount({ value, qualifier, rounded_to }: PublishedFigure): boolean {
  return value !== null && Number.isInteger(value) && qualifier === '' && rounded_to === null;
}

/**
 * The interval that the indicator declares, around a quotient of two published numbers. The numerator must be an
 * exact count, for a share the denominator too. A part larger than its whole is counted in another way than it, and has
 * no interval of a share.
 */
export function limitsOf(
  { statistics, computed }: Pick<Indicator, 'statistics' | 'computed'>,
  numerator: PublishedFigure,
  denominator: PublishedFigure,
): Estimate['limits'] {
  const [count, size] = [numerator.value, denominator.value];
  if (!statistics || !computed || count === null || size === null || size <= 0) return null;
  if (!isExactCount(numerator)) return null;
  const { per } = computed;
  if (statistics.interval === 'rate') return (level) => rateInterval(count, size, per, level);
  if (statistics.interval !== 'wilson' || !isExactCount(denominator) || count > size) return null;
  return (level) => {
    const { lower, upper } = wilsonInterval(count, size, level);
    return { lower: lower * per, upper: upper * per, method: 'wilson' };
  };
}
