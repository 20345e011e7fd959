import { BlockProgram, type Price } from './block-program.ts';
import { linkedBlock } from './linked-block.ts';
import type { Mask } from './mask.ts';
import type { Requirement } from './requirements.ts';
import { STATE, type System } from './system.ts';
import type { World } from './world.ts';

/** Attempts with other cells and other prices, before more cells are taken and whole numbers are insisted on. */
export const PLAIN_ATTEMPTS = 2;
export const ALL_ATTEMPTS = 5;
/** A later block has this many times as many unknowns. */
const GROWTH = 4;
/** Two primes that spread the variation of prices over the cells. */
const VARIATION = [40_503, 97] as const;

/** Looks for worlds in blocks of the system, the cheapest under a mask that is still being decided. */
export class WorldFinder {
  readonly #system: System;
  readonly #mask: Mask;
  readonly #program: BlockProgram;
  readonly #block: number;

  constructor(system: System, mask: Mask, block: number) {
    this.#system = system;
    this.#mask = mask;
    this.#program = new BlockProgram(system);
    this.#block = block;
  }

  /** Programs solved so far. */
  get solves(): number {
    return this.#program.solves;
  }

  dispose(): void {
    this.#program.dispose();
  }

  /** Cells with room that may differ for nothing come first. */
  readonly #appeal = (unknown: number): number => {
    const { value, threshold, state } = this.#system;
    const free = this.#mask.withheld[unknown] === 1 || state[unknown] === STATE.hidden;
    const roomy = (value[unknown] ?? 0) >= (threshold[unknown] ?? 0);
    return (free ? 2 : 0) + (roomy ? 1 : 0);
  };

  /** The cheapest world found for the requirement in so many attempts; `null` when there was none. */
  find(requirement: Requirement, attempts: number): World | null {
    const { price } = this.#mask;
    const [prime, spread] = VARIATION;
    const varied: Price = (cell) => price(cell) * (1 + ((cell * prime) % spread) / spread);
    for (let turn = 0; turn < attempts; turn += 1) {
      const size = this.#block * GROWTH ** Math.max(0, turn - PLAIN_ATTEMPTS);
      const wishes = { appeal: this.#appeal, turn, whole: requirement.goal === 'zero' };
      const block = linkedBlock(this.#system, requirement.cell, size, wishes);
      const world = this.#program.find(
        block,
        requirement,
        turn === 0 ? price : varied,
        turn >= PLAIN_ATTEMPTS,
      );
      if (world) return world;
    }
    return null;
  }
}
