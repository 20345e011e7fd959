import { addGrid, openCell } from '../../scripts/protect/add-grid.ts';
import type { System } from '../../scripts/protect/system.ts';
import { SystemBuilder, type CellName } from '../../scripts/protect/system-builder.ts';

/** A product of dimensions with every margin published, as most statistical tables are. */
export interface CrossTable {
  readonly system: System;
  /** Cell of each margin, by the value taken in every dimension (−1: all of them). */
  readonly cells: ReadonlyMap<string, number>;
  readonly sizes: readonly number[];
}

function* choices(sizes: readonly number[]): Generator<number[]> {
  const [size, ...rest] = sizes;
  if (size === undefined) yield [];
  else
    for (let value = -1; value < size; value += 1) for (const more of choices(rest)) yield [value, ...more];
}

/** Builds the system of a table given by its inner counts, in mixed radix with the last dimension fastest. */
export function crossTable(
  sizes: readonly number[],
  counts: readonly number[],
  threshold: number,
  complements = false,
): CrossTable {
  const builder = new SystemBuilder();
  const keys = [...choices(sizes)];
  const margins = keys.map((key) => ({
    select: key.map((value) => (value < 0 ? null : [value])),
    // Totals are read most.
    cell: openCell(threshold, 1 + 4 * key.filter((value) => value < 0).length),
  }));
  const names: CellName[] = addGrid(
    builder,
    { sizes, counts: new Map(counts.entries()), impossible: new Set(), margins },
    { complements, threshold },
  );
  const cells = new Map(keys.map((key, i) => [key.join(), builder.position(names[i] ?? 0)]));
  return { system: builder.build(), cells, sizes };
}

/** Every table of inner counts with the same total: what a patient reader would try, knowing nothing of our method. */
export function* tablesOf(size: number, total: number, start: number[] = []): Generator<number[]> {
  if (start.length === size - 1) yield [...start, total];
  else
    for (let count = 0; count <= total; count += 1) yield* tablesOf(size, total - count, [...start, count]);
}
