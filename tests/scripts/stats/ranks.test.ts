import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDeviate } from '../../../scripts/stats/distributions.ts';
import { groups, rankIntervals } from '../../../scripts/stats/ranks.ts';
import { sidakLevel } from '../../../scripts/stats/sidak.ts';
import { referenceRows } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { anyLevel, NO_LEVELS, noLevel } from '../../support/statistics.ts';

interface Area {
  readonly estimate: number;
  readonly error: number;
}

const areas = fc.array(
  fc.record({
    estimate: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: -50, max: 50, noNaN: true })),
    error: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10, noNaN: true })),
  }),
  { minLength: 1, maxLength: 30 },
);

function ranksOf(list: readonly Area[], level?: number): ReturnType<typeof rankIntervals> {
  return rankIntervals(
    list.map(({ estimate }) => estimate),
    list.map(({ error }) => error),
    level,
  );
}

describe('rankIntervals', () => {
  // The multiplier "around 3.081" for 51 states at 90 % in the authors' figures to Klein, Wright and Wieczorek (2020),
  // package RankingProject, vignette "joint".
  it('multiplies errors as the authors do', () => {
    expect(normalDeviate(sidakLevel(0.9, 51)).toFixed(3)).toBe('3.081');
    const fifty = Array.from({ length: 49 }, (_, i) => 1000 + i);
    const of = (gap: number): number | undefined =>
      rankIntervals([0, gap, ...fifty], [1, 1, ...fifty.map(() => 0)], 0.9)[1]?.low;
    expect([2 * 3.0805, 2 * 3.0815].map(of)).toEqual([1, 2]);
  });

  it('agrees with R', () => {
    const rows = referenceRows('ranks');
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const found = rankIntervals(row.list('estimates'), row.list('errors'), row.number('level'));
      expect(found.map(({ low }) => low)).toEqual(row.list('low'));
      expect(found.map(({ high }) => high)).toEqual(row.list('high'));
    }
  });

  it('ranks areas without error exactly, and equal ones together', () => {
    expect(rankIntervals([3, 1, 2, 1], [0, 0, 0, 0])).toEqual([
      { low: 4, high: 4 },
      { low: 1, high: 2 },
      { low: 3, high: 3 },
      { low: 1, high: 2 },
    ]);
  });

  it('tells apart intervals that only touch, but not a point from itself', () => {
    const z = normalDeviate(sidakLevel(0.95, 2));
    expect(rankIntervals([0, z], [1, 0])).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
    expect(rankIntervals([5, 5], [0, 0])).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 2 },
    ]);
  });

  it('takes one area, and none', () => {
    expect(rankIntervals([7], [2])).toEqual([{ low: 1, high: 1 }]);
    expect(rankIntervals([], [])).toEqual([]);
  });

  it('holds the rank of every estimate', () => {
    fc.assert(
      fc.property(areas, anyLevel, (list, level) => {
        for (const [i, { low, high }] of ranksOf(list, level).entries()) {
          const value = list[i]?.estimate ?? Number.NaN;
          const first = 1 + list.filter(({ estimate }) => estimate < value).length;
          const last = list.filter(({ estimate }) => estimate <= value).length;
          expect(low).toBeLessThanOrEqual(first);
          expect(high).toBeGreaterThanOrEqual(last);
        }
      }),
    );
  });

  it('widens with the level', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const narrow = ranksOf(list, 0.8);
        const wide = ranksOf(list, 0.99);
        expect(
          wide.every(({ low, high }, i) => low <= (narrow[i]?.low ?? 0) && high >= (narrow[i]?.high ?? 0)),
        ).toBe(true);
      }),
    );
  });

  it('follows the areas when their order changes', () => {
    fc.assert(
      fc.property(areas, (list) => {
        expect(ranksOf([...list].reverse())).toEqual(ranksOf(list).reverse());
      }),
    );
  });

  it('is turned round with the estimates', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const turned = list.map(({ estimate, error }) => ({ estimate: -estimate, error }));
        const places = list.length + 1;
        expect(ranksOf(turned).map(({ low, high }) => ({ low: places - high, high: places - low }))).toEqual(
          ranksOf(list),
        );
      }),
    );
  });

  it.each([
    [() => rankIntervals([1, Number.NaN], [1, 1]), 'estimates: a finite number is needed, got NaN as item 2'],
    [() => rankIntervals([Infinity], [1]), 'estimates: a finite number is needed, got Infinity as item 1'],
    [() => rankIntervals([1, 2], [1]), 'standardErrors: a list as long as estimates (2) is needed, got 1'],
    [() => rankIntervals([1], [-1]), 'standardErrors: a finite number from 0 on is needed, got -1 as item 1'],
    [
      () => rankIntervals([1, 2], [1, Infinity]),
      'standardErrors: a finite number from 0 on is needed, got Infinity as item 2',
    ],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => rankIntervals([1], [1], level))).toBe(noLevel(level));
  });
});

describe('groups', () => {
  it('joins areas along chains of overlapping ranks', () => {
    expect(
      groups([
        { low: 6, high: 6 },
        { low: 1, high: 2 },
        { low: 3, high: 4 },
        { low: 2, high: 3 },
        { low: 5, high: 5 },
      ]),
    ).toEqual([3, 1, 1, 1, 2]);
  });

  it('keeps a long interval open while short ones end in it', () => {
    expect(
      groups([
        { low: 1, high: 4 },
        { low: 2, high: 2 },
        { low: 4, high: 4 },
        { low: 5, high: 5 },
      ]),
    ).toEqual([1, 1, 1, 2]);
  });

  it('takes one area, and none', () => {
    expect(groups([{ low: 1, high: 1 }])).toEqual([1]);
    expect(groups([])).toEqual([]);
  });

  it('parts only areas whose joint intervals are apart, the lower first', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const z = normalDeviate(sidakLevel(0.95, list.length));
        const found = groups(ranksOf(list));
        for (const [i, one] of list.entries()) {
          for (const [j, other] of list.entries()) {
            if ((found[i] ?? 0) < (found[j] ?? 0)) {
              expect(one.estimate + z * one.error).toBeLessThanOrEqual(other.estimate - z * other.error);
            }
          }
        }
      }),
    );
  });

  it('numbers without a gap from 1 and follows the areas', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const ranks = ranksOf(list);
        const found = groups(ranks);
        const numbers = [...new Set(found)].sort((a, b) => a - b);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(groups([...ranks].reverse())).toEqual([...found].reverse());
      }),
    );
  });

  it.each([
    [() => groups([{ low: 2, high: 1 }]), 'rankIntervals: low of at most high is needed, got 2–1'],
    [
      () => groups([{ low: 0, high: 1 }]),
      'rankIntervals: a whole number from 1 on is needed, got 0 as item 1',
    ],
    [
      () => groups([{ low: 1, high: Number.NaN }]),
      'rankIntervals: a whole number from 1 on is needed, got NaN as item 1',
    ],
    [
      () => groups([{ low: 1, high: 1.5 }]),
      'rankIntervals: a whole number from 1 on is needed, got 1.5 as item 1',
    ],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });
});
