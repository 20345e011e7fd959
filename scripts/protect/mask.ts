import type { Price } from './block-program.ts';
import { STATE, type System } from './system.ts';
import type { World } from './world.ts';

/** A cell that is withheld already may differ for next to nothing; the charge keeps worlds small. */
const WITHHELD_PRICE = 0.001;
const HIDDEN_PRICE = 0.0005;
/** Cost from which a cell is dear: it is withheld only where nothing else helps. */
export const DEAR = 20;

/** Which cells are withheld, while that is being decided. */
export class Mask {
  readonly withheld: Uint8Array;
  /** Dear cells that are not withheld yet must stay as they are. */
  sparesDear = false;
  readonly #system: System;

  /** Starts from what must be withheld in any case: protected cells, and what was withheld before. */
  constructor(system: System) {
    this.#system = system;
    const { state, primary } = system;
    this.withheld = Uint8Array.from({ length: system.cells }, (_, cell) =>
      Number(state[cell] === STATE.withheld || (state[cell] === STATE.open && primary[cell] === 1)),
    );
  }

  /** What it costs to let a cell differ, withholding it where it is not yet. */
  readonly price: Price = (cell) => {
    const state = this.#system.state[cell];
    if (state === STATE.hidden) return HIDDEN_PRICE;
    if (this.withheld[cell] === 1) return WITHHELD_PRICE;
    const cost = this.#system.cost[cell] ?? 1;
    return state === STATE.published || (this.sparesDear && cost >= DEAR) ? Infinity : cost;
  };

  /** Whether the cell is withheld only to cover others, so that it might be published again. */
  isCover(cell: number): boolean {
    const { state, primary } = this.#system;
    return this.withheld[cell] === 1 && state[cell] === STATE.open && primary[cell] === 0;
  }

  covers(): number[] {
    const covers: number[] = [];
    for (let cell = 0; cell < this.withheld.length; cell += 1) if (this.isCover(cell)) covers.push(cell);
    return covers;
  }

  /** Whether a world moves only what a reader does not see. */
  holds(world: World): boolean {
    return world.cells.every(
      (cell) => this.withheld[cell] === 1 || this.#system.state[cell] === STATE.hidden,
    );
  }

  /** Withholds what the world moves. Returns the cells that were not withheld before. */
  widen(world: World): number[] {
    const fresh: number[] = [];
    for (const cell of world.cells) {
      if (this.#system.state[cell] !== STATE.open || this.withheld[cell] === 1) continue;
      this.withheld[cell] = 1;
      fresh.push(cell);
    }
    return fresh;
  }

  /** What readers lose by these cells. */
  costOf(cells: readonly number[]): number {
    return cells.reduce((sum, cell) => sum + (this.#system.cost[cell] ?? 0), 0);
  }
}
