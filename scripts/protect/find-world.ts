import type { Model } from './model.ts';

/** Another table of whole, non-negative counts with the same sums: for each cell that differs, by how much. */
export type World = ReadonlyMap<number, number>;

/** What it costs to let a cell differ: 0 when it is withheld already, `Infinity` when it must stay. */
export type Price = (cell: number) => number;

/** Bounds in moves and steps, never in seconds, so that every machine finds the same worlds. */
const MAX_MOVES = 24;
const MAX_STEPS = 3000;
/** A cell rarely stands in more sums than this; bounds from below how many moves the open sums still need. */
const MOST_SUMS = 4;

interface Candidate {
  readonly cell: number;
  readonly delta: number;
  readonly price: number;
  /** Other open sums that the move would close. */
  readonly fixes: number;
  /** The move closes the sum it is made for, not only a part of the gap. */
  readonly whole: boolean;
}

function byPromise(a: Candidate, b: Candidate): number {
  return b.fixes - a.fixes || Number(b.whole) - Number(a.whole) || a.price - b.price || a.cell - b.cell;
}

/**
 * Looks for the cheapest set of at most `limit` cells that can differ together: one cell is moved, and every sum it
 * stands in is balanced by moving another, until all sums hold again (depth first, branch and bound on the price).
 */
class Search {
  readonly #model: Model;
  readonly #price: Price;
  readonly #limit: number;
  readonly #base: World;
  readonly #moves = new Map<number, number>();
  readonly #imbalance = new Map<number, number>();
  #cost = 0;
  #steps = 0;
  #best: World | null = null;
  #bestCost = Infinity;

  constructor(model: Model, price: Price, limit: number, base: World) {
    this.#model = model;
    this.#price = price;
    this.#limit = limit;
    this.#base = base;
  }

  run(cell: number, delta: number): World | null {
    this.#move(cell, delta, this.#price(cell));
    this.#solve();
    return this.#best;
  }

  #sumsOf(cell: number): readonly number[] {
    return this.#model.sumsOf[cell] ?? [];
  }

  /** By how much the total of a sum grows beyond its parts when the cell moves by `delta`. */
  #effect(sum: number, cell: number, delta: number): number {
    return this.#model.sums[sum]?.total === cell ? delta : -delta;
  }

  #move(cell: number, delta: number, price: number): void {
    this.#moves.set(cell, delta);
    this.#cost += price;
    this.#shift(cell, delta);
  }

  #undo(cell: number, delta: number, price: number): void {
    this.#moves.delete(cell);
    this.#cost -= price;
    this.#shift(cell, -delta);
  }

  #shift(cell: number, delta: number): void {
    for (const sum of this.#sumsOf(cell)) {
      const next = (this.#imbalance.get(sum) ?? 0) + this.#effect(sum, cell, delta);
      if (next === 0) this.#imbalance.delete(sum);
      else this.#imbalance.set(sum, next);
    }
  }

  #fixes(cell: number, delta: number, open: number): number {
    return this.#sumsOf(cell).filter((sum) => {
      const left = this.#imbalance.get(sum);
      return sum !== open && left !== undefined && left + this.#effect(sum, cell, delta) === 0;
    }).length;
  }

  #candidate(cell: number, sum: number, imbalance: number): Candidate | null {
    if (this.#moves.has(cell)) return null;
    const price = this.#price(cell);
    if (price === Infinity) return null;
    const wanted = this.#model.sums[sum]?.total === cell ? -imbalance : imbalance;
    const value = (this.#model.cells[cell]?.value ?? 0) + (this.#base.get(cell) ?? 0);
    const delta = Math.max(wanted, -value);
    if (delta === 0) return null;
    return { cell, delta, price, fixes: this.#fixes(cell, delta, sum), whole: delta === wanted };
  }

  #candidates(sum: number, imbalance: number): Candidate[] {
    const { total, parts } = this.#model.sums[sum] ?? { total: -1, parts: [] };
    return [...parts, total].flatMap((cell) => this.#candidate(cell, sum, imbalance) ?? []).sort(byPromise);
  }

  /** The open sum with the fewest ways out: a dead end shows at once. */
  #tightest(): Candidate[] {
    let best: Candidate[] | null = null;
    for (const [sum, imbalance] of this.#imbalance) {
      const candidates = this.#candidates(sum, imbalance);
      if (candidates.length === 0) return candidates;
      if (!best || candidates.length < best.length) best = candidates;
    }
    return best ?? [];
  }

  #solve(): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS || this.#cost >= this.#bestCost) return;
    if (this.#imbalance.size === 0) {
      this.#best = new Map(this.#moves);
      this.#bestCost = this.#cost;
      return;
    }
    if (this.#moves.size + Math.ceil(this.#imbalance.size / MOST_SUMS) > this.#limit) return;
    for (const { cell, delta, price } of this.#tightest()) {
      if (this.#cost + price >= this.#bestCost) continue;
      this.#move(cell, delta, price);
      this.#solve();
      this.#undo(cell, delta, price);
      if (this.#steps > MAX_STEPS) return;
    }
  }
}

const TRUTH: World = new Map();

/** Few moves are tried before many, since a small change withholds less. */
function search(model: Model, cell: number, delta: number, price: Price, base: World): World | null {
  for (let limit = 2; limit <= MAX_MOVES; limit += 1) {
    const world = new Search(model, price, limit, base).run(cell, delta);
    if (world) return world;
  }
  return null;
}

function add(first: World, second: World): World {
  const sum = new Map(first);
  for (const [cell, delta] of second) sum.set(cell, (sum.get(cell) ?? 0) + delta);
  for (const [cell, delta] of sum) if (delta === 0) sum.delete(cell);
  return sum;
}

/**
 * The same in steps of one, each from the world reached so far, as augmenting paths are: where no single cell has
 * room for the whole difference, many give one each.
 */
function searchByOnes(model: Model, cell: number, delta: number, price: Price): World | null {
  let world = TRUTH;
  const free: Price = (moved) => (world.has(moved) ? 0 : price(moved));
  for (let left = Math.abs(delta); left > 0; left -= 1) {
    const step = search(model, cell, Math.sign(delta), free, world);
    if (!step) return null;
    world = add(world, step);
  }
  return world;
}

/**
 * A world in which `cell` differs by `delta` and everything with an infinite price is as published; `null` when none
 * was found within the bounds.
 */
export function findWorld(model: Model, cell: number, delta: number, price: Price): World | null {
  return search(model, cell, delta, price, TRUTH) ?? searchByOnes(model, cell, delta, price);
}
