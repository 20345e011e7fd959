import { describe, expect, it } from 'vitest';
import { compareAreas } from '../../../scripts/derive/compare-areas.ts';
import type { Estimate } from '../../../scripts/derive/estimate.ts';
import { wilsonInterval } from '../../../scripts/stats/wilson.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const statistics = { interval: 'wilson', compare: true, funnel: false, trend: false } as const;
const indicator = plainIndicator('share', { statistics });

function estimate(area: string, count: number, of: number): Estimate {
  return {
    figure: publishedFigure('share', (count / of) * 100, { area, numerator: count, denominator: of }),
    value: (count / of) * 100,
    limits: (level) => {
      const { lower, upper } = wilsonInterval(count, of, level);
      return { lower: lower * 100, upper: upper * 100, method: 'wilson' };
    },
  };
}

const country = estimate('KZ', 300, 1000);
const high = estimate('KZ-11', 180, 300);
const middle = estimate('KZ-15', 92, 300);
const low = estimate('KZ-31', 28, 400);
const withheld: Estimate = {
  figure: publishedFigure('share', null, { area: 'KZ-35', status: 'c' }),
  value: null,
  limits: null,
};
const table = [country, high, middle, low, withheld];

function verdicts(more: Partial<Indicator> = {}, rows = table, changes: readonly string[] = []) {
  const compared = compareAreas({ ...indicator, ...more }, rows, changes);
  return Object.fromEntries(rows.map(({ figure }) => [figure.area, compared.get(figure)?.verdict]));
}

describe('compareAreas', () => {
  it('sets each area against the country at the level that allows for all of them', () => {
    const compared = compareAreas(indicator, table, []);
    const level = 0.95 ** (1 / 3);
    const { lower } = wilsonInterval(180, 300, level);
    expect(compared.get(high.figure)).toMatchObject({
      verdict: 'higher',
      level_joint: level,
      lower_joint: Math.round(lower * 1e6) / 1e4,
    });
    expect(verdicts()).toEqual({
      KZ: undefined,
      'KZ-11': 'higher',
      'KZ-15': 'similar',
      'KZ-31': 'lower',
      'KZ-35': undefined,
    });
  });

  it('says better and worse only where the indicator does', () => {
    expect(verdicts({ direction: 'lower-is-better' })).toMatchObject({ 'KZ-11': 'worse', 'KZ-31': 'better' });
    expect(verdicts({ direction: 'higher-is-better' })).toMatchObject({
      'KZ-11': 'better',
      'KZ-31': 'worse',
    });
  });

  it('judges nothing where the rules of counting changed within the period', () => {
    const judged = { direction: 'lower-is-better' } as const;
    expect(verdicts(judged, table, ['2022-06-08'])).toMatchObject({ 'KZ-11': 'higher', 'KZ-31': 'lower' });
    expect(verdicts(judged, table, ['2022-01-01', '2023-01-01'])).toMatchObject({ 'KZ-11': 'worse' });
  });

  it('gives joint intervals of ranks, and groups that can be told apart', () => {
    const compared = compareAreas(indicator, table, []);
    const ranks = [low, middle, high].map(({ figure }) => compared.get(figure));
    expect(ranks.map((one) => [one?.rank_low, one?.rank_high, one?.group])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ]);
    expect(compareAreas({ ...indicator, order: false }, table, []).get(low.figure)).not.toHaveProperty(
      'group',
    );
  });

  it('compares neither own answers nor painful subjects, nor where nothing is declared', () => {
    for (const more of [
      { self_reported: 'partly' },
      { quiet: true },
      { statistics: { ...statistics, compare: false } },
    ] as const) {
      expect(compareAreas({ ...indicator, ...more }, table, []).size).toBe(0);
    }
  });

  it('leaves out districts, and a single area', () => {
    const district = estimate('311000000', 50, 100);
    expect(compareAreas(indicator, [...table, district], []).has(district.figure)).toBe(false);
    expect(compareAreas(indicator, [country, high, withheld], []).size).toBe(0);
  });

  it('ranks without a verdict where the country has no value', () => {
    const one = compareAreas(indicator, [high, low], []).get(high.figure);
    expect(one).toMatchObject({ rank_low: 2, rank_high: 2 });
    expect(one).not.toHaveProperty('verdict');
  });
});
