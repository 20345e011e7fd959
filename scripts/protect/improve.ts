import type { Mask } from './mask.ts';
import type { Proofs } from './proofs.ts';
import { serves, type Requirement } from './requirements.ts';
import { invertLists, itemsOf, packLists, type Lists, type System } from './system.ts';
import type { World } from './world.ts';
import { PLAIN_ATTEMPTS, type WorldFinder } from './world-finder.ts';

/** Steps from one centre to the next in the list of covers: a prime, so that all have their turn. */
const STRIDE = 7919;

interface Undo {
  readonly published: readonly number[];
  readonly withheld: number[];
  readonly worlds: ReadonlyMap<number, World | null>;
}

/**
 * Publishes again what can be spared, by large neighbourhood search: the covers in the sums around one cell are
 * published, what rested on them is proved anew, and the result stays unless it costs more.
 *
 * Method: Shaw (1998), "Using constraint programming and local search methods to solve vehicle routing problems",
 * CP-98; ties are accepted, so that the search does not stand still.
 */
export class Improver {
  readonly #system: System;
  readonly #mask: Mask;
  readonly #proofs: Proofs;
  readonly #finder: WorldFinder;
  readonly #groupsOf: Lists;

  constructor(system: System, mask: Mask, proofs: Proofs, finder: WorldFinder) {
    this.#system = system;
    this.#mask = mask;
    this.#proofs = proofs;
    this.#finder = finder;
    this.#groupsOf = invertLists(packLists(system.neighbours), system.cells);
  }

  run(steps: number): void {
    for (let step = 0; step < steps; step += 1) {
      const covers = this.#mask.covers();
      const centre = covers[(step * STRIDE) % Math.max(1, covers.length)];
      if (centre === undefined) return;
      this.#reopen(centre);
    }
  }

  #coversAround(centre: number): number[] {
    const around = new Set([centre]);
    for (const group of itemsOf(this.#groupsOf, centre)) {
      for (const cell of this.#system.neighbours[group] ?? []) if (this.#mask.isCover(cell)) around.add(cell);
    }
    return [...around];
  }

  #reopen(centre: number): void {
    const published = this.#coversAround(centre);
    const affected = new Set(published.flatMap((cell) => this.#proofs.usersOf(cell)));
    const worlds = new Map(Array.from(affected, (i) => [i, this.#proofs.world(i)]));
    const undo: Undo = { published, withheld: [], worlds };
    for (const cell of published) this.#mask.withheld[cell] = 0;
    const proved = [...affected].every((i) => this.#prove(i, undo.withheld));
    for (const cell of undo.withheld) {
      // A world found later may have made an earlier one needless.
      if (this.#proofs.use(cell) === 0) this.#mask.withheld[cell] = 0;
    }
    const kept = undo.withheld.filter((cell) => this.#mask.withheld[cell] === 1);
    if (!proved || this.#mask.costOf(kept) > this.#mask.costOf(published)) this.#restore(undo);
  }

  #prove(i: number, withheld: number[]): boolean {
    const requirement = this.#proofs.requirements[i];
    if (!requirement) return false;
    const world = this.#known(requirement) ?? this.#finder.find(requirement, PLAIN_ATTEMPTS);
    if (!world) return false;
    withheld.push(...this.#mask.widen(world));
    this.#proofs.assign(i, world);
    this.#proofs.keep(world);
    return true;
  }

  /** A world found before that serves and moves only what is withheld now. */
  #known(requirement: Requirement): World | undefined {
    return this.#proofs
      .moving(requirement.cell)
      .find((world) => serves(this.#system, world, requirement) && this.#mask.holds(world));
  }

  #restore({ published, withheld, worlds }: Undo): void {
    for (const cell of withheld) this.#mask.withheld[cell] = 0;
    for (const cell of published) this.#mask.withheld[cell] = 1;
    for (const [i, world] of worlds) if (world) this.#proofs.assign(i, world);
  }
}
