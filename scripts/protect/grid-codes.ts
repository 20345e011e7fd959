import type { Grid } from './system.ts';

/** A number without a pattern, the same everywhere: for choices that have to differ from turn to turn. */
export function scramble(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Value of a code in one dimension. */
export function coordinate(grid: Grid, code: number, dimension: number): number {
  let rest = code;
  for (let k = grid.sizes.length - 1; k > dimension; k -= 1) rest = Math.floor(rest / (grid.sizes[k] ?? 1));
  return rest % (grid.sizes[dimension] ?? 1);
}

/** By how much a code differs where a dimension differs by one. */
export function strideOf(grid: Grid, dimension: number): number {
  return grid.sizes.slice(dimension + 1).reduce((product, size) => product * size, 1);
}
