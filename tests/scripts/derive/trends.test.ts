import { describe, expect, it } from 'vitest';
import { trendsOf } from '../../../scripts/derive/trends.ts';
import { trendInProportions, trendInRates } from '../../../scripts/stats/trend.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';
import type { Tables } from '../../../src/domain/tables.ts';
import { inYear, plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const RISING = [100, 150, 200, 260, 310, 370];
const SIZE = 10_000;

function tablesWith(more: Partial<Record<'areas' | 'events', readonly object[]>> = {}): Tables {
  return { areas: [], events: [], targets: [], ...more } as unknown as Tables;
}

function series(counts: readonly (number | null)[], more: Partial<PublishedFigure> = {}): PublishedFigure[] {
  return counts.map((count, i) =>
    publishedFigure('rate', count, {
      ...inYear(2015 + i),
      numerator: count,
      denominator: count === null ? null : SIZE,
      ...(count === null ? { status: 'c' } : { lower: 0, upper: 1 }),
      ...more,
    }),
  );
}

function indicator(interval: 'rate' | 'wilson', more: Partial<Indicator> = {}): Indicator {
  return plainIndicator('rate', {
    statistics: { interval, compare: false, funnel: false, trend: true },
    ...more,
  });
}

describe('trendsOf', () => {
  it('tests the yearly rates of each area', () => {
    const rows = [...series(RISING), ...series([200, 201, 199, 200, 202, 198], { area: 'KZ-11' })];
    const [zhambyl, akmola] = trendsOf(indicator('rate'), rows, tablesWith());
    const { chiSquared } = trendInRates(
      RISING,
      RISING.map(() => SIZE),
    );
    expect(zhambyl).toMatchObject({
      area: 'KZ-31',
      from: '2015',
      to: '2020',
      points: 6,
      verdict: 'rising',
      level: 0.998,
    });
    expect(zhambyl?.chi_squared).toBeCloseTo(chiSquared, 3);
    expect(akmola).toMatchObject({ area: 'KZ-11', verdict: 'no-clear-trend' });
  });

  it('tests shares as shares', () => {
    const [trend] = trendsOf(indicator('wilson'), series([...RISING].reverse()), tablesWith());
    const { chiSquared } = trendInProportions(
      RISING,
      RISING.map(() => SIZE),
    );
    expect(trend?.verdict).toBe('falling');
    expect(trend?.chi_squared).toBeCloseTo(chiSquared, 3);
  });

  it('takes the years in their true distances, in whatever order the rows stand', () => {
    const all = series(RISING);
    const gap = [all[5], all[0], all[1], all[2], all[4]].filter((row) => row !== undefined);
    const [trend] = trendsOf(indicator('rate'), gap, tablesWith());
    const { chiSquared } = trendInRates(
      [100, 150, 200, 310, 370],
      Array<number>(5).fill(SIZE),
      [0, 1, 2, 4, 5],
    );
    expect(trend?.chi_squared).toBeCloseTo(chiSquared, 3);
    expect(trend).toMatchObject({ from: '2015', to: '2020', points: 5 });
  });

  it('says that there are too few years, and leaves withheld ones out', () => {
    const [trend] = trendsOf(indicator('rate'), series([100, null, 200, 260, 310]), tablesWith());
    expect(trend).toMatchObject({ verdict: 'too-few-points', points: 4, chi_squared: null, p: null });
  });

  it('begins anew where the meaning or the borders change', () => {
    const text = { kk: '', ru: '', en: '' };
    const broken = indicator('rate', { breaks: [{ date: '2017-01-01', text }] });
    expect(trendsOf(broken, series(RISING), tablesWith())[0]).toMatchObject({ from: '2017', points: 4 });
    const areas = [{ area: 'KZ-31', territory_from: '2018-06-19' }];
    const moving = series(RISING, { frame: 'as-of-period' });
    expect(trendsOf(indicator('rate'), moving, tablesWith({ areas }))[0]?.from).toBe('2019');
    expect(trendsOf(indicator('rate'), series(RISING), tablesWith({ areas }))[0]?.from).toBe('2015');
  });

  it('takes whole years only, and nothing where none are left', () => {
    const months = series(RISING, { period_kind: 'month' });
    expect(trendsOf(indicator('rate'), months, tablesWith())).toEqual([]);
  });

  it('tests nothing that does not declare it', () => {
    const silent = plainIndicator('rate');
    expect(trendsOf(silent, series(RISING), tablesWith())).toEqual([]);
  });

  it('writes no smaller probability than files can hold', () => {
    const steep = series([100, 1000, 2000, 3000, 4000, 5000]);
    expect(trendsOf(indicator('rate'), steep, tablesWith())[0]?.p).toBe(1e-12);
  });
});
