import Papa from 'papaparse';
import { addGrid, openCell } from '../protect/add-grid.ts';
import type { System } from '../protect/system.ts';
import { SystemBuilder } from '../protect/system-builder.ts';

/** A benchmark table: inner counts by region, district, sex, age and year, of which every margin is published. */
export interface BenchTable {
  /** Values of every margin in the order of `cellOf`. */
  readonly system: System;
  /** Cell of the system for each published count. */
  readonly cellOf: Int32Array;
  /** Totals and their parts along every dimension, by published count: what any reader can add up. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
}

interface Node {
  readonly values: readonly number[] | null;
  /** Parts of the node, by place in the list of nodes. */
  readonly parts: readonly number[];
}

/** All, then single values. */
function flat(size: number): Node[] {
  const singles = Array.from({ length: size }, (_, i) => i);
  return [
    { values: null, parts: singles.map((i) => i + 1) },
    ...singles.map((i) => ({ values: [i], parts: [] })),
  ];
}

/** All, then regions, then districts. */
function geography(regionOf: readonly number[]): Node[] {
  const regions = [...new Set(regionOf)];
  const districtsIn = (region: number): number[] => regionOf.flatMap((own, i) => (own === region ? [i] : []));
  return [
    { values: null, parts: regions.map((_, i) => i + 1) },
    ...regions.map((region) => ({
      values: districtsIn(region),
      parts: districtsIn(region).map((i) => 1 + regions.length + i),
    })),
    ...regionOf.map((_, i) => ({ values: [i], parts: [] })),
  ];
}

function* indexes(sizes: readonly number[]): Generator<number[]> {
  const [size, ...rest] = sizes;
  if (size === undefined) yield [];
  else for (let i = 0; i < size; i += 1) for (const more of indexes(rest)) yield [i, ...more];
}

/** Reads a table with the columns `region,district,sex,age,year,freq`. */
export function benchTable(text: string, threshold: number, complements: boolean): BenchTable {
  const rows = Papa.parse<string[]>(text.trim()).data.slice(1);
  const column = (i: number): string[] => [...new Set(rows.map((row) => row[i] ?? ''))];
  const values = [1, 2, 3, 4].map(column);
  const sizes = values.map((list) => list.length);
  const regions = column(0);
  const regionOf = (values[0] ?? []).map((district) =>
    regions.indexOf(rows.find((row) => row[1] === district)?.[0] ?? ''),
  );
  const counts = new Map(
    rows.map((row) => [
      values.reduce((code, list, k) => code * list.length + list.indexOf(row[k + 1] ?? ''), 0),
      Number(row[5]),
    ]),
  );
  const nodes = [geography(regionOf), ...sizes.slice(1).map(flat)];
  const widths = nodes.map((list) => list.length);
  const keys = [...indexes(widths)];
  const margins = keys.map((key) => ({
    select: key.map((node, k) => nodes[k]?.[node]?.values ?? null),
    cell: openCell(threshold, 1),
  }));
  const builder = new SystemBuilder();
  const names = addGrid(
    builder,
    { sizes, counts, impossible: new Set(), margins },
    { complements, threshold },
  );
  const place = (key: readonly number[]): number =>
    key.reduce((at, node, k) => at * (widths[k] ?? 1) + node, 0);
  const sums = keys.flatMap((key, total) =>
    key.flatMap((node, k) => {
      const parts = nodes[k]?.[node]?.parts ?? [];
      return parts.length === 0 ? [] : [{ total, parts: parts.map((part) => place(key.with(k, part))) }];
    }),
  );
  return { system: builder.build(), cellOf: Int32Array.from(names, (name) => builder.position(name)), sums };
}
