import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecords } from '../../../../scripts/aggregate/records/write-records.ts';
import type { Counts } from '../../../../scripts/aggregate/aggregate.ts';
import type { Family, Measure } from '../../../../src/domain/family.ts';
import { setText } from '../../../support/memory-files.ts';
import { countsOf } from '../../../support/record-counts.ts';
import { recordsFiles } from '../../../support/records-files.ts';

const counts = countsOf(recordsFiles());

function familyOf({ families }: Counts, dataset: string): Family {
  const family = families.find((one) => one.dataset === dataset);
  if (!family) throw new Error(`no family ${dataset}`);
  return family;
}

function write(dataset: string, measures: readonly Measure[]): string {
  const counted = counts.input.records.find(({ records }) => records.id === dataset);
  if (!counted) throw new Error(`no records ${dataset}`);
  return writeRecords(counted.records, counted.attributes, counts.territory, measures);
}

/** Writes records with these cells and counts them again. */
function again(dataset: string, measures: readonly Measure[]): readonly Measure[] {
  const files = recordsFiles();
  setText(files, `extra/datasets/${dataset}/${dataset}.csv`, write(dataset, measures));
  return familyOf(countsOf(files), dataset).measures;
}

function isImpossible({ dimensions, impossible }: Family, cell: number): boolean {
  let left = cell;
  const parts = dimensions
    .toReversed()
    .map(({ values }) => {
      const part = left % values.length;
      left = Math.floor(left / values.length);
      return part;
    })
    .reverse();
  return impossible.some((select) => parts.every((part, i) => select[i]?.includes(part) ?? true));
}

function sorted(cells: ReadonlyMap<number, number>): [number, number][] {
  return [...cells].sort(([a], [b]) => a - b);
}

/** Cells of two measures of which the second is at most (or, as a sum, any multiple of) the first. */
function cellsOf(family: Family): fc.Arbitrary<[number, number, number][]> {
  const size = family.dimensions.reduce((product, { values }) => product * values.length, 1);
  const cell = fc.integer({ min: 0, max: size - 1 }).filter((one) => !isImpossible(family, one));
  const load = fc.tuple(cell, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  return fc.uniqueArray(load, { minLength: 1, maxLength: 25, selector: ([one]) => one });
}

describe('writeRecords', () => {
  it.each(['offences', 'staff'])('writes the cells of %s as they were read', (dataset) => {
    const { measures } = familyOf(counts, dataset);
    expect(again(dataset, measures)).toEqual(measures);
  });

  it('writes any cells of records and persons', () => {
    const family = familyOf(counts, 'offences');
    fc.assert(
      fc.property(cellsOf(family), (loads) => {
        const rows = new Map(loads.map(([cell, n, c]) => [cell, Math.max(n, c)]));
        const persons = new Map(loads.map(([cell, , c]) => [cell, c]));
        const [first, second] = family.measures;
        if (!first || !second) throw new Error('two measures are expected');
        const read = again('offences', [
          { ...first, cells: rows },
          { ...second, cells: persons },
        ]);
        expect(read.map(({ cells }) => sorted(cells))).toEqual([sorted(rows), sorted(persons)]);
      }),
      { numRuns: 40 },
    );
  });

  it('writes any cells of records and sums', () => {
    const family = familyOf(counts, 'staff');
    const [sum, rows] = family.measures;
    if (sum?.kind !== 'sum' || rows?.kind !== 'rows') throw new Error('a sum and rows are expected');
    fc.assert(
      fc.property(cellsOf(family), (loads) => {
        const posts = new Map(loads.map(([cell, , posted]) => [cell, posted * 1000]));
        const schools = new Map(loads.map(([cell, n]) => [cell, n]));
        const read = again('staff', [
          { ...sum, cells: posts },
          { ...rows, cells: schools },
        ]);
        expect(read.map(({ cells }) => sorted(cells))).toEqual([sorted(posts), sorted(schools)]);
      }),
      { numRuns: 40 },
    );
  });

  it('lets a later record of a person stand in a cell where nobody is counted', () => {
    const [rows, persons] = familyOf(counts, 'offences').measures;
    if (!rows || !persons) throw new Error('two measures are expected');
    const [[first] = [0], [second] = [0]] = sorted(rows.cells);
    const read = again('offences', [
      {
        ...rows,
        cells: new Map([
          [first, 2],
          [second, 1],
        ]),
      },
      { ...persons, cells: new Map([[first, 1]]) },
    ]);
    expect(read.map(({ cells }) => sorted(cells))).toEqual([
      [
        [first, 2],
        [second, 1],
      ],
      [[first, 1]],
    ]);
  });

  it('throws where no records can give the cells', () => {
    const [rows, persons] = familyOf(counts, 'offences').measures;
    if (!rows || !persons) throw new Error('two measures are expected');
    const some = new Map([[0, 3]]);
    const none = new Map<number, number>();
    expect(() =>
      write('offences', [
        { ...rows, cells: none },
        { ...persons, cells: some },
      ]),
    ).toThrow('no records can hold cell 0');
    expect(() =>
      write('offences', [
        { ...rows, cells: some },
        { ...persons, cells: none },
      ]),
    ).toThrow('some belong to nobody');
  });
});
