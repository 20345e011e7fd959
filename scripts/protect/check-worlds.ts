import type { Proofs } from './proofs.ts';
import { serves, type Requirement } from './requirements.ts';
import { itemsOf, signOf, STATE, type System } from './system.ts';
import { deltaOf, valueIn, type World } from './world.ts';

function movesOnlyUnseen(system: System, withheld: Uint8Array, { cells }: World): boolean {
  return cells.every((cell) => withheld[cell] === 1 || system.state[cell] === STATE.hidden);
}

/** Every sum differs by as much as its unknowns do together. */
function addsUp(system: System, { cells, deltas }: World): boolean {
  const expected = new Map<number, number>();
  cells.forEach((cell, i) => {
    if (cell >= system.unknowns) return;
    for (const sum of itemsOf(system.sums, cell))
      expected.set(sum, (expected.get(sum) ?? 0) + (deltas[i] ?? 0));
  });
  const stated = cells.filter((cell) => cell >= system.unknowns);
  const moved = [...expected.values()].filter((delta) => delta !== 0).length;
  const world = { cells, deltas };
  return (
    stated.length === moved &&
    stated.every((cell) => expected.get(cell - system.unknowns) === deltaOf(world, cell))
  );
}

/** Every equation holds: what the unknowns that differ bring into it comes to nothing. */
function balances(system: System, { cells, deltas }: World): boolean {
  const left = new Map<number, number>();
  cells.forEach((cell, i) => {
    if (cell >= system.unknowns) return;
    for (const index of itemsOf(system.equationsOf, cell)) {
      const equation = system.equations[index];
      const sign = equation ? signOf(equation, cell) : 0;
      left.set(index, (left.get(index) ?? 0) + sign * (deltas[i] ?? 0));
    }
  });
  return [...left.values()].every((sum) => sum === 0);
}

/** Whole and non-negative counts, the published ones as published, every sum and equation correct. */
function isPossible(system: System, withheld: Uint8Array, world: World): boolean {
  const counts = world.cells.every((cell, i) => {
    const delta = world.deltas[i] ?? 0;
    return (
      delta !== 0 && (system.value[cell] ?? 0) + delta >= 0 && (i === 0 || cell > (world.cells[i - 1] ?? -1))
    );
  });
  return (
    counts && movesOnlyUnseen(system, withheld, world) && addsUp(system, world) && balances(system, world)
  );
}

/** Whether the truth itself adds up: input that does not would make every proof worthless. */
function isAdditive(system: System): boolean {
  for (let sum = 0; sum < system.cells - system.unknowns; sum += 1) {
    let total = 0;
    for (const unknown of itemsOf(system.members, sum)) total += system.value[unknown] ?? 0;
    if (
      total !==
      valueIn(system, { cells: new Int32Array(0), deltas: new Int32Array(0) }, system.unknowns + sum)
    ) {
      return false;
    }
  }
  return system.equations.every(({ unknowns, signs }) => {
    let left = 0;
    unknowns.forEach((unknown, i) => {
      left += (signs[i] ?? 0) * (system.value[unknown] ?? 0);
    });
    return left === 0;
  });
}

/**
 * Checks by whole-number addition alone, apart from the search that found them, that the worlds agree with everything
 * published and serve the requirements they are named for. Returns the requirements that are not proved: all, where
 * the counts themselves do not add up.
 */
export function unproved(system: System, withheld: Uint8Array, proofs: Proofs): Requirement[] {
  if (!isAdditive(system)) return [...proofs.requirements];
  const possible = new Map<World, boolean>();
  const isProved = (requirement: Requirement, i: number): boolean => {
    const world = proofs.world(i);
    if (!world || !serves(system, world, requirement)) return false;
    const known = possible.get(world) ?? isPossible(system, withheld, world);
    possible.set(world, known);
    return known;
  };
  return proofs.requirements.filter((requirement, i) => !isProved(requirement, i));
}
