import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../scripts/stats/wilson.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import {
  anyLevel,
  anyShare,
  isAscending,
  NO_LEVELS,
  noLevel,
  PRECISION,
  twoLevels,
} from '../../support/statistics.ts';

describe('wilsonInterval', () => {
  // Newcombe RG (1998). Two-sided confidence intervals for the single proportion. Statistics in Medicine 17: 857–872,
  // table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the limits that Newcombe published for %i of %i', (count, trials, lower, upper) => {
    const found = wilsonInterval(count, trials);
    expect(found.estimate).toBe(count / trials);
    expect([found.lower, found.upper].map((limit) => limit.toFixed(4))).toEqual([
      lower.toFixed(4),
      upper.toFixed(4),
    ]);
  });

  it('agrees with R', () => {
    const worst = referenceRows('wilson').map((row) => {
      const found = wilsonInterval(row.number('count'), row.number('denominator'), row.number('level'));
      return worstError(
        [found.estimate, found.lower, found.upper],
        [row.number('estimate'), row.number('lower'), row.number('upper')],
      );
    });
    expect(worst.length).toBeGreaterThan(250);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('holds the share, keeps within 0…1 and widens with the level', () => {
    fc.assert(
      fc.property(anyShare, twoLevels, ({ count, trials }, [low, high]) => {
        const narrow = wilsonInterval(count, trials, low);
        const wide = wilsonInterval(count, trials, high);
        return isAscending([0, wide.lower, narrow.lower, count / trials, narrow.upper, wide.upper, 1]);
      }),
    );
  });

  it('is mirrored when events and others change places', () => {
    fc.assert(
      fc.property(anyShare, anyLevel, ({ count, trials }, level) => {
        const found = wilsonInterval(count, trials, level);
        const mirrored = wilsonInterval(trials - count, trials, level);
        expect(mirrored.lower).toBeCloseTo(1 - found.upper, 12);
        expect(mirrored.upper).toBeCloseTo(1 - found.lower, 12);
      }),
    );
  });

  it('narrows when there is more of the same', () => {
    fc.assert(
      fc.property(anyShare, fc.integer({ min: 2, max: 50 }), ({ count, trials }, times) => {
        const once = wilsonInterval(count, trials);
        const often = wilsonInterval(count * times, trials * times);
        return often.upper - often.lower < once.upper - once.lower;
      }),
    );
  });

  it('is exactly 0 without events and exactly 1 with nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), anyLevel, (trials, level) => {
        expect(wilsonInterval(0, trials, level).lower).toBe(0);
        expect(wilsonInterval(trials, trials, level).upper).toBe(1);
      }),
    );
  });

  it('is a point at a level next to 0, and finite at one next to 1', () => {
    expect(wilsonInterval(3, 10, Number.MIN_VALUE)).toEqual({ estimate: 0.3, lower: 0.3, upper: 0.3 });
    expect(wilsonInterval(0, 10, Number.MIN_VALUE)).toEqual({ estimate: 0, lower: 0, upper: 0 });
    const widest = wilsonInterval(3, 10, 1 - Number.EPSILON / 2);
    // The same in R 4.2.2 with z = −qnorm(2^−54).
    expect(widest.lower).toBeCloseTo(0.012_194_665_779, 10);
    expect(widest.upper).toBeCloseTo(0.937_020_229_649, 10);
  });

  it.each([
    [() => wilsonInterval(-1, 5), 'count: a whole number from 0 on is needed, got -1'],
    [() => wilsonInterval(1.5, 5), 'count: a whole number from 0 on is needed, got 1.5'],
    [() => wilsonInterval(Number.NaN, 5), 'count: a whole number from 0 on is needed, got NaN'],
    [() => wilsonInterval(Infinity, 5), 'count: a whole number from 0 on is needed, got Infinity'],
    [() => wilsonInterval(6, 5), 'count: no more than denominator (5) is needed, got 6'],
    [() => wilsonInterval(0, 0), 'denominator: a whole number from 1 on is needed, got 0'],
    [() => wilsonInterval(0, 2.5), 'denominator: a whole number from 1 on is needed, got 2.5'],
    [() => wilsonInterval(0, Infinity), 'denominator: a whole number from 1 on is needed, got Infinity'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => wilsonInterval(1, 2, level))).toBe(noLevel(level));
  });
});
