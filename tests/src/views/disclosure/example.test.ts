import { describe, expect, it } from 'vitest';
import { COUNTED, fitting, TABLES, withFirst, withTotals } from '../../../../src/views/disclosure/example.ts';

describe('the worked example', () => {
  it('starts from three persons of one age group in the first district', () => {
    expect(TABLES.counted).toEqual([
      [3, 40, 43],
      [25, 60, 85],
      [28, 100, 128],
    ]);
  });

  it('has other tables of whole numbers with the same totals: one with 0, one with 5', () => {
    const totals = (table: readonly (readonly number[])[]): unknown => [
      table.map((row) => row.at(-1)),
      table.at(-1),
    ];
    for (const table of Object.values(TABLES)) {
      expect(totals(table)).toEqual(totals(TABLES.counted));
      expect(table.flat().every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    }
    expect(TABLES.zero[0]?.[0]).toBe(0);
    expect(TABLES.threshold[0]?.[0]).toBe(5);
  });

  it('says rightly which numbers fit: all others have a cell below zero', () => {
    const [least, greatest] = fitting(COUNTED);
    expect([least, greatest]).toEqual([0, 28]);
    const fits = Array.from({ length: 61 }, (_, i) => i - 30).filter((first) =>
      withTotals(withFirst(COUNTED, first))
        .flat()
        .every((count) => count >= 0),
    );
    expect([fits[0], fits.at(-1), fits.length]).toEqual([least, greatest, greatest - least + 1]);
  });

  it('finds the least number where it is not zero', () => {
    const counts = [
      [30, 2],
      [4, 10],
    ] as const;
    expect(fitting(counts)).toEqual([20, 32]);
    expect(withFirst(counts, 20)).toEqual([
      [20, 12],
      [14, 0],
    ]);
  });
});
