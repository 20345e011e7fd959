import { describe, expect, it } from 'vitest';
import { lookupKey } from '../../../scripts/derive/compute.ts';
import type { Estimate } from '../../../scripts/derive/estimate.ts';
import { standardise } from '../../../scripts/derive/standardise.ts';
import { directlyStandardisedRate } from '../../../scripts/stats/direct-standardisation.ts';
import { standardisedRatio } from '../../../scripts/stats/indirect-standardisation.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';
import type { Standard } from '../../../src/domain/statistics.ts';
import { inYear, plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const AGES = ['0-5', '6-17'];
type Numbers = readonly [number | null, number | null];

function rows(indicator: string, area: string, [young, old]: Numbers, year = 2022): PublishedFigure[] {
  const one = (value: number | null, age_group: string): PublishedFigure =>
    publishedFigure(indicator, value, {
      ...inYear(year),
      area,
      age_group,
      status: value === null ? 'c' : '',
    });
  const total = young === null || old === null ? 900 : young + old;
  return [one(total, ''), one(young, '0-5'), one(old, '6-17')];
}

const COUNTRY = [...rows('events', 'KZ', [60, 240]), ...rows('people', 'KZ', [30_000, 60_000])];

function made(
  method: Standard['method'],
  own: readonly PublishedFigure[],
  period?: string,
): readonly Estimate[] {
  const all = [...own, ...COUNTRY];
  const byKey = new Map(all.map((row) => [lookupKey(row), row]));
  const indicator = plainIndicator('made', {
    computed: {
      numerator: { indicator: 'events' },
      denominator: { indicator: 'people' },
      per: 1000,
      standard: { method, ages: AGES, ...(period === undefined ? {} : { period }) },
    },
  });
  return standardise(indicator, all, (key) => byKey.get(key));
}

function zhambyl(events: Numbers, people: Numbers): PublishedFigure[] {
  return [...rows('events', 'KZ-31', events), ...rows('people', 'KZ-31', people)];
}

function find(estimates: readonly Estimate[], area: string): Estimate | undefined {
  return estimates.find(({ figure }) => figure.area === area);
}

describe('standardise', () => {
  it('weighs the rates of the ages by the country’s', () => {
    const estimate = find(made('direct', zhambyl([9, 30], [5000, 6000])), 'KZ-31');
    const expected = directlyStandardisedRate([9, 30], [5000, 6000], [30_000, 60_000], 1000, 0.95);
    expect(estimate?.value).toBe(expected.estimate);
    expect(estimate?.figure).toMatchObject({
      indicator: 'made',
      numerator: 39,
      denominator: 11_000,
      status: '',
    });
    expect(estimate?.limits?.(0.95)).toEqual({
      lower: expected.lower,
      upper: expected.upper,
      method: 'dobson',
    });
  });

  it('sets the count against the one expected at the country’s rates', () => {
    const estimates = made('indirect', zhambyl([9, 30], [5000, 6000]));
    const expected = 5000 * (60 / 30_000) + 6000 * (240 / 60_000);
    const { lower, upper } = standardisedRatio(39, expected, 0.99);
    expect(find(estimates, 'KZ-31')?.figure).toMatchObject({ numerator: 39, denominator: expected });
    expect(find(estimates, 'KZ-31')?.limits?.(0.99)).toEqual({
      lower: lower * 1000,
      upper: upper * 1000,
      method: 'byar',
    });
    expect(find(estimates, 'KZ')?.value).toBe(1000);
  });

  it('takes the ages of the country in the period that is declared', () => {
    const other = rows('people', 'KZ', [60_000, 30_000], 2020);
    const counts = rows('events', 'KZ', [10, 10], 2020);
    const own = [...zhambyl([9, 30], [5000, 6000]), ...other, ...counts];
    const expected = directlyStandardisedRate([9, 30], [5000, 6000], [60_000, 30_000], 1000);
    expect(find(made('direct', own, '2020'), 'KZ-31')?.value).toBe(expected.estimate);
  });

  it.each([
    ['withheld, where an age is', zhambyl([null, 30], [5000, 6000]), 'c'],
    [
      'missing, where an age is',
      zhambyl([9, 30], [5000, 6000]).filter((row) => row.age_group !== '0-5'),
      'x',
    ],
    ['missing, where an age has nobody', zhambyl([0, 30], [0, 6000]), 'x'],
  ])('is %s', (_, own, status) => {
    const estimate = find(made('direct', own), 'KZ-31');
    expect(estimate).toMatchObject({ value: null, limits: null });
    expect(estimate?.figure).toMatchObject({ value: null, status, numerator: null });
  });

  it('is not applicable where nothing is expected', () => {
    const own = [
      ...zhambyl([0, 0], [5000, 6000]),
      ...rows('events', 'KZ', [0, 0], 2020),
      ...rows('people', 'KZ', [30_000, 60_000], 2020),
    ];
    expect(find(made('indirect', own, '2020'), 'KZ-31')?.figure.status).toBe('z');
  });

  it('makes nothing where no standard is declared', () => {
    expect(standardise(plainIndicator('plain'), COUNTRY, () => undefined)).toEqual([]);
  });
});
