import { serves, type Requirement } from './requirements.ts';
import type { System } from './system.ts';
import { TRUTH, type World } from './world.ts';

/** Which world shows each requirement to hold, and which requirements rest on a cell being withheld. */
export class Proofs {
  readonly requirements: readonly Requirement[];
  readonly #system: System;
  readonly #worlds: (World | null)[];
  readonly #ofCell = new Map<number, number[]>();
  readonly #pool = new Map<number, World[]>();
  readonly #users = new Map<number, Set<number>>();

  constructor(system: System, requirements: readonly Requirement[]) {
    this.#system = system;
    this.requirements = requirements;
    this.#worlds = requirements.map(() => null);
    requirements.forEach((requirement, i) => {
      const list = this.#ofCell.get(requirement.cell);
      if (list) list.push(i);
      else this.#ofCell.set(requirement.cell, [i]);
      if (serves(system, TRUTH, requirement)) this.#worlds[i] = TRUTH;
    });
  }

  world(requirement: number): World | null {
    return this.#worlds[requirement] ?? null;
  }

  /** Requirements whose world moves the cell. */
  usersOf(cell: number): readonly number[] {
    return [...(this.#users.get(cell) ?? [])];
  }

  use(cell: number): number {
    return this.#users.get(cell)?.size ?? 0;
  }

  assign(requirement: number, world: World): void {
    for (const cell of this.#worlds[requirement]?.cells ?? []) this.#users.get(cell)?.delete(requirement);
    this.#worlds[requirement] = world;
    for (const cell of world.cells) {
      const users = this.#users.get(cell);
      if (users) users.add(requirement);
      else this.#users.set(cell, new Set([requirement]));
    }
  }

  /** Worlds found so far that move the cell. */
  moving(cell: number): readonly World[] {
    return this.#pool.get(cell) ?? [];
  }

  /** Remembers a world for requirements that may need another one later. */
  keep(world: World): void {
    for (const cell of world.cells) {
      if (!this.#ofCell.has(cell)) continue;
      const worlds = this.#pool.get(cell);
      if (worlds) worlds.push(world);
      else this.#pool.set(cell, [world]);
    }
  }

  /** Gives a new world to every requirement without one that it serves. */
  offer(world: World): void {
    for (const cell of world.cells) {
      for (const i of this.#ofCell.get(cell) ?? []) {
        const requirement = this.requirements[i];
        if (this.#worlds[i] === null && requirement && serves(this.#system, world, requirement)) {
          this.assign(i, world);
        }
      }
    }
  }

  /** Every world that some requirement rests on, each once. */
  worlds(): World[] {
    return [...new Set(this.#worlds.filter((world) => world !== null))];
  }

  /** Requirements no world has been found for. */
  open(): Requirement[] {
    return this.requirements.filter((_, i) => this.#worlds[i] === null);
  }
}
