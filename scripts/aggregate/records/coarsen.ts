/** A partition of the values of an attribute into parts that the tables cannot tell apart. */
export interface Partition {
  /** Value → its part. */
  readonly of: Uint16Array;
  /** How many parts there are. */
  readonly size: number;
}

/**
 * The coarsest partition of `length` values in which each of the sets is a union of parts. Parts are numbered in the
 * order of their first values.
 */
export function coarsen(length: number, sets: Iterable<readonly number[]>): Partition {
  let of = new Uint16Array(length);
  let size = Math.min(length, 1);
  for (const set of sets) {
    const inside = new Set(set);
    const renamed = new Map<number, number>();
    of = of.map((part, value) => {
      const split = part * 2 + Number(inside.has(value));
      const known = renamed.get(split) ?? renamed.size;
      renamed.set(split, known);
      return known;
    });
    size = renamed.size;
  }
  return { of, size };
}
