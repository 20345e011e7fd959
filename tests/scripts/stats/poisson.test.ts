import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval, exactPoissonInterval } from '../../../scripts/stats/poisson.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { anyCount, isAscending, NO_LEVELS, noLevel, PRECISION, twoLevels } from '../../support/statistics.ts';

/** Probability of at most `count` events, summed term by term. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= count; i++) {
    term *= mean / i;
    sum += term;
  }
  return sum;
}

describe('exactPoissonInterval', () => {
  // The table of exact limits in Altman DG, Machin D, Bryant TN, Gardner MJ (2000). Statistics with confidence, 2nd
  // edition, chapter 18; the same in Breslow NE, Day NE (1987), table 2.11 (as multipliers).
  it.each([
    [0, '0.000', '3.689'],
    [1, '0.025', '5.572'],
    [5, '1.623', '11.668'],
    [10, '4.795', '18.390'],
    [30, '20.241', '42.827'],
    [100, '81.364', '121.627'],
  ])('gives the limits of the published table for %i events', (count, lower, upper) => {
    const found = exactPoissonInterval(count);
    expect([found.lower.toFixed(3), found.upper.toFixed(3)]).toEqual([lower, upper]);
  });

  it('agrees with R', () => {
    const worst = referenceRows('poisson').map((row) => {
      const found = exactPoissonInterval(row.number('count'), row.number('level'));
      return worstError([found.lower, found.upper], [row.number('exact_lower'), row.number('exact_upper')]);
    });
    expect(worst.length).toBeGreaterThan(80);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('leaves half of what is left over beyond either limit', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.double({ min: 0.01, max: 0.999, noNaN: true }), (count, level) => {
        const { lower, upper } = exactPoissonInterval(count, level);
        expect(atMost(count, upper)).toBeCloseTo((1 - level) / 2, 9);
        if (count > 0) expect(1 - atMost(count - 1, lower)).toBeCloseTo((1 - level) / 2, 9);
      }),
    );
  });

  it('holds the count and widens with the level', () => {
    fc.assert(
      fc.property(anyCount, twoLevels, (count, [low, high]) => {
        const narrow = exactPoissonInterval(count, low);
        const wide = exactPoissonInterval(count, high);
        return isAscending([0, wide.lower, narrow.lower, count, narrow.upper, wide.upper]);
      }),
    );
  });

  it('rises with the count', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const here = exactPoissonInterval(count);
        const next = exactPoissonInterval(count + 1);
        return next.lower > here.lower && next.upper > here.upper;
      }),
    );
  });
});

describe('byarInterval', () => {
  // An example with 100 observed and 90 expected, published with the Ruby library byar: 90.4 and 135.1 %.
  it('gives limits that were published', () => {
    const { lower, upper } = byarInterval(100);
    expect([(lower / 90).toFixed(3), (upper / 90).toFixed(3)]).toEqual(['0.904', '1.351']);
  });

  // Public Health England (2018). Technical guide: confidence intervals: within 0.2 % of the exact limits at 95 %.
  it('lies within 0.2 % of the exact limits from 10 events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (count) => {
        const exact = exactPoissonInterval(count);
        const { lower, upper } = byarInterval(count);
        return Math.abs(lower / exact.lower - 1) < 0.002 && Math.abs(upper / exact.upper - 1) < 0.002;
      }),
    );
  });

  it('agrees with R', () => {
    const worst = referenceRows('poisson').map((row) => {
      const found = byarInterval(row.number('count'), row.number('level'));
      return worstError([found.lower, found.upper], [row.number('byar_lower'), row.number('byar_upper')]);
    });
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('widens with the level and never falls below 0', () => {
    fc.assert(
      fc.property(anyCount, twoLevels, (count, [low, high]) => {
        const narrow = byarInterval(count, low);
        const wide = byarInterval(count, high);
        return isAscending([0, wide.lower, narrow.lower, narrow.upper, wide.upper]);
      }),
    );
    expect(byarInterval(0).lower).toBe(0);
    expect(byarInterval(1, 0.999_999).lower).toBe(0);
  });
});

describe.each([
  ['exactPoissonInterval', exactPoissonInterval],
  ['byarInterval', byarInterval],
])('%s', (_, interval) => {
  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('refuses the count %d', (count) => {
    expect(refusal(() => interval(count))).toBe(
      `count: a whole number from 0 on is needed, got ${String(count)}`,
    );
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => interval(1, level))).toBe(noLevel(level));
  });
});
