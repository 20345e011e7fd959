import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unprovenCells } from '../../../scripts/protect/check-worlds.ts';
import { chooseWithheld } from '../../../scripts/protect/choose-withheld.ts';
import { Model } from '../../../scripts/protect/model.ts';

const THRESHOLD = 3;

interface Table {
  readonly model: Model;
  /** For each cell of the model, the inner cells it counts. */
  readonly members: readonly (readonly number[])[];
}

/** A table of inner counts, rows × columns, with both margins and the grand total published: as areas × sexes are. */
function crossTable(counts: readonly (readonly number[])[]): Table {
  const model = new Model();
  const members: number[][] = [];
  const width = counts[0]?.length ?? 0;
  const flat = counts.flat();
  const add = (inner: readonly number[]): number => {
    members.push([...inner]);
    const value = inner.reduce((sum, i) => sum + (flat[i] ?? 0), 0);
    return model.addCell({ figure: members.length, value, threshold: THRESHOLD, cost: 1 + inner.length });
  };
  const cells = counts.map((row, r) => row.map((_, c) => add([r * width + c])));
  const rows = counts.map((row, r) => add(row.map((_, c) => r * width + c)));
  const columns = (counts[0] ?? []).map((_, c) => add(counts.map((_row, r) => r * width + c)));
  const total = add(flat.map((_, i) => i));
  cells.forEach((row, r) => {
    model.addSum(rows[r] ?? 0, row, true);
  });
  columns.forEach((column, c) => {
    model.addSum(
      column,
      cells.map((row) => row[c] ?? 0),
      true,
    );
  });
  model.addSum(total, rows, true);
  model.addSum(total, columns, true);
  return { model, members };
}

/** Every table of inner counts up to a limit: what a patient attacker would try, knowing nothing of our method. */
function* allTables(size: number, limit: number, start: number[] = []): Generator<number[]> {
  if (start.length === size) yield start;
  else for (let count = 0; count <= limit; count += 1) yield* allTables(size, limit, [...start, count]);
}

/** Smallest and largest value each cell can have, given everything that is published. */
function bruteForce(
  { model, members }: Table,
  withheld: ReadonlySet<number>,
  size: number,
  limit: number,
): (readonly [number, number])[] {
  const ranges = model.cells.map(() => [Infinity, -Infinity] as [number, number]);
  for (const table of allTables(size, limit)) {
    const values = members.map((inner) => inner.reduce((sum, i) => sum + (table[i] ?? 0), 0));
    if (values.some((value, cell) => !withheld.has(cell) && value !== model.cells[cell]?.value)) continue;
    values.forEach((value, cell) => {
      const range = ranges[cell] ?? [0, 0];
      ranges[cell] = [Math.min(range[0], value), Math.max(range[1], value)];
    });
  }
  return ranges;
}

describe('chooseWithheld', () => {
  it('leaves every small count able to be 0 and to reach the threshold, for all that a reader can try', () => {
    const tables = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(tables, (counts) => {
        const table = crossTable(counts);
        const withheld = chooseWithheld(table.model);
        const ranges = bruteForce(table, withheld, 4, 12);
        for (const cell of table.model.primaries()) {
          expect(ranges[cell]?.[0]).toBe(0);
          expect(ranges[cell]?.[1]).toBeGreaterThanOrEqual(THRESHOLD);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('finds a pattern for every table of areas and ages it is given', () => {
    const tables = fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(tables, (counts) => {
        const { model } = crossTable(counts);
        const withheld = chooseWithheld(model);
        expect(model.primaries().every((cell) => withheld.has(cell))).toBe(true);
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('withholds nothing where nothing is small', () => {
    const { model } = crossTable([
      [10, 20],
      [30, 40],
    ]);
    expect(chooseWithheld(model).size).toBe(0);
  });

  it('withholds a part that could be had by subtraction', () => {
    const model = new Model();
    const cell = (value: number): number =>
      model.addCell({ figure: value, value, threshold: 5, cost: value });
    const [total, small, large, larger] = [cell(60), cell(2), cell(18), cell(40)];
    model.addSum(total, [small, large, larger], true);
    expect([...chooseWithheld(model)].sort()).toEqual([small, large]);
  });

  it('protects the group that is left over, though nobody published it', () => {
    const model = new Model();
    const total = model.addCell({ figure: 0, value: 60, threshold: 5, cost: 9 });
    const girls = model.addCell({ figure: 1, value: 58, threshold: 5, cost: 1 });
    model.addSum(total, [girls], false);
    expect([...chooseWithheld(model)]).toEqual([girls]);
  });

  it('gives the same answer every time', () => {
    const counts = [
      [1, 7, 12],
      [9, 0, 30],
      [14, 6, 2],
    ];
    const twice = [crossTable(counts), crossTable(counts)].map(({ model }) => [...chooseWithheld(model)]);
    expect(twice[0]).toEqual(twice[1]);
  });
});

describe('unprovenCells', () => {
  const model = new Model();
  const cell = (value: number): number => model.addCell({ figure: value, value, threshold: 5, cost: 1 });
  const [total, small, large] = [cell(20), cell(2), cell(18)];
  model.addSum(total, [small, large], true);
  const withheld = new Set([small, large]);
  const zero = new Map([
    [small, -2],
    [large, 2],
  ]);
  const big = new Map([
    [small, 3],
    [large, -3],
  ]);

  it('accepts worlds in which every sum holds', () => {
    expect(unprovenCells(model, withheld, [{ cell: small, zero, large: big }])).toEqual([]);
  });

  const wrong: Record<string, [typeof zero, typeof big, Set<number>]> = {
    'a world off by one': [new Map([...zero, [large, 1]]), big, withheld],
    'a world that moves a published count': [zero, big, new Set([small])],
    'a world with a fraction': [zero, new Map([...big, [large, -3.5]]), withheld],
    'a world below zero': [new Map([...zero, [small, -3]]), big, withheld],
    'a count that cannot be 0': [big, big, withheld],
    'a count that cannot reach the threshold': [zero, zero, withheld],
  };
  it.each(Object.entries(wrong))('refuses %s', (_, [first, second, cells]) => {
    expect(unprovenCells(model, cells, [{ cell: small, zero: first, large: second }])).toEqual([small]);
  });

  it('refuses a small count without a proof', () => {
    expect(unprovenCells(model, withheld, [])).toEqual([small]);
  });
});
