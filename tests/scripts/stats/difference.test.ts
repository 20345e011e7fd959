import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProportions, compareRates } from '../../../scripts/stats/difference.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import {
  anyLevel,
  anyShare,
  anySize,
  isAscending,
  NO_LEVELS,
  noLevel,
  PRECISION,
  twoLevels,
} from '../../support/statistics.ts';

describe('compareProportions', () => {
  // Newcombe (1998), Statistics in Medicine 17: 873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, '0.2000', '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.6000', '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.5714', '0.0582', '0.8062'],
    [5, 56, 0, 29, '0.0893', '-0.0381', '0.1926'],
    [0, 10, 0, 20, '0.0000', '-0.1611', '0.2775'],
    [0, 10, 0, 10, '0.0000', '-0.2775', '0.2775'],
    [10, 10, 0, 20, '1.0000', '0.6791', '1.0000'],
    [10, 10, 0, 10, '1.0000', '0.6075', '1.0000'],
  ])('gives the limits that Newcombe published for %i/%i − %i/%i', (x1, n1, x2, n2, ...published) => {
    const { difference, lower, upper } = compareProportions(x1, n1, x2, n2);
    expect([difference, lower, upper].map((value) => value.toFixed(4))).toEqual(published);
  });

  it('agrees with R', () => {
    const worst = referenceRows('proportions').map((row) => {
      const [x1, n1, x2, n2, level] = ['x1', 'n1', 'x2', 'n2', 'level'].map((name) => row.number(name)) as [
        number,
        number,
        number,
        number,
        number,
      ];
      const found = compareProportions(x1, n1, x2, n2, level);
      return worstError(
        [found.difference, found.lower, found.upper, found.p],
        ['difference', 'lower', 'upper', 'p'].map((name) => row.number(name)),
      );
    });
    expect(worst.length).toBeGreaterThan(100);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('gives a difference without a tail of digits', () => {
    expect(compareProportions(9, 10, 3, 10).difference).toBe(0.6);
  });

  it('changes sign when the two change places', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyLevel, (one, other, level) => {
        const there = compareProportions(one.count, one.trials, other.count, other.trials, level);
        const back = compareProportions(other.count, other.trials, one.count, one.trials, level);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(back.upper).toBeCloseTo(-there.lower, 12);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
  });

  it('holds the difference, keeps within −1…1 and widens with the level', () => {
    fc.assert(
      fc.property(anyShare, anyShare, twoLevels, (one, other, [low, high]) => {
        const of = (level: number) =>
          compareProportions(one.count, one.trials, other.count, other.trials, level);
        const [narrow, wide] = [of(low), of(high)];
        expect(
          isAscending(
            [-1, wide.lower, narrow.lower, narrow.difference, narrow.upper, wide.upper, 1].map(
              (value) => value + 1,
            ),
          ),
        ).toBe(true);
        expect(narrow.p).toBe(wide.p);
        expect(narrow.p >= 0 && narrow.p <= 1).toBe(true);
      }),
    );
  });

  it('sees no difference where both are all or both are nothing', () => {
    expect([compareProportions(0, 5, 0, 7).p, compareProportions(5, 5, 7, 7).p]).toEqual([1, 1]);
    expect(compareProportions(2, 4, 3, 6).p).toBe(1);
  });

  it.each([
    [() => compareProportions(-1, 2, 1, 2), 'x1: a whole number from 0 on is needed, got -1'],
    [() => compareProportions(1, 0, 1, 2), 'n1: a whole number from 1 on is needed, got 0'],
    [() => compareProportions(3, 2, 1, 2), 'x1: no more than n1 (2) is needed, got 3'],
    [() => compareProportions(1, 2, 1.5, 2), 'x2: a whole number from 0 on is needed, got 1.5'],
    [() => compareProportions(1, 2, 1, Number.NaN), 'n2: a whole number from 1 on is needed, got NaN'],
    [() => compareProportions(1, 2, 3, 2), 'x2: no more than n2 (2) is needed, got 3'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => compareProportions(1, 2, 1, 2, level))).toBe(noLevel(level));
  });
});

