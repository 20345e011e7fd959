import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDeviate, poissonLimits, tails, twoSidedP } from '../../../scripts/stats/distributions.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { anyLevel, PRECISION } from '../../support/statistics.ts';

describe('tails', () => {
  it('are what the level leaves over, half on either side', () => {
    expect(tails(0.5)).toEqual({ below: 0.25, upToAbove: 0.75 });
  });
});

describe('normalDeviate', () => {
  it('agrees with R, next to 0 and to 1 too', () => {
    const rows = referenceRows('normal');
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      expect(worstError([normalDeviate(row.number('level'))], [row.number('deviate')])).toBeLessThan(
        PRECISION,
      );
    }
  });

  it('is turned back by twoSidedP', () => {
    fc.assert(
      fc.property(anyLevel, (level) => {
        expect(twoSidedP(normalDeviate(level))).toBeCloseTo(1 - level, 12);
      }),
    );
  });
});

describe('twoSidedP', () => {
  it('agrees with R far out, on either side', () => {
    for (const row of referenceRows('normal')) {
      const z = row.number('z');
      expect(worstError([twoSidedP(z), twoSidedP(-z)], [row.number('p'), row.number('p')])).toBeLessThan(
        PRECISION,
      );
    }
    expect(twoSidedP(0)).toBe(1);
  });
});

describe('poissonLimits', () => {
  it('takes means that are not whole, and so small that no limit is left', () => {
    expect(poissonLimits(0, 0.95).lower).toBe(0);
    // Both in R: qgamma(0.025, 0.02) is below the smallest number with all its digits, qgamma(0.975, 1.02) is not.
    const { lower, upper } = poissonLimits(0.005, 0.5);
    expect(lower).toBeLessThan(1e-100);
    expect(lower).toBeGreaterThanOrEqual(0);
    expect(upper).toBeGreaterThan(1.386);
    expect(poissonLimits(0.002_65, 0.83).lower).toBe(0);
  });
});
