import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendInProportions, trendInRates, trendVerdict } from '../../../scripts/stats/trend.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { NO_LEVELS, noLevel, PRECISION } from '../../support/statistics.ts';

const series = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([size, share]) => ({ size, count: Math.round(size * share) })),
  { minLength: 2, maxLength: 15 },
);
type Series = typeof series extends fc.Arbitrary<infer S> ? S : never;

const TESTS = [
  ['trendInProportions', trendInProportions],
  ['trendInRates', trendInRates],
] as const;

function counts(list: Series): number[] {
  return list.map(({ count }) => count);
}

function sizes(list: Series): number[] {
  return list.map(({ size }) => size);
}

describe('trendInProportions', () => {
  // Smokers among patients of four studies: Fleiss JL (1981). Statistical methods for rates and proportions, 2nd edition,
  // page 139; worked in R's page of prop.trend.test.
  it('gives the published test', () => {
    const { chiSquared, p } = trendInProportions([83, 90, 129, 70], [86, 93, 136, 82]);
    expect([chiSquared.toFixed(4), p.toFixed(6)]).toEqual(['8.2249', '0.004132']);
  });

  // Malformations by the mother's drinks a day: Agresti A (2002). Categorical data analysis, 2nd edition, table 3.7:
  // z = 2.56, p = 0.010 with the scores 0, 0.5, 1.5, 4 and 7.
  it('takes scores as published', () => {
    const { chiSquared, p } = trendInProportions(
      [48, 38, 5, 1, 1],
      [17_114, 14_502, 793, 127, 38],
      [0, 0.5, 1.5, 4, 7],
    );
    expect([Math.sqrt(chiSquared).toFixed(2), p.toFixed(3)]).toEqual(['2.56', '0.010']);
  });

  it('agrees with R', () => {
    const worst = referenceRows('trend').map((row) => {
      const found = trendInProportions(row.list('counts'), row.list('denominators'), row.list('scores'));
      return worstError([found.chiSquared, found.p], [row.number('shares_chi'), row.number('shares_p')]);
    });
    expect(worst.length).toBeGreaterThan(10);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('is the same for events and for others', () => {
    fc.assert(
      fc.property(series, (list) => {
        const { chiSquared } = trendInProportions(counts(list), sizes(list));
        const others = list.map(({ count, size }) => size - count);
        expect(trendInProportions(others, sizes(list)).chiSquared).toBeCloseTo(chiSquared, 6);
      }),
    );
  });
});

describe('trendInRates', () => {
  it('agrees with R', () => {
    const worst = referenceRows('trend').map((row) => {
      const found = trendInRates(row.list('counts'), row.list('persons'), row.list('scores'));
      return worstError([found.chiSquared, found.p], [row.number('rates_chi'), row.number('rates_p')]);
    });
    expect(worst.length).toBeGreaterThan(10);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  // Rothman's 41 cases in 28,010 person-years against 15 in 19,017: with two points the test is (x1 − e1)² / (e1 e2 / x).
  it('is the test of two rates when there are two points', () => {
    const e1 = (56 * 28_010) / 47_027;
    const { chiSquared } = trendInRates([41, 15], [28_010, 19_017]);
    expect(chiSquared).toBeCloseTo((41 - e1) ** 2 / ((e1 * (56 - e1)) / 56), 9);
  });

  it('nears the test of proportions when events are rare', () => {
    const events = [10, 14, 25, 31];
    const rare = events.map(() => 1e7);
    expect(trendInRates(events, rare).chiSquared).toBeCloseTo(trendInProportions(events, rare).chiSquared, 4);
  });
});

describe.each(TESTS)('%s', (name, test) => {
  it('does not care where scores begin, how they are scaled, or for the order of points', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: 1, max: 20 }),
        (list, start, step) => {
          const found = test(counts(list), sizes(list));
          const scores = list.map((_, i) => start + (i + 1) * step);
          expect(test(counts(list), sizes(list), scores).chiSquared).toBeCloseTo(found.chiSquared, 6);
          const back = [...list].reverse();
          expect(test(counts(back), sizes(back)).chiSquared).toBeCloseTo(found.chiSquared, 6);
        },
      ),
    );
  });

  it('has a p from 0 to 1 that falls as chi-squared grows', () => {
    fc.assert(
      fc.property(series, series, (one, other) => {
        const [a, b] = [test(counts(one), sizes(one)), test(counts(other), sizes(other))];
        expect(a.chiSquared >= 0 && a.p >= 0 && a.p <= 1).toBe(true);
        expect(a.chiSquared < b.chiSquared ? a.p >= b.p : a.p <= b.p).toBe(true);
      }),
    );
  });

  it('sees no trend where nothing happens, nor where all points are alike', () => {
    expect(test([0, 0, 0], [10, 20, 30])).toEqual({ chiSquared: 0, p: 1 });
    expect(test([1, 2, 3], [10, 20, 30])).toEqual({ chiSquared: 0, p: 1 });
  });

  it.each([
    [() => test([], []), 'counts: a list of at least 2 is needed, got 0'],
    [() => test([1], [2]), 'counts: a list of at least 2 is needed, got 1'],
    [() => test([1, -1], [2, 2]), 'counts: a whole number from 0 on is needed, got -1 as item 2'],
    [() => test([1, 1.5], [2, 2]), 'counts: a whole number from 0 on is needed, got 1.5 as item 2'],
    [() => test([1, 1], [2, 2], [1]), 'scores: a list as long as counts (2) is needed, got 1'],
    [() => test([1, 1], [2, 2], [1, Number.NaN]), 'scores: a finite number is needed, got NaN as item 2'],
    [() => test([1, 1], [2, 2], [3, 3]), 'scores: two different ones at least is needed, got all equal'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it('refuses persons and denominators by their names', () => {
    const [named, rule] =
      name === 'trendInRates'
        ? ['persons', 'a finite number above 0']
        : ['denominators', 'a whole number from 1 on'];
    expect(refusal(() => test([1, 1], [2]))).toBe(`${named}: a list as long as counts (2) is needed, got 1`);
    expect(refusal(() => test([0, 0], [2, 0]))).toBe(`${named}: ${rule} is needed, got 0 as item 2`);
  });
});

describe('events and all', () => {
  it('has no trend when all are events, and refuses more of them than there are', () => {
    expect(trendInProportions([5, 7], [5, 7])).toEqual({ chiSquared: 0, p: 1 });
    expect(refusal(() => trendInProportions([1, 3], [2, 2]))).toBe(
      'counts: no more than its denominator (2) is needed, got 3',
    );
    expect(trendInRates([5, 8], [2.5, 4]).p).toBe(1);
    expect(refusal(() => trendInProportions([1, 1], [2, 2.5]))).toBe(
      'denominators: a whole number from 1 on is needed, got 2.5 as item 2',
    );
  });
});

describe('trendVerdict', () => {
  const RISING = [10, 30, 60, 90, 140, 170];
  const HUNDREDS = RISING.map(() => 1000);

  it.each(['proportion', 'rate'] as const)('tells rising and falling of a %s', (kind) => {
    expect(trendVerdict(kind, RISING, HUNDREDS)).toBe('rising');
    expect(trendVerdict(kind, [...RISING].reverse(), HUNDREDS)).toBe('falling');
    expect(trendVerdict(kind, RISING, HUNDREDS, [6, 5, 4, 3, 2, 1])).toBe('falling');
    expect(trendVerdict(kind, [50, 52, 49, 51, 50], [1000, 1000, 1000, 1000, 1000])).toBe('no-clear-trend');
  });

  it('needs five points', () => {
    expect(trendVerdict('rate', RISING.slice(0, 4), HUNDREDS.slice(0, 4))).toBe('too-few-points');
    expect(trendVerdict('rate', RISING.slice(0, 5), HUNDREDS.slice(0, 5))).toBe('rising');
    expect(trendVerdict('rate', [], [])).toBe('too-few-points');
    expect(trendVerdict('proportion', [1], [2], [3])).toBe('too-few-points');
  });

  it('drops a trend that hangs on one point', () => {
    const jump = [50, 50, 50, 50, 50, 200];
    expect(trendInRates(jump, HUNDREDS).p).toBeLessThan(0.002);
    expect(trendVerdict('rate', jump, HUNDREDS)).toBe('no-clear-trend');
    expect(trendVerdict('rate', [...jump].reverse(), HUNDREDS)).toBe('no-clear-trend');
  });

  it('drops a trend that turns round without one point', () => {
    const counts = [400, 300, 200, 100, 20, 5000];
    const sizes = counts.map(() => 10_000);
    expect(trendInRates(counts, sizes).p).toBeLessThan(1e-9);
    expect(trendInRates(counts.slice(0, 5), sizes.slice(0, 5)).p).toBeLessThan(1e-9);
    expect(trendVerdict('rate', counts, sizes)).toBe('no-clear-trend');
  });

  it('drops a trend whose scores are all equal without one point', () => {
    expect(trendVerdict('rate', [50, 50, 50, 50, 500], [1000, 1000, 1000, 1000, 1000], [1, 1, 1, 1, 2])).toBe(
      'no-clear-trend',
    );
  });

  it('asks for a p below what the level leaves over', () => {
    // p of all points 0.0027, of the weakest five 0.017: enough at 95 %, not at 99.8 %.
    const slow = [100, 108, 116, 124, 132, 140];
    expect(trendInRates(slow, HUNDREDS).p).toBeLessThan(0.05);
    expect(trendVerdict('rate', slow, HUNDREDS)).toBe('no-clear-trend');
    expect(trendVerdict('rate', slow, HUNDREDS, undefined, 0.95)).toBe('rising');
  });

  it('tells a direction exactly when every test tells it', () => {
    const steps = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 5, maxLength: 9 });
    const told = { rising: 0, falling: 0, 'no-clear-trend': 0, 'too-few-points': 0 };
    fc.assert(
      fc.property(
        steps,
        fc.boolean(),
        fc.double({ min: 0.2, max: 0.999, noNaN: true }),
        (list, down, level) => {
          const sums = list.map((_, i) => list.slice(0, i + 1).reduce((sum, step) => sum + step, 300));
          const events = down ? sums.reverse() : sums;
          const found = trendVerdict(
            'rate',
            events,
            events.map(() => 1000),
            undefined,
            level,
          );
          const all = events.map((count, i) => ({ count, score: i + 1 }));
          const tests = [all, ...all.map((left) => all.filter((one) => one !== left))].map((some) => {
            const scores = some.map(({ score }) => score);
            const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
            return {
              p: trendInRates(
                some.map(({ count }) => count),
                some.map(() => 1000),
                scores,
              ).p,
              slope: some.reduce((sum, { count, score }) => sum + count * (score - mean), 0),
            };
          });
          const clear = tests.every(({ p }) => p < 1 - level);
          const rising = clear && tests.every(({ slope }) => slope > 0);
          const falling = clear && tests.every(({ slope }) => slope < 0);
          expect(found).toBe(rising ? 'rising' : falling ? 'falling' : 'no-clear-trend');
          told[found] += 1;
        },
      ),
    );
    expect(Math.min(told.rising, told.falling, told['no-clear-trend'])).toBeGreaterThan(5);
  });

  it.each([
    [() => trendVerdict('rate', [-1], [1]), 'counts: a whole number from 0 on is needed, got -1 as item 1'],
    [() => trendVerdict('rate', [1], [0]), 'persons: a finite number above 0 is needed, got 0 as item 1'],
    [
      () => trendVerdict('proportion', [1], [0]),
      'denominators: a whole number from 1 on is needed, got 0 as item 1',
    ],
    [() => trendVerdict('proportion', [2], [1]), 'counts: no more than its denominator (1) is needed, got 2'],
    [() => trendVerdict('rate', [1], [1], [1, 2]), 'scores: a list as long as counts (1) is needed, got 2'],
    [
      () => trendVerdict('rate', [1], [1], [Infinity]),
      'scores: a finite number is needed, got Infinity as item 1',
    ],
    [
      () =>
        trendVerdict(
          'rate',
          RISING,
          HUNDREDS,
          RISING.map(() => 1),
        ),
      'scores: two different ones at least is needed, got all equal',
    ],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => trendVerdict('rate', RISING, HUNDREDS, undefined, level))).toBe(noLevel(level));
  });
});
