import type { DIRECTIONS } from '../../src/domain/indicator.ts';
import { check, FINITE, refuse } from './domain.ts';

type Direction = (typeof DIRECTIONS)[number];

/** How an area stands to a reference. */
export type Verdict = 'better' | 'similar' | 'worse' | 'higher' | 'lower';

const WORDS: Readonly<Record<Direction, { readonly above: Verdict; readonly below: Verdict }>> = {
  'higher-is-better': { above: 'better', below: 'worse' },
  'lower-is-better': { above: 'worse', below: 'better' },
  'no-judgement': { above: 'higher', below: 'lower' },
};

/**
 * Whether an interval lies wholly above or below a reference, in the words that the indicator's direction allows.
 *
 * Altman DG, Machin D, Bryant TN, Gardner MJ, editors (2000). Statistics with confidence, 2nd edition. London: BMJ
 * Books: an interval that holds the reference does not tell the two apart.
 *
 * @param interval its limits, which may be infinite
 * @param reference the value compared with, in the same unit; on a limit it is similar
 * @param direction of the indicator; only `no-judgement` gives `higher` and `lower`
 * @returns the verdict
 * @throws RangeError that names `lower`, `upper` or `reference`
 */
export function verdict(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  reference: number,
  direction: Direction,
): Verdict {
  if (Number.isNaN(upper)) refuse('upper', 'a number', 'NaN');
  if (!(lower <= upper)) refuse('lower', `a number of at most upper (${String(upper)})`, String(lower));
  check('reference', reference, FINITE);
  if (lower > reference) return WORDS[direction].above;
  return upper < reference ? WORDS[direction].below : 'similar';
}
