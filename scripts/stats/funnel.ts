import { check, checkEach, LEVEL, NOT_NEGATIVE, POSITIVE, SHARE } from './domain.ts';
import { normalDeviate, poissonLimits } from './distributions.ts';

/** What the areas of a funnel plot have: shares of a whole, or rates of events. */
export type FunnelKind = 'proportion' | 'rate';

/** Where an area of a size would lie at a confidence, were it like the reference. */
export interface FunnelLimits {
  readonly size: number;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

function limitsOfShare(reference: number, size: number, level: number): { lower: number; upper: number } {
  const reach = normalDeviate(level) * Math.sqrt((reference * (1 - reference)) / size);
  return { lower: Math.max(0, reference - reach), upper: Math.min(1, reference + reach) };
}

function limitsOfRate(reference: number, size: number, level: number): { lower: number; upper: number } {
  const { lower, upper } = poissonLimits(reference * size, level);
  return { lower: lower / size, upper: upper / size };
}

/**
 * Control limits of a funnel plot: the score limits of a share, or the exact Poisson limits of the events expected.
 *
 * Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24(8):
 * 1185–1202.
 *
 * @param kind `proportion` or `rate`
 * @param reference the share (0 to 1), or the rate for one person (from 0 on), that all are compared with
 * @param sizes denominators, above 0; for a rate persons or person-years
 * @param levels confidences, between 0 and 1
 * @returns one entry a size and level, sizes outermost, both in the order given; in the unit of the reference
 * @throws RangeError that names `reference`, `sizes` or `levels`
 */
export function funnelLimits(
  kind: FunnelKind,
  reference: number,
  sizes: readonly number[],
  levels: readonly number[],
): FunnelLimits[] {
  check('reference', reference, kind === 'proportion' ? SHARE : NOT_NEGATIVE);
  checkEach('sizes', sizes, POSITIVE);
  checkEach('levels', levels, LEVEL);
  const limits = kind === 'proportion' ? limitsOfShare : limitsOfRate;
  return sizes.flatMap((size) => levels.map((level) => ({ size, level, ...limits(reference, size, level) })));
}
