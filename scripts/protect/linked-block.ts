import { chooseBlock, gridBlock, unknownsOf, type BlockWishes } from './choose-block.ts';
import { itemsOf, STATE, type System } from './system.ts';

/** Unknowns outside the grids that are taken in beside a block of finest cells. */
const MOST_OUTSIDE = 400;

function isInGrid({ grids }: System, unknown: number): boolean {
  return grids.some(({ first, codes }) => first <= unknown && unknown < first + codes.length);
}

/** Finest cells taken in because little of what they add up to is fixed. */
const MOST_FREE = 24;

const fixedSums = new WeakMap<System, Int32Array>();

/** How many published sums hold each unknown, for ever. */
function fixedOf(system: System): Int32Array {
  const known = fixedSums.get(system);
  if (known) return known;
  const fixed = new Int32Array(system.unknowns);
  for (let cell = system.unknowns; cell < system.cells; cell += 1) {
    if (system.state[cell] !== STATE.published) continue;
    for (const unknown of itemsOf(system.members, cell - system.unknowns))
      fixed[unknown] = (fixed[unknown] ?? 0) + 1;
  }
  fixedSums.set(system, fixed);
  return fixed;
}

/** The finest cells that can move most freely: those that a revision has changed stand in no sum that is fixed. */
function freest(system: System, from: Int32Array): Int32Array {
  const fixed = fixedOf(system);
  const order = (a: number, b: number): number =>
    (fixed[a] ?? 0) - (fixed[b] ?? 0) ||
    Number(system.value[b] !== 0) - Number(system.value[a] !== 0) ||
    a - b;
  const best: number[] = [];
  for (const unknown of from) {
    if (best.length === MOST_FREE && order(unknown, best[MOST_FREE - 1] ?? 0) >= 0) continue;
    const at = best.findIndex((other) => order(unknown, other) < 0);
    best.splice(at < 0 ? best.length : at, 0, unknown);
    best.length = Math.min(best.length, MOST_FREE);
  }
  return Int32Array.from(best).sort();
}

/** What equations link, step by step, outside the grids; and the first finest cells that were met. */
class Outside {
  readonly found = new Set<number>();
  grid: Int32Array | null = null;
  readonly #system: System;
  readonly #seen = new Set<number>();

  constructor(system: System) {
    this.#system = system;
  }

  /** Goes on from unknowns until there are enough. */
  reach(from: Iterable<number>): void {
    const queue = [...from];
    for (let at = 0; at < queue.length && this.found.size < MOST_OUTSIDE; at += 1) {
      const unknown = queue[at] ?? 0;
      if (!isInGrid(this.#system, unknown)) this.found.add(unknown);
      for (const index of itemsOf(this.#system.equationsOf, unknown)) queue.push(...this.#fresh(index));
    }
  }

  #fresh(index: number): number[] {
    if (this.#seen.has(index)) return [];
    this.#seen.add(index);
    const unknowns = this.#system.equations[index]?.unknowns ?? new Int32Array(0);
    const inside = unknowns.filter((unknown) => isInGrid(this.#system, unknown));
    if (inside.length > 0) this.grid ??= inside;
    return [...unknowns].filter((unknown) => !isInGrid(this.#system, unknown) && !this.found.has(unknown));
  }
}

/**
 * Unknowns around a cell where finest cells of tables are linked with others by equations: a block of finest cells,
 * and beside it what has to move with them.
 */
export function linkedBlock(system: System, cell: number, size: number, wishes: BlockWishes): Int32Array {
  if (system.grids.length === 0 || system.equations.length === 0)
    return chooseBlock(system, cell, size, wishes);
  const own = unknownsOf(system, cell);
  const outside = new Outside(system);
  if (!isInGrid(system, own[0] ?? 0)) outside.reach(own);
  const near = outside.found.size > 0 ? outside.grid : null;
  // A count outside the grids is no sum of finest cells: not all that count something have to go.
  const around = near ? freest(system, near) : own;
  const block = gridBlock(system, around, size, near ? { ...wishes, whole: false } : wishes) ?? own;
  const inside = [...block, ...(isInGrid(system, around[0] ?? 0) ? freest(system, around) : [])];
  outside.reach(inside);
  return Int32Array.from(new Set([...inside, ...outside.found])).sort();
}
