import { coordinate, scramble, strideOf } from './grid-codes.ts';
import type { Grid, System } from './system.ts';

/** Values of a dimension that are not those of the target: most from the smallest group around it, some from beyond. */
const NEAR = 3;
const FAR = 2;
/** Values of the target itself to which others may move. */
const OWN_VALUES = 2;
/** Counting unknowns of the target taken in, unless all have to go. */
const MOST_OWN = 8;

/** The unknowns of a grid that count something, with their coordinates laid end to end. */
interface Atoms {
  readonly unknowns: Int32Array;
  readonly coordinates: Int32Array;
}

const known = new WeakMap<Grid, Atoms>();

function atomsOf(system: System, grid: Grid): Atoms {
  const found = known.get(grid);
  if (found) return found;
  const { first, codes, sizes } = grid;
  const unknowns = Int32Array.from(
    Array.from(codes, (_, i) => first + i).filter((unknown) => (system.value[unknown] ?? 0) > 0),
  );
  const coordinates = new Int32Array(unknowns.length * sizes.length);
  unknowns.forEach((unknown, i) => {
    const code = codes[unknown - first] ?? 0;
    for (let k = 0; k < sizes.length; k += 1) coordinates[i * sizes.length + k] = coordinate(grid, code, k);
  });
  const atoms = { unknowns, coordinates };
  known.set(grid, atoms);
  return atoms;
}

/** A dimension in which the target is not everything: what of it is the target's, and where its records may move. */
interface Axis {
  readonly dimension: number;
  readonly own: ReadonlySet<number>;
  readonly allowed: ReadonlySet<number>;
  readonly moves: readonly number[];
}

/**
 * Unknowns around a target where few of many finest cells count something: records near the target, and what each would
 * be with one value changed in a dimension of the target. Such a change leaves every table alone in which that
 * dimension is not split, so that two or three of them make a world, where whole products of values hold too few
 * records.
 */
export class RecordBlock {
  readonly #grid: Grid;
  readonly #atoms: Atoms;
  readonly #own: Int32Array;
  readonly #turn: number;
  readonly #most: number;

  constructor(
    system: System,
    grid: Grid,
    own: Int32Array,
    { turn, whole }: { turn: number; whole: boolean },
  ) {
    this.#grid = grid;
    this.#atoms = atomsOf(system, grid);
    this.#own = own;
    this.#turn = turn;
    this.#most = whole ? Infinity : MOST_OWN;
  }

