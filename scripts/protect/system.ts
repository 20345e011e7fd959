/**
 * What a reader knows and does not know, as a system of whole, non-negative unknowns.
 *
 * A *cell* is a count that may be published. An *unknown* is a cell that is no sum of others (a finest cell, or what is
 * left of a total when its published parts are taken away); a *sum* adds up unknowns. An *equation* says that two ways
 * of adding up give the same. Cells `0 … unknowns − 1` are the unknowns, the rest are sums.
 */
export interface System {
  readonly cells: number;
  readonly unknowns: number;
  /** True counts. They stay in memory. */
  readonly value: Int32Array;
  /** Counts of 0 to threshold − 1 need protection; 0 where nobody does. */
  readonly threshold: Int32Array;
  /** Whether the cell needs protection: by its count, or by the persons behind its count. */
  readonly primary: Uint8Array;
  /** What a reader loses when the cell is withheld. */
  readonly cost: Float64Array;
  readonly state: Uint8Array;
  /** Whether the value only stands in for one that an earlier release has withheld and nobody knows any more. */
  readonly standIn: Uint8Array;
  /** Unknowns of each sum, and sums of each unknown. */
  readonly members: Lists;
  readonly sums: Lists;
  readonly equations: readonly Equation[];
  /** Equations of each unknown. */
  readonly equationsOf: Lists;
  /** Groups of cells that stand in one published sum, total and parts: what one who knows a cell can subtract it from. */
  readonly neighbours: readonly Int32Array[];
  /** Coordinates of the unknowns, where they are the finest cells of a family of tables; else empty. */
  readonly grids: readonly Grid[];
}

/** Whether a cell is to be published. */
export const STATE = {
  /** May be published or withheld: that is what is being decided. */
  open: 0,
  /** Never published as a figure: a finest cell, a remainder, a complement. */
  hidden: 1,
  /** Published once, or of no concern: it can no longer be taken back. */
  published: 2,
  /** Withheld once: it stays so. */
  withheld: 3,
} as const;

/** `Σ sign · unknown = 0`, the unknowns in ascending order. */
export interface Equation {
  readonly unknowns: Int32Array;
  readonly signs: Int8Array;
}

/** The sign of an unknown in an equation, whose unknowns ascend; 0 where it has none. */
export function signOf({ unknowns, signs }: Equation, unknown: number): number {
  let low = 0;
  let high = unknowns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unknowns[middle] ?? 0) < unknown) low = middle + 1;
    else high = middle;
  }
  return unknowns[low] === unknown ? (signs[low] ?? 0) : 0;
}

/** Lists of whole numbers laid end to end: list `i` is `items[starts[i] … starts[i + 1] − 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Finest cells of one family of tables as a product of dimensions: `unknownAt[code]`, −1 where nothing can be. */
export interface Grid {
  readonly sizes: readonly number[];
  readonly unknownAt: Int32Array;
  /** For each unknown of the grid (counted from `first`): its code. */
  readonly first: number;
  readonly codes: Int32Array;
  /** For each dimension the sets of values that tables add up, smallest first. */
  readonly groups: readonly (readonly Int32Array[])[];
}

/** The items of list `i`. */
export function itemsOf(lists: Lists, i: number): Int32Array {
  return lists.items.subarray(lists.starts[i], lists.starts[i + 1]);
}

/** Lays lists end to end. */
export function packLists(lists: readonly ArrayLike<number>[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  const items = new Int32Array(starts[lists.length] ?? 0);
  lists.forEach((list, i) => {
    items.set(list, starts[i]);
  });
  return { starts, items };
}

/** For each of `count` items the lists that hold it. */
export function invertLists({ starts, items }: Lists, count: number): Lists {
  const counts = new Int32Array(count + 1);
  for (const item of items) counts[item + 1] = (counts[item + 1] ?? 0) + 1;
  for (let i = 0; i < count; i += 1) counts[i + 1] = (counts[i + 1] ?? 0) + (counts[i] ?? 0);
  const next = counts.slice(0, count);
  const inverted = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (const item of items.subarray(starts[list], starts[list + 1])) {
      const at = next[item] ?? 0;
      inverted[at] = list;
      next[item] = at + 1;
    }
  }
  return { starts: counts, items: inverted };
}
