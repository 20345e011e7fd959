import { describe, expect, it } from 'vitest';
import { addStatistics } from '../../../scripts/derive/add-statistics.ts';
import type { Estimate } from '../../../scripts/derive/estimate.ts';
import { rateInterval } from '../../../scripts/stats/rate.ts';
import { inYear, plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const indicator = plainIndicator('rate', {
  statistics: { interval: 'rate', compare: true, few_events: 20, funnel: false, trend: false },
});

function estimate(area: string, year: number, count: number, caveat = ''): Estimate {
  const { estimate: value } = rateInterval(count, 50_000, 10_000);
  return {
    figure: publishedFigure('rate', value, {
      ...inYear(year),
      area,
      numerator: count,
      denominator: 50_000,
      caveat,
    }),
    value,
    limits: (level) => rateInterval(count, 50_000, 10_000, level),
  };
}

describe('addStatistics', () => {
  it('writes interval, level and method beside the value', () => {
    const [row] = addStatistics(indicator, [estimate('KZ-31', 2022, 40)], []);
    const { lower, upper } = rateInterval(40, 50_000, 10_000);
    expect(row).toMatchObject({ value: 8, level: 0.95, method: 'byar' });
    expect(row?.lower).toBeCloseTo(lower, 4);
    expect(row?.upper).toBeCloseTo(upper, 4);
  });

  it('marks a value of fewer events than declared, and no other', () => {
    const rows = [19, 20].map((count) => estimate('KZ-31', 2022, count, 'medium'));
    expect(addStatistics(indicator, rows, []).map(({ caveat }) => caveat)).toEqual([
      'medium;few-events',
      'medium',
    ]);
    expect(addStatistics(indicator, [estimate('KZ-31', 2022, 3)], [])[0]?.caveat).toBe('few-events');
  });

  it('compares the areas of one period with one another only', () => {
    const areas = ['KZ-11', 'KZ-15'];
    const rows = addStatistics(
      indicator,
      [...areas, 'KZ-31'].flatMap((area) => [
        estimate(area, 2022, 40),
        ...(areas.includes(area) ? [estimate(area, 2021, 40)] : []),
      ]),
      [],
    );
    const levels = rows.map(({ period, level_joint }) => [period, level_joint]);
    expect(new Map(levels as [string, number][])).toEqual(
      new Map([
        ['2022', 0.95 ** (1 / 3)],
        ['2021', 0.95 ** (1 / 2)],
      ]),
    );
  });

  it('adds nothing to a withheld value', () => {
    const figure = publishedFigure('rate', null, { status: 'c' });
    expect(addStatistics(indicator, [{ figure, value: null, limits: null }], [])).toEqual([figure]);
  });
});