  #axes(): Axis[] {
    const { sizes, first, codes } = this.#grid;
    const owns = sizes.map((size, dimension) => {
      const own = new Set<number>();
      for (const unknown of this.#own)
        own.add(coordinate(this.#grid, codes[unknown - first] ?? 0, dimension));
      return { dimension, own, size };
    });
    const partial = owns.filter(({ own, size }) => own.size < size);
    const weights = this.#weights(partial);
    return partial.map(({ dimension, own }, at) => {
      const others = this.#others(dimension, own, weights[at] ?? new Map<number, number>());
      const moves = [...[...own].slice(0, OWN_VALUES), ...others];
      return { dimension, own, allowed: new Set([...own, ...others]), moves };
    });
  }

  /** How a record lies to the target: how many values it shares, and the last dimension in which it does not. */
  #compare(i: number, axes: readonly Pick<Axis, 'dimension' | 'own'>[]): { shared: number; other: number } {
    let shared = 0;
    let other = -1;
    axes.forEach(({ dimension, own }, at) => {
      if (own.has(this.#valueOf(i, dimension))) shared += 1;
      else other = at;
    });
    return { shared, other };
  }

  #valueOf(i: number, dimension: number): number {
    return this.#atoms.coordinates[i * this.#grid.sizes.length + dimension] ?? 0;
  }

  /** For each dimension and value how many records share all of the target but that value. */
  #weights(partial: readonly Pick<Axis, 'dimension' | 'own'>[]): Map<number, number>[] {
    const weights = partial.map(() => new Map<number, number>());
    for (let i = 0; i < this.#atoms.unknowns.length; i += 1) {
      const { shared, other } = this.#compare(i, partial);
      if (shared !== partial.length - 1) continue;
      const value = this.#valueOf(i, partial[other]?.dimension ?? 0);
      const own = weights[other];
      own?.set(value, (own.get(value) ?? 0) + 1);
    }
    return weights;
  }

  /** Other values of a dimension: some of the same group as the target, some of all; those with most records first. */
  #others(dimension: number, own: ReadonlySet<number>, weights: ReadonlyMap<number, number>): number[] {
    const size = this.#grid.sizes[dimension] ?? 1;
    const groups = this.#grid.groups[dimension] ?? [];
    const near = groups.find(
      (group) => group.length > own.size && [...own].every((value) => group.includes(value)),
    );
    const noise = (value: number): number =>
      scramble(this.#turn * 131 + dimension * 17 + (this.#own[0] ?? 0), value);
    // Later turns leave the order more and more to chance.
    const rank = (value: number): number =>
      (weights.get(value) ?? 0) * (1 + (this.#turn * (noise(value) % 97)) / 24);
    const pick = (from: Iterable<number>, most: number, taken: readonly number[]): number[] =>
      [...from]
        .filter((value) => !own.has(value) && !taken.includes(value))
        .sort((a, b) => rank(b) - rank(a) || noise(a) - noise(b))
        .slice(0, most);
    const first = pick(near ?? [], NEAR, []);
    return [
      ...first,
      ...pick(
        Array.from({ length: size }, (_, i) => i),
        FAR,
        first,
      ),
    ];
  }

  /** The records within reach, in an order without a pattern: of the target, next to it by dimension, and others. */
  #within(axes: readonly Axis[]): { own: number[]; next: number[][]; rest: number[] } {
    const found = { own: [] as number[], next: axes.map((): number[] => []), rest: [] as number[] };
    for (let i = 0; i < this.#atoms.unknowns.length; i += 1) {
      if (!axes.every(({ dimension, allowed }) => allowed.has(this.#valueOf(i, dimension)))) continue;
      const { shared, other } = this.#compare(i, axes);
      if (shared === axes.length) found.own.push(i);
      else if (shared === axes.length - 1) found.next[other]?.push(i);
      else found.rest.push(i);
    }
    const noise = (i: number): number => scramble(this.#turn * 31 + (this.#own[0] ?? 0), i);
    for (const list of [found.own, ...found.next, found.rest]) list.sort((a, b) => noise(a) - noise(b));
    return found;
  }

  /** Records of the target, then those that share all but one value with it (each dimension has its turn), then others. */
  #chosen(axes: readonly Axis[], most: number): number[] {
    const { own, next, rest } = this.#within(axes);
    const taken = own.slice(0, this.#most);
    const left = Math.max(0, most - taken.length);
    const inTurns = next.flatMap((list) => list.map((i, turn) => ({ i, turn })));
    inTurns.sort((a, b) => a.turn - b.turn);
    const share = Math.max(Math.ceil((left * 2) / 3), left - rest.length);
    const adjacent = inTurns.slice(0, share).map(({ i }) => i);
    return [...taken, ...adjacent, ...rest.slice(0, left - adjacent.length)];
  }

  /** Records and their changes, about `size` of them. */
  choose(size: number): Int32Array {
    const axes = this.#axes();
    const changes = axes.reduce((sum, { moves }) => sum + moves.length, 1);
    const { codes, first, unknownAt } = this.#grid;
    const found = new Set<number>();
    for (const i of this.#chosen(axes, Math.ceil(size / changes))) {
      const unknown = this.#atoms.unknowns[i] ?? 0;
      const code = codes[unknown - first] ?? 0;
      found.add(unknown);
      for (const { dimension, moves } of axes) {
        const stride = strideOf(this.#grid, dimension);
        const at = coordinate(this.#grid, code, dimension);
        for (const value of moves) {
          const changed = unknownAt[code + (value - at) * stride] ?? -1;
          if (changed >= 0) found.add(changed);
        }
      }
    }
    return Int32Array.from(found).sort();
  }
}
