import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { LedgerRelease } from '../../src/domain/ledger.ts';
import { completeCounts, type PlacedSum } from './complete-counts.ts';
import { isClosed } from './past.ts';
import { Slots, type PresentCount } from './past-slots.ts';
import { keyOf } from './pins.ts';
import type { Entry, Sums } from './sum-context.ts';
import { groupOf, versionsOf, type Versions } from './versions.ts';

/** A count of an earlier release that is not one of today's, with its value or the one taken for it. */
export interface PastCount {
  readonly figure: Figure;
  readonly value: number;
  readonly withheld: boolean;
  /** Value of the same count in the next newer version; `null` where there is none. */
  readonly newer: number | null;
}

/** Two versions of a count, by their places. */
export interface Change {
  readonly more: number;
  readonly less: number;
}

/** Sums over places, those of today's tables included: today's counts first, in their order, then `counts`. */
export interface PastTables {
  /** `null` where a count has turned out to be that of a newer version: no sum names it. */
  readonly counts: readonly (PastCount | null)[];
  readonly sums: readonly PlacedSum[];
  readonly changes: readonly Change[];
}

/** How sums over entries are found: they are handed to `sums`. */
export type FindSums = (entries: readonly Entry[], sums: Sums) => void;

/** How today's tables are made. */
export interface Makeup {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly findSums: FindSums;
  /** Whether counts of today, by their places, are known to make up another, whatever the indicator says. */
  readonly makeUp: (total: number, parts: readonly number[]) => boolean;
}

/** Sums in a list, each once. */
class SumList implements Sums {
  readonly list: PlacedSum[] = [];

  addSum(total: number, parts: readonly number[], exhaustive: boolean): void {
    if (parts.length > 0) this.list.push({ total, parts, exhaustive });
  }
}

function eachOnce(sums: readonly PlacedSum[]): PlacedSum[] {
  const seen = new Map<string, PlacedSum>();
  for (const sum of sums) {
    const parts = sum.parts.toSorted((a, b) => a - b).join('+');
    const name = `${String(sum.total)}=${parts} ${String(sum.exhaustive)}`;
    if (!seen.has(name)) seen.set(name, sum);
  }
  return [...seen.values()];
}

class PastBuilder {
  readonly #present: readonly PresentCount[];
  readonly #entries: readonly Entry[];
  readonly #versions: Versions;
  readonly #slots: Slots;

  constructor(present: readonly PresentCount[], entries: readonly Entry[], versions: Versions) {
    this.#present = present;
    this.#entries = entries;
    this.#versions = versions;
    this.#slots = new Slots(present, versions);
  }

  /** Today's tables, each release as readers hold it, and today's together with what is no longer in them. */
  #layers(): Entry[][] {
    const { releases, groups } = this.#versions;
    const layers = releases.map(({ figures, versionOf }) =>
      figures.map((past): Entry => {
        const version = versionOf.get(groupOf(past.figure)) ?? -1;
        return { figure: past.figure, cell: past.status === 'z' ? null : this.#slots.place(past, version) };
      }),
    );
    const keys = new Set(this.#entries.map(({ figure }) => keyOf(figure)));
    const dropped = [...groups.values()].flatMap(([today]) =>
      [...(today?.figures.values() ?? [])].filter(({ key, status }) => status !== 'z' && !keys.has(key)),
    );
    const gone = dropped.map((past): Entry => ({ figure: past.figure, cell: this.#slots.place(past, 0) }));
    const together = gone.length === 0 ? [] : [[...this.#entries, ...gone]];
    return [[...this.#entries], ...layers, ...together];
  }

  /** The sums that say something: where everything is out, nothing is left to protect. */
  #sums({ findSums, makeUp }: Makeup): PlacedSum[] {
    const found = new SumList();
    for (const layer of this.#layers()) findSums(layer, found);
    const open = found.list.filter(({ total, parts }) =>
      [total, ...parts].some((place) => !this.#slots.isOut(place)),
    );
    return open.map((sum) => {
      const total = this.#slots.today(sum.total);
      const parts = sum.parts.map((part) => this.#slots.today(part));
      const complete = [total, ...parts].every((place) => place >= 0) && makeUp(total, parts);
      return { ...sum, exhaustive: sum.exhaustive || complete };
    });
  }

  build(makeup: Makeup): PastTables | null {
    const found = this.#sums(makeup);
    const { own } = this.#slots;
    const first = this.#present.length;
    const wanted = [...this.#present, ...own].map(({ value }) => value);
    const open = new Set(own.flatMap(({ withheld }, i) => (withheld ? [first + i] : [])));
    const values = completeCounts(wanted, open, eachOnce(found));
    if (!values) return null;
    const same = this.#sameAs(values);
    const sums = eachOnce(
      found.map(({ total, parts, exhaustive }) => ({
        total: same[total] ?? total,
        parts: parts.map((part) => same[part] ?? part),
        exhaustive,
      })),
    );
    const counts = own.map(({ figure, withheld, newer }, i) => {
      const value = values[first + i] ?? 0;
      return same[first + i] === first + i ? { figure, withheld, value, newer: values[newer] ?? null } : null;
    });
    return { counts, sums, changes: this.#changes(values, same, makeup.indicators) };
  }

  /** A count withheld then, that may well have been what it is in the next version, is taken to be the same. */
  #sameAs(values: readonly number[]): readonly number[] {
    const same = values.map((_, place) => place);
    const first = this.#present.length;
    // A newer version may stand later in the list: it is followed to its end.
    const follow = (place: number): number => {
      const slot = this.#slots.own[place - first];
      if (!slot?.withheld || slot.newer < 0 || values[slot.newer] !== values[place]) return place;
      return follow(slot.newer);
    };
    return same.map(follow);
  }

  /** Changes by so few that they count people, where not both versions are out. */
  #changes(
    values: readonly number[],
    same: readonly number[],
    indicators: ReadonlyMap<string, Indicator>,
  ): Change[] {
    const first = this.#present.length;
    return this.#slots.own.flatMap(({ figure, date, newer }, i): Change[] => {
      const [old, now] = [first + i, same[newer] ?? -1];
      if (now < 0 || same[old] !== old || !isClosed(figure.period, date)) return [];
      const threshold = indicators.get(figure.indicator)?.disclosure.threshold ?? 0;
      return this.#change(old, now, values, threshold);
    });
  }

  #change(old: number, now: number, values: readonly number[], threshold: number): Change[] {
    const change = (values[now] ?? 0) - (values[old] ?? 0);
    const few = change !== 0 && Math.abs(change) < threshold;
    if (!few || !this.#isOpen([old, now], values, threshold)) return [];
    return [change > 0 ? { more: now, less: old } : { more: old, less: now }];
  }

  /** Not both are out, and none that is small: then it was decided to be so. */
  #isOpen(places: readonly number[], values: readonly number[], threshold: number): boolean {
    const out = places.filter((place) => this.#slots.isOut(place));
    return out.length < places.length && out.every((place) => (values[place] ?? 0) >= threshold);
  }
}

/**
 * What readers hold from earlier releases: counts that are no longer among today's or have been revised, and the sums
 * that each release formed. `null` where no counts were found for what was withheld then.
 */
export function pastTables(
  present: readonly PresentCount[],
  entries: readonly Entry[],
  ledgers: readonly LedgerRelease[],
  makeup: Makeup,
): PastTables | null {
  const figures = present.map(({ figure, value }) => ({ ...figure, value }));
  const versions = versionsOf(figures, makeup.indicators, ledgers);
  return new PastBuilder(present, entries, versions).build(makeup);
}
