import { unprovenCells, type Proof } from './check-worlds.ts';
import { findWorld, type Price, type World } from './find-world.ts';
import type { Model } from './model.ts';

const TRUTH: World = new Map();

/** Finds the worlds one goal after another; what a world needs to move is withheld from then on. */
class Chooser {
  readonly withheld: Set<number>;
  readonly proofs: Proof[] = [];
  readonly #model: Model;
  /** Worlds by the cells they move: no other world can say anything new of a cell. */
  readonly #worldsOf = new Map<number, World[]>();

  constructor(model: Model) {
    this.#model = model;
    this.withheld = new Set(model.primaries().filter((cell) => !model.isRemainder(cell)));
  }

  readonly #price: Price = (cell) =>
    this.#model.isRemainder(cell) || this.withheld.has(cell) ? 0 : (this.#model.cells[cell]?.cost ?? 0);

  #value(cell: number, world: World): number {
    return (this.#model.cells[cell]?.value ?? 0) + (world.get(cell) ?? 0);
  }

  #worldWhere(cell: number, reached: (value: number) => boolean, delta: number): World {
    const candidates = [TRUTH, ...(this.#worldsOf.get(cell) ?? [])];
    const known = candidates.find((world) => reached(this.#value(cell, world)));
    if (known) return known;
    const found = findWorld(this.#model, cell, delta, this.#price);
    if (!found) throw new Error(`no alternative table found for protected cell ${String(cell)}`);
    this.#keep(found);
    return found;
  }

  #keep(world: World): void {
    for (const cell of world.keys()) {
      if (!this.#model.isRemainder(cell)) this.withheld.add(cell);
      const worlds = this.#worldsOf.get(cell);
      if (worlds) worlds.push(world);
      else this.#worldsOf.set(cell, [world]);
    }
  }

  prove(cell: number): void {
    const { value = 0, threshold = 0 } = this.#model.cells[cell] ?? {};
    const zero = this.#worldWhere(cell, (reached) => reached === 0, -value);
    const large = this.#worldWhere(cell, (reached) => reached >= threshold, threshold - value);
    this.proofs.push({ cell, zero, large });
  }
}

/** Publishes again what no proof moves: an early world may have withheld more than the later ones need. */
function needed(model: Model, proofs: readonly Proof[]): Set<number> {
  const cells = new Set(model.primaries().filter((cell) => !model.isRemainder(cell)));
  for (const { zero, large } of proofs) {
    for (const cell of [...zero.keys(), ...large.keys()]) if (!model.isRemainder(cell)) cells.add(cell);
  }
  return cells;
}

/**
 * The cells to withhold so that every small count could, for all a reader can add and subtract, be 0 as well as the
 * threshold. Sound by construction: each claim has an alternative table, checked by whole-number addition.
 *
 * Method: alternative integer tables in the kernel of the published sums, after the audit idea of Fischetti and
 * Salazar-González (2001, Management Science 47(7)). What is withheld is not the least possible.
 */
export function chooseWithheld(model: Model): ReadonlySet<number> {
  const chooser = new Chooser(model);
  // The largest gap to the threshold first: what it needs often serves the others.
  const order = model
    .primaries()
    .sort((a, b) => (model.cells[a]?.value ?? 0) - (model.cells[b]?.value ?? 0) || a - b);
  for (const cell of order) chooser.prove(cell);
  const withheld = needed(model, chooser.proofs);
  const unproven = unprovenCells(model, withheld, chooser.proofs);
  if (unproven.length > 0) throw new Error(`disclosure check failed for ${String(unproven.length)} cells`);
  return withheld;
}
