import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directlyStandardisedRate } from '../../../scripts/stats/direct-standardisation.ts';
import { rateInterval } from '../../../scripts/stats/rate.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import {
  anyCount,
  anyLevel,
  anySize,
  isAscending,
  NO_LEVELS,
  noLevel,
  PRECISION,
  twoLevels,
} from '../../support/statistics.ts';

const strata = fc.array(
  fc.record({
    count: fc.nat(2000),
    population: anySize,
    weight: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  }),
  { minLength: 1, maxLength: 18 },
);
type Strata = typeof strata extends fc.Arbitrary<infer S> ? S : never;

function rateOf(list: Strata, per = 1, level = 0.95, scale = 1): ReturnType<typeof directlyStandardisedRate> {
  return directlyStandardisedRate(
    list.map(({ count }) => count),
    list.map(({ population }) => population),
    list.map(({ weight }) => weight * scale),
    per,
    level,
  );
}

function numbers({ estimate, lower, upper }: ReturnType<typeof directlyStandardisedRate>): number[] {
  return [estimate, lower, upper];
}

describe('directlyStandardisedRate', () => {
  // Down's syndrome in Michigan, fifth and later births by age of the mother: Fleiss JL (1981). Statistical methods for
  // rates and proportions, 2nd edition, table 14.4; Fay and Feuer (1997) and the R package dsrTest give 75.52901.
  it('gives the published rate', () => {
    const { estimate, lower, upper } = directlyStandardisedRate(
      [0, 8, 63, 112, 262, 295],
      [327, 30_666, 123_419, 149_919, 104_088, 34_392],
      [319_933, 931_318, 786_511, 488_235, 237_863, 61_313],
      100_000,
    );
    expect(estimate.toFixed(5)).toBe('75.52901');
    // The normal limits differ little at 740 events: rate ± 1.96 √Var, Var = Σ w²O/n² / (Σw)².
    expect(lower).toBeCloseTo(67.63, 2);
    expect(upper).toBeCloseTo(83.87, 2);
  });

  it('agrees with R', () => {
    const worst = referenceRows('direct-standardisation').map((row) =>
      worstError(
        numbers(
          directlyStandardisedRate(
            row.list('counts'),
            row.list('populations'),
            row.list('weights'),
            row.number('per'),
            row.number('level'),
          ),
        ),
        [row.number('estimate'), row.number('lower'), row.number('upper')],
      ),
    );
    expect(worst.length).toBeGreaterThan(120);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('is the crude rate when there is one stratum, without events too', () => {
    fc.assert(
      fc.property(anyCount, anySize, anySize, anyLevel, (count, population, weight, level) => {
        const { estimate, lower, upper } = rateInterval(count, population, 1000, level);
        const found = directlyStandardisedRate([count], [population], [weight], 1000, level);
        expect(worstError(numbers(found), [estimate, Math.max(0, lower), upper])).toBeLessThan(PRECISION);
      }),
    );
  });

  it('has the largest weight of an event as the step when there is none', () => {
    // Limits of 0 events at 95 %: 0 and 3.688879454; weights of an event 0.2/100, 0.3/10 and 0.5/1000.
    const found = directlyStandardisedRate([0, 0, 0], [100, 10, 1000], [2, 3, 5], 1);
    expect(found.estimate).toBe(0);
    expect(found.lower).toBe(0);
    expect(found.upper).toBeCloseTo(3.688_879_454 * 0.03, 9);
  });

  it('has no spread when all events lie where there is no weight', () => {
    expect(directlyStandardisedRate([5, 0], [10, 10], [0, 1], 1)).toEqual({
      estimate: 0,
      lower: 0,
      upper: 0,
    });
  });

  it('does not care for the order of strata nor the unit of weights', () => {
    fc.assert(
      fc.property(strata, fc.double({ min: 0.001, max: 1000, noNaN: true }), (list, scale) => {
        const found = numbers(rateOf(list));
        expect(worstError(numbers(rateOf([...list].reverse())), found)).toBeLessThan(PRECISION);
        expect(worstError(numbers(rateOf(list, 1, 0.95, scale)), found)).toBeLessThan(PRECISION);
        expect(
          worstError(
            numbers(rateOf(list, 1000)),
            found.map((rate) => rate * 1000),
          ),
        ).toBeLessThan(PRECISION);
      }),
    );
  });

  it('lies between the rates of the strata, within its limits, which widen with the level', () => {
    fc.assert(
      fc.property(strata, twoLevels, (list, [low, high]) => {
        const rates = list.map(({ count, population }) => count / population);
        const narrow = rateOf(list, 1, low);
        const wide = rateOf(list, 1, high);
        expect(isAscending([Math.min(...rates), narrow.estimate, Math.max(...rates)])).toBe(true);
        expect(isAscending([0, wide.lower, narrow.lower, narrow.upper, wide.upper])).toBe(true);
      }),
    );
  });

  it.each([
    [() => directlyStandardisedRate([], [], [], 1), 'counts: a list of at least 1 is needed, got 0'],
    [
      () => directlyStandardisedRate([-1], [1], [1], 1),
      'counts: a whole number from 0 on is needed, got -1 as item 1',
    ],
    [
      () => directlyStandardisedRate([1, 2], [1], [1, 1], 1),
      'populations: a list as long as counts (2) is needed, got 1',
    ],
    [
      () => directlyStandardisedRate([1], [0], [1], 1),
      'populations: a finite number above 0 is needed, got 0 as item 1',
    ],
    [
      () => directlyStandardisedRate([1], [1], [1, 2], 1),
      'weights: a list as long as counts (1) is needed, got 2',
    ],
    [
      () => directlyStandardisedRate([1], [1], [-1], 1),
      'weights: a finite number from 0 on is needed, got -1 as item 1',
    ],
    [() => directlyStandardisedRate([1], [1], [0], 1), 'weights: at least one above 0 is needed, got none'],
    [() => directlyStandardisedRate([1], [1], [1], 0), 'per: a finite number above 0 is needed, got 0'],
    [() => directlyStandardisedRate([1], [1], [1], 1, 2), noLevel(2)],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => directlyStandardisedRate([1], [1], [1], 1, level))).toBe(noLevel(level));
  });
});
