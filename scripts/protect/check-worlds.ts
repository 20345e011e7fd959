import type { World } from './find-world.ts';
import type { Model } from './model.ts';

/** The two things every protected count must still be able to be, as far as a reader can tell. */
export interface Proof {
  readonly cell: number;
  /** A world in which the cell is 0. */
  readonly zero: World;
  /** A world in which the cell reaches the threshold. */
  readonly large: World;
}

function valueIn(model: Model, world: World, cell: number): number {
  return (model.cells[cell]?.value ?? 0) + (world.get(cell) ?? 0);
}

/** Whole and non-negative counts, the published ones as published, every sum correct. */
function isPossible(model: Model, world: World, withheld: ReadonlySet<number>): boolean {
  for (const [cell, delta] of world) {
    if (!Number.isInteger(delta) || valueIn(model, world, cell) < 0) return false;
    if (!model.isRemainder(cell) && !withheld.has(cell)) return false;
  }
  const touched = new Set([...world.keys()].flatMap((cell) => model.sumsOf[cell] ?? []));
  return [...touched].every((index) => {
    const sum = model.sums[index];
    if (!sum) return false;
    const parts = sum.parts.reduce((total, part) => total + valueIn(model, world, part), 0);
    return valueIn(model, world, sum.total) === parts;
  });
}

/**
 * Checks by whole-number addition alone, apart from the search that found them, that the worlds agree with everything
 * published and that no protected count can be told from 0 or from the threshold. Returns the cells that fail.
 */
export function unprovenCells(
  model: Model,
  withheld: ReadonlySet<number>,
  proofs: readonly Proof[],
): number[] {
  const possible = new Map<World, boolean>();
  const check = (world: World): boolean => {
    const known = possible.get(world) ?? isPossible(model, world, withheld);
    possible.set(world, known);
    return known;
  };
  const proven = new Set(
    proofs
      .filter(({ cell, zero, large }) => {
        const threshold = model.cells[cell]?.threshold ?? 0;
        const reaches = valueIn(model, zero, cell) === 0 && valueIn(model, large, cell) >= threshold;
        return reaches && check(zero) && check(large);
      })
      .map(({ cell }) => cell),
  );
  return model.primaries().filter((cell) => !proven.has(cell));
}
