import { itemsOf, type System } from './system.ts';

/**
 * How many groups of counts are linked by sums and equations. It depends on which tables are published and not on
 * what they count, so it may be told.
 */
export function countFamilies(system: System): number {
  const parent = Int32Array.from({ length: system.unknowns }, (_, i) => i);
  const root = (unknown: number): number => {
    let at = unknown;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const linked = new Set<number>();
  const link = (unknowns: Int32Array): void => {
    const [first] = unknowns;
    if (first === undefined) return;
    for (const other of unknowns) parent[root(other)] = root(first);
    linked.add(first);
  };
  for (let sum = 0; sum < system.cells - system.unknowns; sum += 1) link(itemsOf(system.members, sum));
  for (const { unknowns } of system.equations) link(unknowns);
  return new Set(Array.from(linked, root)).size;
}
