import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantileOdds, binomialLowerTail, binomialMass } from '../../../scripts/stats/binomial.ts';
import { worstError } from '../../support/reference-values.ts';
import { PRECISION } from '../../support/statistics.ts';

describe('betaQuantileOdds', () => {
  it('is the odds of a uniform quantile, and keeps its digits at both ends', () => {
    expect(betaQuantileOdds(0.25, 0.75, 1, 1)).toBeCloseTo(1 / 3, 14);
    expect(betaQuantileOdds(0.75, 0.25, 1, 1)).toBeCloseTo(3, 13);
    expect(betaQuantileOdds(0.5, 0.5, 1, 1)).toBeCloseTo(1, 13);
    expect(worstError([betaQuantileOdds(1e-9, 1 - 1e-9, 1, 1)], [1e-9 / (1 - 1e-9)])).toBeLessThan(PRECISION);
    expect(worstError([betaQuantileOdds(1 - 1e-12, 1e-12, 1, 1)], [1e12 - 1])).toBeLessThan(PRECISION);
  });
});

describe('binomial', () => {
  const chance = (p: number) => ({ p, q: 1 - p });

  it('masses add up to 1, and to the tail', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p) => {
          const masses = Array.from({ length: n + 1 }, (_, i) => binomialMass(i, n, chance(p)));
          expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
          const x = Math.floor((n * p) / 2);
          const tail = masses.slice(0, x + 1).reduce((sum, mass) => sum + mass, 0);
          expect(worstError([binomialLowerTail(x, n, chance(p))], [tail])).toBeLessThan(PRECISION);
        },
      ),
    );
  });

  it('are the same seen from the others', () => {
    const small = { p: 1e-12, q: 1 };
    const large = { p: 1, q: 1e-12 };
    expect(worstError([binomialMass(2, 5, small)], [1e-23])).toBeLessThan(1e-9);
    expect(binomialMass(3, 5, large)).toBe(binomialMass(2, 5, small));
  });

  it('keep the digits of a small chance of none', () => {
    // Five trials: none or one event, with q = 1e-6; 5q⁴ to first order, exactly q⁵ + 5q⁴(1 − q).
    const q = 1e-6;
    expect(
      worstError([binomialLowerTail(1, 5, { p: 1 - q, q })], [q ** 5 + 5 * q ** 4 * (1 - q)]),
    ).toBeLessThan(PRECISION);
    expect(worstError([binomialLowerTail(0, 5, { p: 1 - q, q })], [q ** 5])).toBeLessThan(PRECISION);
  });

  it('go on where the cdf of the library is 0', () => {
    // pbinom(c(38, 100, 200), 4686, 0.1423) in R 4.2.2.
    const found = [38, 100, 200].map((x) => binomialLowerTail(x, 4686, { p: 0.1423, q: 1 - 0.1423 }));
    expect(
      worstError(
        found,
        [4.935_386_251_348_074_6e-248, 2.022_747_407_896_627_8e-182, 1.293_346_470_886_843e-111],
      ),
    ).toBeLessThan(PRECISION);
  });

  it('are nothing below no event', () => {
    expect([binomialLowerTail(-1, 5, chance(0.3)), binomialLowerTail(-1, 5, { p: 1, q: 1e-12 })]).toEqual([
      0, 0,
    ]);
    expect([binomialLowerTail(-1, 0, chance(0.3)), binomialLowerTail(0, 0, chance(0.3))]).toEqual([0, 1]);
  });

  it('meet where the way of reckoning changes', () => {
    // pbinom(999880, 1e6, p) in R 4.2.2 for p = 1 − 0.99999e-4 and 1 − 1.00001e-4.
    const found = [0.999_99e-4, 1.000_01e-4].map((q) =>
      binomialLowerTail(999_880, 1_000_000, { p: 1 - q, q }),
    );
    expect(worstError(found, [0.028_217_382_721_302_715, 0.028_230_727_408_460_343])).toBeLessThan(PRECISION);
  });
});
