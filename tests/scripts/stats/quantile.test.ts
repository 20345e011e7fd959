import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../scripts/stats/quantile.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { PRECISION } from '../../support/statistics.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  // Definition 7 of Hyndman and Fan (1996): the place is 1 + (n − 1)p; quartiles of 1 … 10.
  it('gives quartiles by the definition', () => {
    const ten = [10, 3, 7, 1, 9, 2, 8, 4, 6, 5];
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(ten, p))).toEqual([1, 3.25, 5.5, 7.75, 10]);
    expect(ten).toEqual([10, 3, 7, 1, 9, 2, 8, 4, 6, 5]);
  });

  it('agrees with R', () => {
    const worst = referenceRows('quantile').map((row) =>
      worstError([quantile(row.list('values'), row.number('p'))], [row.number('quantile')]),
    );
    expect(worst.length).toBeGreaterThan(120);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('begins at the smallest, ends at the largest and rises between them', () => {
    fc.assert(
      fc.property(values, shares, shares, (list, a, b) => {
        const [low, high] = [quantile(list, Math.min(a, b)), quantile(list, Math.max(a, b))];
        expect(quantile(list, 0)).toBe(Math.min(...list));
        expect(quantile(list, 1)).toBe(Math.max(...list));
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list) - 1e-6);
      }),
    );
  });

  it('is mirrored with the values', () => {
    fc.assert(
      fc.property(values, shares, (list, p) => {
        expect(
          quantile(
            list.map((value) => -value),
            1 - p,
          ),
        ).toBeCloseTo(-quantile(list, p), 5);
      }),
    );
  });

  it('is the value itself when there is one, or all are the same', () => {
    expect(quantile([7], 0.3)).toBe(7);
    // A line between 9.9 and 9.9 would be at 9.899999999999999 here.
    expect(
      quantile(
        Array.from({ length: 9 }, () => 9.9),
        0.01,
      ),
    ).toBe(9.9);
  });

  it.each([
    [() => quantile([], 0.5), 'values: a list of at least 1 is needed, got 0'],
    [() => quantile([1, Number.NaN], 0.5), 'values: a finite number is needed, got NaN as item 2'],
    [() => quantile([Infinity], 0.5), 'values: a finite number is needed, got Infinity as item 1'],
    [() => quantile([1], -0.1), 'p: a number from 0 to 1 is needed, got -0.1'],
    [() => quantile([1], 1.1), 'p: a number from 0 to 1 is needed, got 1.1'],
    [() => quantile([1], Number.NaN), 'p: a number from 0 to 1 is needed, got NaN'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });
});
