import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval, exactPoissonInterval } from '../../../scripts/stats/poisson.ts';
import { countInterval, rateInterval } from '../../../scripts/stats/rate.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { anyCount, anyLevel, anySize, NO_LEVELS, noLevel, PRECISION } from '../../support/statistics.ts';

describe('countInterval', () => {
  it('is exact up to 9 events and Byar’s from 10 on', () => {
    fc.assert(
      fc.property(anyCount, anyLevel, (count, level) => {
        expect(countInterval(count, level)).toEqual(
          count < 10
            ? { ...exactPoissonInterval(count, level), method: 'exact' }
            : { ...byarInterval(count, level), method: 'byar' },
        );
      }),
    );
    expect([9, 10].map((count) => countInterval(count).method)).toEqual(['exact', 'byar']);
  });

  it.each([
    [() => countInterval(-1), 'count: a whole number from 0 on is needed, got -1'],
    [() => countInterval(3, 1), noLevel(1)],
    [() => countInterval(30, 1), noLevel(1)],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });
});

describe('rateInterval', () => {
  // The published limits of 5 events (1.623 and 11.668, as in poisson.test.ts) told for 2,500 persons.
  it('tells the limits of a count for its persons', () => {
    const { estimate, lower, upper, method } = rateInterval(5, 2500, 1000);
    expect([estimate, lower, upper].map((rate) => rate.toFixed(3))).toEqual(['2.000', '0.649', '4.667']);
    expect(method).toBe('exact');
  });

  it('gives a whole rate without a tail of digits', () => {
    expect(rateInterval(9, 1000, 100_000).estimate).toBe(900);
  });

  it('agrees with R', () => {
    const rows = referenceRows('rate');
    const found = rows.map((row) =>
      rateInterval(row.number('count'), row.number('denominator'), row.number('per'), row.number('level')),
    );
    expect(found.map(({ method }) => method)).toEqual(rows.map((row) => row.text('method')));
    const worst = found.map(({ estimate, lower, upper }, i) =>
      worstError(
        [estimate, lower, upper],
        ['estimate', 'lower', 'upper'].map((name) => rows[i]?.number(name) ?? Number.NaN),
      ),
    );
    expect(worst.length).toBeGreaterThan(150);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('holds the rate from a level of 50 % on and stays the same for its own scale', () => {
    fc.assert(
      fc.property(
        anyCount,
        anySize,
        anySize,
        fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
        (count, persons, per, level) => {
          const { estimate, lower, upper } = rateInterval(count, persons, per, level);
          expect(lower <= estimate && estimate < upper).toBe(true);
          const one = rateInterval(count, persons, 1, level);
          expect(
            worstError([estimate, lower, upper], [one.estimate * per, one.lower * per, one.upper * per]),
          ).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it.each([
    [() => rateInterval(1.5, 5, 1), 'count: a whole number from 0 on is needed, got 1.5'],
    [() => rateInterval(1, 0, 1), 'denominator: a finite number above 0 is needed, got 0'],
    [() => rateInterval(1, Infinity, 1), 'denominator: a finite number above 0 is needed, got Infinity'],
    [() => rateInterval(1, Number.NaN, 1), 'denominator: a finite number above 0 is needed, got NaN'],
    [() => rateInterval(1, 5, 0), 'per: a finite number above 0 is needed, got 0'],
    [() => rateInterval(1, 5, -1), 'per: a finite number above 0 is needed, got -1'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => rateInterval(1, 2, 3, level))).toBe(noLevel(level));
  });
});
