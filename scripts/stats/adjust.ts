import { checkEach, SHARE } from './domain.ts';

/**
 * Adjusts each p by its place in an order and keeps the adjusted ones in that order; gives them back in the order given.
 */
function stepwise(
  p: readonly number[],
  compare: (a: number, b: number) => number,
  factor: (rank: number) => number,
  keepOrder: (before: number, now: number) => number,
): number[] {
  let before: number | undefined;
  return p
    .map((value, place) => ({ value, place }))
    .sort((a, b) => compare(a.value, b.value))
    .map(({ value, place }, rank) => {
      const now = Math.min(1, factor(rank) * value);
      before = before === undefined ? now : keepOrder(before, now);
      return { value: before, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/**
 * p adjusted so that the chance of even one false finding is held.
 *
 * Holm S (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6(2): 65–70.
 *
 * @param p from 0 to 1, one a comparison; none give none
 * @returns adjusted p in the order given
 * @throws RangeError that names `p`
 */
export function holm(p: readonly number[]): number[] {
  checkEach('p', p, SHARE);
  return stepwise(
    p,
    (a, b) => a - b,
    (rank) => p.length - rank,
    Math.max,
  );
}

/**
 * p adjusted so that the share of false findings among all findings is held.
 *
 * Benjamini Y, Hochberg Y (1995). Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing. Journal of the Royal Statistical Society, Series B 57(1): 289–300.
 *
 * @param p from 0 to 1, one a comparison; none give none
 * @returns adjusted p in the order given
 * @throws RangeError that names `p`
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  checkEach('p', p, SHARE);
  return stepwise(
    p,
    (a, b) => b - a,
    (rank) => p.length / (p.length - rank),
    Math.min,
  );
}
