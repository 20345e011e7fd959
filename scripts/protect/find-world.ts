import type { Model } from './model.ts';

/** Another table of whole, non-negative counts with the same sums: for each cell that differs, by how much. */
export type World = ReadonlyMap<number, number>;

/** What it costs to let a cell differ: 0 when it is withheld already, `Infinity` when it must stay. */
export type Price = (cell: number) => number;

/** Bounds in moves and steps, never in seconds, so that every machine finds the same worlds. */
const MAX_MOVES = 24;
const STEPS_PER_DEPTH = 3000;
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
  readonly #moves = new Map<number, number>();
  readonly #imbalance = new Map<number, number>();
  #cost = 0;
  #steps = 0;
  #best: World | null = null;
  #bestCost = Infinity;

  constructor(model: Model, price: Price, limit: number) {
    this.#model = model;
    this.#price = price;
    this.#limit = limit;
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
    const delta = Math.max(wanted, -(this.#model.cells[cell]?.value ?? 0));
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
    if (this.#steps > STEPS_PER_DEPTH || this.#cost >= this.#bestCost) return;
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
      if (this.#steps > STEPS_PER_DEPTH) return;
    }
  }
}

/**
 * A world in which `cell` differs by `delta` and everything with an infinite price is as published. Few moves are
 * tried before many, since a small change withholds less. `null` when none was found within the bounds.
 */
export function findWorld(model: Model, cell: number, delta: number, price: Price): World | null {
  for (let limit = 2; limit <= MAX_MOVES; limit += 1) {
    const world = new Search(model, price, limit).run(cell, delta);
    if (world) return world;
  }
  return null;
}
