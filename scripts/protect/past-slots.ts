import type { Figure } from '../../src/domain/figure.ts';
import { keyOf } from './pins.ts';
import { groupOf, type PastFigure, type Version, type Versions } from './versions.ts';

/** A count of today, as far as the tables of earlier releases have to know it. */
export interface PresentCount {
  readonly figure: Figure;
  readonly value: number;
  /** Published for ever. */
  readonly out: boolean;
}

/** A count of an earlier release. */
export interface Slot {
  readonly figure: Figure;
  readonly date: string;
  readonly withheld: boolean;
  readonly value: number;
  /** Place of the same count in the next newer version; −1 where there is none. */
  readonly newer: number;
}

/**
 * Places of counts in a list: today's first, then those of earlier releases as they are asked for. What readers have seen
 * unchanged is one and the same count.
 */
export class Slots {
  readonly own: Slot[] = [];
  readonly #present: readonly PresentCount[];
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #versions: Versions;
  readonly #known = new Map<string, number>();

  constructor(present: readonly PresentCount[], versions: Versions) {
    this.#present = present;
    this.#placeOf = new Map(present.map(({ figure }, i) => [keyOf(figure), i]));
    this.#versions = versions;
  }

  #valueAt(place: number): number {
    return (this.#present[place] ?? this.own[place - this.#present.length])?.value ?? 0;
  }

  /** Whether readers know the count for ever. */
  isOut(place: number): boolean {
    const present = this.#present[place];
    return present ? present.out : this.own[place - this.#present.length]?.withheld === false;
  }

  /** Place of the same figure today; −1 where there is none. */
  today(place: number): number {
    const slot = this.own[place - this.#present.length];
    return slot ? (this.#placeOf.get(keyOf(slot.figure)) ?? -1) : place;
  }

  /** Place of a count in a version of its table; what readers have seen unchanged is one and the same count. */
  place(past: PastFigure, version: number): number {
    const { key, figure } = past;
    if (version < 0) return -1;
    const present = this.#placeOf.get(key);
    if (version === 0 && present !== undefined) return present;
    const name = `${String(version)} ${key}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const place = this.#enter(past, version, this.#versions.groups.get(groupOf(figure)) ?? []);
    this.#known.set(name, place);
    return place;
  }

  #enter({ key, figure }: PastFigure, at: number, versions: readonly Version[]): number {
    const version = versions[at];
    const value = version?.published.get(key);
    const newer = this.#newer(key, at, versions);
    if (newer >= 0 && this.isOut(newer) && this.#valueAt(newer) === value) return newer;
    const wanted = value ?? (newer < 0 ? 0 : this.#valueAt(newer));
    const date = version?.date ?? '';
    const slot = { figure, date, withheld: value === undefined, value: wanted, newer };
    return this.#present.length + this.own.push(slot) - 1;
  }

  #newer(key: string, at: number, versions: readonly Version[]): number {
    for (let version = at - 1; version >= 0; version -= 1) {
      const past = versions[version]?.figures.get(key);
      if (past && past.status !== 'z') return this.place(past, version);
    }
    return at === 0 ? -1 : (this.#placeOf.get(key) ?? -1);
  }
}
