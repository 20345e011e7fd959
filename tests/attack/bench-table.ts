import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { System } from '../../attack/bounds.ts';

const TOTAL = 'Total';

/** The cells of a bench table: the finest cells and every margin, with their sums. */
export interface BenchTable {
  readonly names: readonly string[];
  readonly truth: readonly number[];
  readonly sums: System['sums'];
}

function readRows(file: string): string[][] {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(1).map((line) => line.trim().split(','));
}

interface Axis {
  readonly codes: readonly string[];
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

function axisOf(paths: readonly (readonly string[])[]): Axis {
  const parts = new Map<string, Set<string>>();
  for (const leafPath of paths) {
    leafPath.slice(1).forEach((part, i) => {
      const whole = leafPath[i] ?? TOTAL;
      parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
    });
  }
  const codes = [...new Set(paths.flat())].sort();
  return { codes, parts: new Map([...parts].map(([whole, some]) => [whole, [...some]])) };
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );
}

/** Builds every margin of a table of region, district, sex, age, year and count. */
export function buildBenchTable(file: string): BenchTable {
  const rows = readRows(file);
  const column = (i: number) => axisOf(rows.map((row) => [TOTAL, row[i] ?? '']));
  const axes = [
    axisOf(rows.map(([region = '', district = '']) => [TOTAL, region, district])),
    ...[2, 3, 4].map(column),
  ];
  const names = product(axes.map(({ codes }) => codes)).map((codes) => codes.join(','));
  const cellOf = new Map(names.map((name, i) => [name, i]));
  const truth = names.map(() => 0);
  for (const [region = '', district = '', ...rest] of rows) {
    const count = Number(rest.pop());
    const containing = product([[TOTAL, region, district], ...rest.map((code) => [TOTAL, code])]);
    for (const codes of containing) {
      const cell = cellOf.get(codes.join(',')) ?? -1;
      truth[cell] = (truth[cell] ?? 0) + count;
    }
  }
  const sums = names.flatMap((name, total) =>
    axes.flatMap(({ parts }, axis) => {
      const codes = name.split(',');
      const some = parts.get(codes[axis] ?? '');
      if (!some) return [];
      return [{ total, parts: some.map((part) => cellOf.get(codes.with(axis, part).join(',')) ?? -1) }];
    }),
  );
  return { names, truth, sums };
}

/** Names of the cells that a mask withholds. */
export function readMask(file: string): Set<string> {
  const withheld = readRows(file).filter((row) => row.at(-1) === 'yes');
  return new Set(withheld.map((row) => row.slice(0, -1).join(',')));
}

/** Where a bench file lies. */
export function benchFile(name: string): string {
  return path.join(import.meta.dirname, '../fixtures/bench', name);
}
