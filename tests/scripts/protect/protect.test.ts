import { describe, expect, it } from 'vitest';
import { protect } from '../../../scripts/protect/protect.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { madeFigure, madeIndicator, smallCountry, type ShortFigure } from '../../support/figures.ts';

const text = { kk: 'к', ru: 'р', en: 'e' };

/** Bands that need not be all ages. */
function indicator(id: string, more: object = {}): Indicator {
  return madeIndicator(id, { ages_exhaustive: false, ...more });
}

/** What is left to read after protection: the values in order, `c` for withheld. */
function shown(
  figures: ShortFigure[],
  indicators: Indicator[] = [indicator('cases')],
): (number | string | null)[] {
  const input = { indicators: new Map(indicators.map((one) => [one.id, one])) };
  const { figures: rows } = protect({
    input,
    territory: smallCountry,
    figures: figures.map(madeFigure),
    families: [],
  });
  return rows.map((row) => (row.status === 'c' ? 'c' : row.value));
}

describe('protect', () => {
  it('covers a small area whose country is published', () => {
    const values = [
      ['KZ', 63],
      ['KZ-10', 3],
      ['KZ-31', 20],
      ['KZ-63', 40],
    ] as const;
    expect(shown(values.map(([code, value]) => ({ area: code, value })))).toEqual([63, 'c', 'c', 40]);
  });

  it('covers a small part of a merged area', () => {
    const values = [
      ['KZ-VOS', 43],
      ['KZ-10', 3],
      ['KZ-63', 40],
    ] as const;
    expect(shown(values.map(([code, value]) => ({ area: code, value })))).toEqual([43, 'c', 'c']);
  });

  it('covers areas that make up the country together with a former area', () => {
    const values = [
      ['KZ', 63],
      ['KZ-VOS', 60],
      ['KZ-31', 3],
    ] as const;
    expect(shown(values.map(([code, value]) => ({ area: code, value })))).toEqual([63, 'c', 'c']);
  });

  it('protects the sex that nobody published', () => {
    expect(shown([{ value: 60 }, { value: 58, sex: 'female' }])).toEqual([60, 'c']);
    expect(shown([{ value: 60 }, { value: 30, sex: 'female' }])).toEqual([60, 30]);
  });

  it('protects ages by nested and by neighbouring bands', () => {
    const bands = [
      ['0-17', 60],
      ['0-13', 57],
      ['14-17', 3],
    ] as const;
    expect(shown(bands.map(([age_group, value]) => ({ age_group, value })))).toEqual([60, 'c', 'c']);
    const nested = [
      ['0-17', 60],
      ['0-15', 58],
    ] as const;
    expect(shown(nested.map(([age_group, value]) => ({ age_group, value })))).toEqual([60, 'c']);
    const overlapping = [
      ['0-17', 60],
      ['0-15', 40],
      ['12-17', 58],
    ] as const;
    expect(shown(overlapping.map(([age_group, value]) => ({ age_group, value })))).toEqual([60, 40, 'c']);
  });

  it('knows that ages are complete only where the indicator says so', () => {
    const bands = [{ value: 60 }, { value: 20, age_group: '0-9' }, { value: 40, age_group: '10-17' }];
    expect(shown(bands, [indicator('cases', { ages_exhaustive: true })])).toEqual([60, 20, 40]);
    expect(shown(bands)).not.toEqual([60, 20, 40]);
  });

  it('protects what a breakdown leaves over', () => {
    const values = [{ id: 'grave', name: text }];
    const split = (relation: string, exhaustive: boolean): Indicator =>
      indicator('cases', { breakdowns: [{ id: 'severity', name: text, relation, exhaustive, values }] });
    const figures = [{ value: 60 }, { value: 58, breakdown: 'severity=grave' }];
    expect(shown(figures, [split('parts', false)])).toEqual([60, 'c']);
    expect(shown(figures, [split('overlapping', false)])).toEqual([60, 'c']);
    const alone = [{ value: 58, breakdown: 'severity=grave' }];
    expect(shown(alone, [split('parts', false)])).toEqual([58]);
  });

  it('protects what the parts of another indicator leave over', () => {
    const part = (id: string): Indicator =>
      indicator(id, { part_of: { indicator: 'cases', split: 'activity' } });
    const figures = [{ value: 60 }, { indicator: 'studying', value: 40 }, { indicator: 'idle', value: 17 }];
    const after = shown(figures, [indicator('cases'), part('studying'), part('idle')]);
    expect(after[0]).toBe(60);
    expect(after.filter((value) => value === 'c')).toHaveLength(1);
  });

  it('protects a month that is the difference of two cumulative periods', () => {
    const figures = [
      { period: '2025-01/2025-08', value: 122 },
      { period: '2025-01/2025-09', value: 125 },
    ];
    expect(shown(figures)).toEqual(['c', 125]);
  });

  it('protects the rest of a year of which some months are published', () => {
    const figures = [
      { period: '2025', value: 62 },
      { period: '2025-01', value: 30 },
      { period: '2025-02', value: 30 },
    ];
    expect(shown(figures)[0]).toBe(62);
    expect(shown(figures).filter((value) => value === 'c')).toHaveLength(1);
  });

  it('takes no sum of what is only about right', () => {
    const figures: ShortFigure[] = [
      { area: 'KZ', value: 100, rounded_to: 100 },
      { area: 'KZ-31', value: 3 },
      { area: 'KZ-63', value: 40 },
    ];
    expect(shown(figures)).toEqual([100, 'c', 40]);
    expect(shown([{ value: 3, qualifier: 'about' }])).toEqual(['c']);
  });

  it('takes no sum where the parts exceed the total: they count something else', () => {
    expect(
      shown([
        { period: '2023', value: 40 },
        { period: '2023-06', value: 41 },
      ]),
    ).toEqual([40, 41]);
  });

  it('withholds zero as well, and ten where the subject asks for it', () => {
    expect(shown([{ value: 0 }])).toEqual(['c']);
    expect(shown([{ value: 9 }], [indicator('cases', { disclosure: { threshold: 10 } })])).toEqual(['c']);
    expect(shown([{ value: 10 }], [indicator('cases', { disclosure: { threshold: 10 } })])).toEqual([10]);
  });

  it('leaves alone what counts no persons, and what cannot exist', () => {
    const schools = indicator('cases', { disclosure: { threshold: 0, reason: 'schools' } });
    expect(shown([{ value: 2 }], [schools])).toEqual([2]);
    const ages = indicator('cases', { ages_exhaustive: true });
    const figures: ShortFigure[] = [
      { value: 60 },
      { status: 'z', age_group: '0-13' },
      { value: 60, age_group: '14-17' },
    ];
    expect(shown(figures, [ages])).toEqual([60, null, 60]);
  });

  it('withholds a share with a small numerator, a small rest or a small denominator', () => {
    const share = indicator('cases', { measure: 'share', unit: 'percent' });
    const rate = indicator('cases', { measure: 'rate' });
    expect(shown([{ value: 2, numerator: 2, denominator: 100 }], [share])).toEqual(['c']);
    expect(shown([{ value: 98, numerator: 98, denominator: 100 }], [share])).toEqual(['c']);
    expect(shown([{ value: 50, numerator: 50, denominator: 100 }], [share])).toEqual([50]);
    expect(shown([{ value: 98, numerator: 98, denominator: 100 }], [rate])).toEqual([98]);
    expect(shown([{ value: 12.5 }], [share])).toEqual([12.5]);
  });

  it('leaves nothing beside a withheld value that depends on it', () => {
    const input = { indicators: new Map([['cases', indicator('cases')]]) };
    const small = madeFigure({ value: 3, numerator: 3, denominator: 9, qualifier: 'about', rounded_to: 1 });
    const [row] = protect({ input, territory: smallCountry, figures: [small], families: [] }).figures;
    expect(row).toMatchObject({
      value: null,
      status: 'c',
      numerator: null,
      denominator: null,
      qualifier: '',
      rounded_to: null,
    });
  });
});
