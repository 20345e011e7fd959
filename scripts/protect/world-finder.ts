import { BlockProgram, type Price } from './block-program.ts';
import { recordBlock } from './choose-block.ts';
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
/** Then records and their changes, in blocks so many times as large; whole numbers are insisted on for the later ones. */
const RECORD_BLOCKS = [2, 2, 2, 4];
const PLAIN_RECORD_BLOCKS = 2;
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

  /** The price of a turn: the first takes it as it is, the others vary it. */
  #price(turn: number): Price {
    const { price } = this.#mask;
    const [prime, spread] = VARIATION;
    return turn === 0 ? price : (cell) => price(cell) * (1 + ((cell * prime) % spread) / spread);
  }

  #among(requirement: Requirement, turn: number): World | null {
    const size = this.#block * GROWTH ** Math.max(0, turn - PLAIN_ATTEMPTS);
    const wishes = { appeal: this.#appeal, turn, whole: requirement.goal === 'zero' };
    const block = linkedBlock(this.#system, requirement.cell, size, wishes);
    return this.#program.find(block, requirement, this.#price(turn), turn >= PLAIN_ATTEMPTS);
  }

  #amongRecords(requirement: Requirement): World | null {
    const { cell, goal } = requirement;
    for (const [turn, times] of RECORD_BLOCKS.entries()) {
      const wishes = { turn, whole: goal === 'zero' };
      const block = recordBlock(this.#system, cell, this.#block * times, wishes);
      if (!block) return null;
      const insist = turn >= PLAIN_RECORD_BLOCKS;
      const world = this.#program.find(block, requirement, this.#price(turn), insist);
      if (world) return world;
    }
    return null;
  }

  /** The cheapest world found for the requirement in so many attempts; `null` when there was none. */
  find(requirement: Requirement, attempts: number): World | null {
    for (let turn = 0; turn < attempts; turn += 1) {
      const near = turn === PLAIN_ATTEMPTS ? this.#amongRecords(requirement) : null;
      const world = near ?? this.#among(requirement, turn);
      if (world) return world;
    }
    return null;
  }
}
