import { describe, expect, it } from 'vitest';
import { breakPlace, placeInTime, segmentsOf } from '../../../src/views/time.ts';
import { hasNumber, type ValueRow } from '../../../src/views/slices.ts';
import { sampleRow } from '../i18n/sentences/samples.ts';

function years(values: Readonly<Record<string, number>>): ValueRow[] {
  return Object.entries(values)
    .map(([period, value]) => sampleRow({ period, value }))
    .filter(hasNumber);
}

describe('the place of a row in time', () => {
  it.each([
    ['2023', 2023],
    ['2022/23', 2022],
    ['2024-01-01', 2024],
    ['2023-07', 2023 + 181 / 365],
    ['2024-07-01', 2024 + 182 / 366],
    ['2025-01/2025-10', 2025],
  ])('of %s is %d', (period, place) => {
    expect(placeInTime(sampleRow({ period }))).toBeCloseTo(place, 10);
  });
});

describe('the place of a break', () => {
  const rows = ['2016', '2017', '2018', '2019'].map((period) => sampleRow({ period }));

  it('lies half-way between the last period before it and the first after it', () => {
    expect(breakPlace(rows, '2018-01-01')).toBe(2017.5);
    expect(
      breakPlace(
        [rows[0], rows[3]].filter((row) => row !== undefined),
        '2018-01-01',
      ),
    ).toBe(2017.5);
  });

  it('falls before a period that lies mostly after it, and after one that lies mostly before', () => {
    expect(breakPlace(rows, '2018-06-19')).toBe(2017.5);
    expect(breakPlace(rows, '2018-10-01')).toBe(2018.5);
  });

  it('is nowhere where no value lies on one side', () => {
    expect(breakPlace(rows, '2010-01-01')).toBeUndefined();
    expect(breakPlace(rows, '2022-06-08')).toBeUndefined();
    expect(breakPlace([], '2018-01-01')).toBeUndefined();
  });
});

describe('the segments of a line', () => {
  it('are one where every time has a value, zero among them', () => {
    expect(segmentsOf(years({ 2020: 3, 2021: 0, 2022: 5 }), [2020, 2021, 2022], [])).toEqual([
      [
        { x: 2020, value: 3 },
        { x: 2021, value: 0 },
        { x: 2022, value: 5 },
      ],
    ]);
  });

  it('do not run across a time without a value', () => {
    expect(segmentsOf(years({ 2020: 3, 2022: 5 }), [2020, 2021, 2022], [])).toEqual([
      [{ x: 2020, value: 3 }],
      [{ x: 2022, value: 5 }],
    ]);
  });

  it('do not run across a break', () => {
    const segments = segmentsOf(years({ 2017: 1, 2018: 2, 2019: 3 }), [2017, 2018, 2019], [2017.5]);
    expect(segments.map((segment) => segment.map(({ x }) => x))).toEqual([[2017], [2018, 2019]]);
  });

  it('are none without values, and have none that is empty', () => {
    expect(segmentsOf([], [2020, 2021], [2020.5])).toEqual([]);
    expect(segmentsOf(years({ 2021: 1 }), [2020, 2021, 2022], [2020.5])).toEqual([[{ x: 2021, value: 1 }]]);
  });
});