/** Probability of each number of events of n, by logarithms of factorials. */
function binomialMasses(n: number, p: number): number[] {
  const logs = [0];
  for (let i = 1; i <= n; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  const log = (i: number): number => logs[i] ?? 0;
  return logs.map((_, i) =>
    Math.exp(log(n) - log(i) - log(n - i) + i * Math.log(p) + (n - i) * Math.log(1 - p)),
  );
}

describe('compareRates', () => {
  // Breast cancer after fluoroscopy: 41 cases in 28,010 person-years against 15 in 19,017. Rothman KJ (1986). Modern
  // epidemiology; worked in the manual of Stata, command iri, with these exact limits.
  it('gives the published ratio', () => {
    const { ratio, lower, upper } = compareRates(41, 28_010, 15, 19_017);
    expect([ratio, lower].map((value) => value.toFixed(6))).toEqual(['1.855759', '1.005684']);
    expect(upper.toFixed(4)).toBe('3.6093');
  });

  it('agrees with R', () => {
    const worst = referenceRows('rates').map((row) => {
      const found = compareRates(
        row.number('x1'),
        row.number('t1'),
        row.number('x2'),
        row.number('t2'),
        row.number('level'),
      );
      return worstError(
        [found.ratio, found.lower, found.upper, found.p],
        ['ratio', 'lower', 'upper', 'p'].map((name) => row.number(name)),
      );
    });
    expect(worst.length).toBeGreaterThan(150);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('adds up all outcomes that are not more likely than the one seen', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (x1, x2, t1, t2) => {
          const masses = binomialMasses(x1 + x2, t1 / (t1 + t2));
          const seen = (masses[x1] ?? 0) * (1 + 1e-7);
          const sum = masses.filter((mass) => mass <= seen).reduce((total, mass) => total + mass, 0);
          expect(compareRates(x1, t1, x2, t2).p).toBeCloseTo(Math.min(1, sum), 9);
        },
      ),
    );
  });

  it('is turned upside down when the two change places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        anySize,
        fc.integer({ min: 1, max: 5000 }),
        anySize,
        anyLevel,
        (x1, t1, x2, t2, level) => {
          const there = compareRates(x1, t1, x2, t2, level);
          const back = compareRates(x2, t2, x1, t1, level);
          expect(
            worstError(
              [back.ratio, back.lower, back.upper],
              [1 / there.ratio, 1 / there.upper, 1 / there.lower],
            ),
          ).toBeLessThan(PRECISION);
          expect(back.p).toBeCloseTo(there.p, 9);
        },
      ),
    );
  });

  it('holds the ratio from a level of 50 % on and widens with the level', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        anySize,
        fc.integer({ min: 1, max: 5000 }),
        anySize,
        (x1, t1, x2, t2) => {
          const [narrow, wide] = [compareRates(x1, t1, x2, t2, 0.5), compareRates(x1, t1, x2, t2, 0.99)];
          return isAscending([0, wide.lower, narrow.lower, narrow.ratio, narrow.upper, wide.upper]);
        },
      ),
    );
  });

  it('depends on the time at risk by its proportion only', () => {
    const once = compareRates(7, 100, 11, 300);
    const often = compareRates(7, 100_000, 11, 300_000);
    expect(worstError(Object.values(often), Object.values(once))).toBeLessThan(1e-12);
  });

  it('has no upper limit without events of the second, and says nothing without any', () => {
    expect(compareRates(0, 3, 0, 4)).toEqual({ ratio: Number.NaN, lower: 0, upper: Infinity, p: 1 });
    const none = compareRates(3, 1, 0, 2);
    expect([none.ratio, none.upper]).toEqual([Infinity, Infinity]);
    // (1/3)³, and the lower odds of Clopper and Pearson: 0.025^(1/3) = 0.2924 of all.
    expect(none.p).toBeCloseTo(1 / 27, 12);
    expect(none.lower).toBeCloseTo((0.292_401_774 / (1 - 0.292_401_774)) * 2, 8);
    expect(compareRates(0, 1, 3, 2)).toMatchObject({ ratio: 0, lower: 0 });
  });

  it('has p 1 where events are as the times at risk, to the last digits', () => {
    expect([compareRates(5, 1, 5, 1).p, compareRates(2, 1, 4, 2).p, compareRates(3, 1, 2, 1).p]).toEqual([
      1, 1, 1,
    ]);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), anySize, (x1, x2, per) => {
        fc.pre(x1 > 0 && x2 > 0);
        expect(compareRates(x1, x1 * per, x2, x2 * per).p).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is ready at once for a million events', () => {
    const many = compareRates(1e6, 1e8, 998_000, 1e8);
    // z = 2000 / √1,998,000, two-sided.
    expect(many.p).toBeCloseTo(0.1573, 3);
  });

  it('has eight digits left for a hundred million events', () => {
    // Twice pbinom(49990000, 1e8, 0.5) in R 4.2.2.
    expect(
      worstError([compareRates(49_990_000, 1, 50_010_000, 1).p], [2 * 0.022_755_531_314_807_85]),
    ).toBeLessThan(1e-8);
  });

  it('keeps the digits of very unequal times at risk', () => {
    // One event of a hundred at the chance 1e-10 / (1 + 1e-10): 1 − (1 − chance)^100 = 1e-8 − 1e-18 − 4950e-20.
    expect(worstError([compareRates(1, 1e-10, 99, 1).p], [9.999_999_949_5e-9])).toBeLessThan(PRECISION);
    expect(worstError([compareRates(99, 1, 1, 1e-10).p], [compareRates(1, 1e-10, 99, 1).p])).toBeLessThan(
      PRECISION,
    );
    // Three where 1e-12 is the chance of each of five: 10 · 1e-36 to first order.
    expect(worstError([compareRates(3, 1e-12, 2, 1).p], [1e-35])).toBeLessThan(1e-6);
    expect(worstError([compareRates(2, 1, 3, 1e-12).p], [1e-35])).toBeLessThan(1e-6);
  });

  it.each([
    [() => compareRates(-1, 2, 1, 2), 'x1: a whole number from 0 on is needed, got -1'],
    [() => compareRates(1, 0, 1, 2), 't1: a finite number above 0 is needed, got 0'],
    [() => compareRates(1, 2, 1.5, 2), 'x2: a whole number from 0 on is needed, got 1.5'],
    [() => compareRates(1, 2, 1, Infinity), 't2: a finite number above 0 is needed, got Infinity'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => compareRates(1, 2, 1, 2, level))).toBe(noLevel(level));
  });
});
