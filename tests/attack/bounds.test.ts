import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, type System } from '../../attack/bounds.ts';
import { benchFile, buildBenchTable, readMask } from './bench-table.ts';

/** Every list of so many whole numbers up to a limit. */
function* lists(size: number, limit: number): Generator<number[]> {
  if (size === 0) yield [];
  else for (const rest of lists(size - 1, limit)) for (let n = 0; n <= limit; n += 1) yield [n, ...rest];
}

/** Rows × columns of a table of two by two with its margins: cells 0–3, rows 4–5, columns 6–7, total 8. */
const SUMS: System['sums'] = [
  { total: 4, parts: [0, 1] },
  { total: 5, parts: [2, 3] },
  { total: 6, parts: [0, 2] },
  { total: 7, parts: [1, 3] },
  { total: 8, parts: [4, 5] },
  { total: 8, parts: [6, 7] },
];

function withMargins([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number[] {
  return [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
}

describe('bounds', () => {
  it('finds the very interval that trying every table finds', async () => {
    const counts = fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 });
    const masks = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(counts, masks, async (inner, mask) => {
        const truth = withMargins(inner);
        // The total stays public, so that nothing is without end.
        const values = truth.map((value, cell) => (mask[cell] === true && cell !== 8 ? null : value));
        const found = await bounds({ values, thresholds: values.map(() => 5), sums: SUMS });
        const possible = [...lists(4, 16)]
          .map(withMargins)
          .filter((table) => values.every((value, cell) => value === null || value === table[cell]));
        for (const { cell, lower, upper } of found) {
          const seen = possible.map((table) => table[cell] ?? 0);
          expect([lower, upper]).toEqual([Math.min(...seen), Math.max(...seen)]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('sees what a mask of linearly independent cells gives away: at least a hundred counts, exactly', async () => {
    const { names, truth, sums } = buildBenchTable(benchFile('t1116.csv'));
    const mask = readMask(benchFile('t1116-elimination-mask.csv'));
    expect(names).toHaveLength(1116);
    const values = truth.map((value, cell) => (mask.has(names[cell] ?? '') ? null : value));
    const found = await bounds({ values, thresholds: truth.map(() => 5), sums }, { least: 1 });
    const exact = found.filter(({ lower, upper }) => lower === upper);
    for (const { cell, lower } of exact) expect(lower).toBe(truth[cell]);
    expect(exact.length).toBeGreaterThanOrEqual(100);
    const small = exact.filter(({ lower }) => lower > 0 && lower < 5);
    expect(small).toHaveLength(138);
  });

  it('says so where the numbers contradict one another', async () => {
    const values = [null, null, null, null, 3, 3, 9, 9, 6];
    await expect(bounds({ values, thresholds: values.map(() => 5), sums: SUMS })).rejects.toThrow();
  });
});
