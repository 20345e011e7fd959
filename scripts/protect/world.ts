import { itemsOf, type System } from './system.ts';

/**
 * Another table of whole, non-negative counts that agrees with everything published: the cells that differ, in
 * ascending order, and by how much.
 */
export interface World {
  readonly cells: Int32Array;
  readonly deltas: Int32Array;
}

/** The table as it is. */
export const TRUTH: World = { cells: new Int32Array(0), deltas: new Int32Array(0) };

/** By how much a cell differs in a world. */
export function deltaOf({ cells, deltas }: World, cell: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] ?? 0) < cell) low = middle + 1;
    else high = middle;
  }
  return cells[low] === cell ? (deltas[low] ?? 0) : 0;
}

/** What a cell counts in a world. */
export function valueIn(system: System, world: World, cell: number): number {
  return (system.value[cell] ?? 0) + deltaOf(world, cell);
}

/** Completes the unknowns that differ by the sums that differ with them. */
export function worldOf(system: System, unknowns: ReadonlyMap<number, number>): World {
  const deltas = new Map(unknowns);
  for (const [unknown, delta] of unknowns) {
    for (const sum of itemsOf(system.sums, unknown)) {
      const cell = system.unknowns + sum;
      deltas.set(cell, (deltas.get(cell) ?? 0) + delta);
    }
  }
  const moved = [...deltas].filter(([, delta]) => delta !== 0).sort(([a], [b]) => a - b);
  return {
    cells: Int32Array.from(moved, ([cell]) => cell),
    deltas: Int32Array.from(moved, ([, delta]) => delta),
  };
}
