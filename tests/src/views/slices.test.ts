import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { NBSP as n } from '../../../src/i18n/format.ts';
import * as slices from '../../../src/views/slices.ts';
import { sampleRow as row } from '../i18n/sentences/samples.ts';
import { sampleDocument } from './sample-store.ts';

const missing = { value: null, status: 'x' } as const;
const withheld = { value: null, status: 'c' } as const;

describe('a number', () => {
  it('is there for zero, and not for what is withheld, missing, not applicable or not listed', () => {
    expect(slices.hasNumber(row({ value: 0 }))).toBe(true);
    expect(slices.hasNumber(row(withheld))).toBe(false);
    expect(slices.hasNumber(row(missing))).toBe(false);
    expect(slices.hasNumber(row({ value: null, status: 'z' }))).toBe(false);
    expect(slices.hasNumber(undefined)).toBe(false);
  });
});

describe('months', () => {
  const months = Array.from({ length: 13 }, (_, i) =>
    row({ period: `${String(2023 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}` }),
  );

  it('of whole years stand apart from these where they are more than those of one year', () => {
    const rows = [row({ period: '2023' }), row({ period: '2024' }), ...months];
    expect(slices.mainSlice({ rows }).rows.map(({ period }) => period)).toEqual(['2023', '2024']);
    expect(slices.mainMonths({ rows }).rows).toEqual(months);
  });

  it('stay where they are few, or alone', () => {
    const few = [row({ period: '2023' }), ...months.slice(0, 12)];
    for (const rows of [few, months]) {
      expect(slices.mainSlice({ rows }).rows).toEqual(rows);
      expect(slices.mainMonths({ rows }).rows).toEqual([]);
    }
  });
});

describe('slices', () => {
  it('have the total first, then the others in the order of the rows', () => {
    const rows = [
      row({ sex: 'male' }),
      row({ age_group: '15-19' }),
      row(),
      row({ sex: 'male', area: 'KZ-31' }),
    ];
    const found = slices.slicesOf({ rows });
    expect(found.map(({ sex, age_group, rows: own }) => [sex, age_group, own.length])).toEqual([
      ['', '', 1],
      ['male', '', 2],
      ['', '15-19', 1],
    ]);
  });

  it('lose no row and double none', () => {
    const rows = [
      row({ breakdown: 'a=b' }),
      row({ sex: 'female', breakdown: 'a=b' }),
      row(),
      row({ area: 'KZ-31' }),
    ];
    expect(new Set(slices.slicesOf({ rows }).flatMap((slice) => slice.rows))).toEqual(new Set(rows));
  });

  it('of a page is the total; the first part where the total has no value', () => {
    const part = row({ sex: 'female' });
    expect(slices.mainSlice({ rows: [part, row()] }).sex).toBe('');
    expect(slices.mainSlice({ rows: [row(missing), part] }).sex).toBe('female');
    expect(slices.mainSlice({ rows: [row(missing), row({ ...withheld, sex: 'female' })] }).sex).toBe('');
    expect(slices.mainSlice({ rows: [] })).toEqual({ sex: '', age_group: '', breakdown: '', rows: [] });
  });

  it('are named by sex, age and parts in each language; the total has no name', () => {
    const name = { kk: 'қала', ru: 'город', en: 'urban' };
    const breakdowns = [
      { id: 'place', name, relation: 'parts', exhaustive: true, values: [{ id: 'urban', name }] } as const,
    ];
    const document = sampleDocument({
      breakdowns: breakdowns.map((one) => ({ ...one, values: [...one.values] })),
    });
    const slice = { sex: 'female', age_group: '14-15', breakdown: 'place=urban' } as const;
    expect(LANGUAGES.map((lang) => slices.sliceName(lang, document, slice))).toEqual([
      `қыздар, 14–15${n}жас, қала`,
      `девочки, 14–15${n}лет, город`,
      `girls, aged${n}14–15, urban`,
    ]);
    expect(slices.sliceName('kk', document, { sex: '', age_group: '', breakdown: '' })).toBe('');
    expect(slices.sliceName('kk', document, { sex: '', age_group: '', breakdown: 'place=other' })).toBe(
      'other',
    );
  });
});

describe('periods', () => {
  it('stand in time, each once, whatever their kind', () => {
    const periods = ['2023', '2022/23', '2022-05', '2023', '2025-01/2025-10', '2022-01-01', '2022'];
    expect(slices.periodsOf(periods.map((period) => row({ period })))).toEqual([
      '2022-01-01',
      '2022-05',
      '2022',
      '2022/23',
      '2023',
      '2025-01/2025-10',
    ]);
    expect(slices.periodsOf([])).toEqual([]);
  });

  it('that end on one day: the longer first', () => {
    const rows = ['2022-12', '2022', '2022-06/2022-12'].map((period) => row({ period }));
    expect(slices.periodsOf(rows)).toEqual(['2022', '2022-06/2022-12', '2022-12']);
  });
});

describe('values', () => {
  it('of the country stand in time, zero among them, and nothing else', () => {
    const rows = [
      row({ period: '2023', value: 2 }),
      row({ period: '2021', value: 0 }),
      row({ period: '2022', ...withheld }),
      row({ period: '2022', area: 'KZ-31' }),
    ];
    expect(slices.countryValues(rows).map(({ period, value }) => [period, value])).toEqual([
      ['2021', 0],
      ['2023', 2],
    ]);
  });

  it('of areas are those of the period, the country and the absent left out', () => {
    const rows = [
      row(),
      row({ area: 'KZ-10', value: 0 }),
      row({ area: 'KZ-11', ...missing }),
      row({ area: 'KZ-15', ...withheld }),
      row({ area: 'KZ-19', period: '2022' }),
    ];
    expect(slices.areaValues(rows, '2023').map(({ area }) => area)).toEqual(['KZ-10']);
  });

  it('merged to older borders give way where the areas of the time are published, so that nobody counts twice', () => {
    const merged = row({ area: 'KZ-VOS', frame: 'areas-2018' });
    const own = row({ area: 'KZ-10' });
    expect(slices.oneFrame([row(), merged, own])).toEqual([row(), own]);
    expect(slices.oneFrame([row(), merged])).toEqual([row(), merged]);
    expect(slices.oneFrame([merged, { ...own, ...missing }])).toHaveLength(2);
    expect(slices.oneFrame([merged, row({ area: 'KZ-10', period: '2022' })])).toHaveLength(2);
  });
});

describe('the period that regions are shown for', () => {
  const three = (period: string): ReturnType<typeof row>[] =>
    ['KZ-10', 'KZ-11', 'KZ-15'].map((area) => row({ area, period }));

  it('is the last with enough values', () => {
    const rows = [...three('2021'), ...three('2022'), row({ area: 'KZ-10', period: '2023' })];
    expect(slices.latestAreaPeriod(rows)).toBe('2022');
    expect(slices.latestAreaPeriod(rows, 1)).toBe('2023');
    expect(slices.latestAreaPeriod(rows, 4)).toBeUndefined();
    expect(slices.latestAreaPeriod([row()])).toBeUndefined();
  });

  it('is a part of a year only where no whole one is published', () => {
    const part = three('2025-01/2025-10');
    expect(slices.latestAreaPeriod([...three('2023'), ...part])).toBe('2023');
    expect(slices.latestAreaPeriod(part)).toBe('2025-01/2025-10');
  });
});
