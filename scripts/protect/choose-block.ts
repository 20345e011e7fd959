import { coordinate, scramble, strideOf } from './grid-codes.ts';
import { RecordBlock } from './record-block.ts';
import { itemsOf, type Grid, type System } from './system.ts';

/** How much a search would like to move an unknown: higher = sooner. */
export type Appeal = (unknown: number) => number;

/** Unknowns taken of a target that adds up many, unless all that count something must go. */
const MOST_OWN = 4;

/** Place of a value in the smallest group that is not the value alone: so that groups take turns. */
function turnIn(groups: readonly Int32Array[], value: number): number {
  const smallest = groups.find((group) => group.length > 1 && group.includes(value));
  return smallest ? smallest.indexOf(value) : 0;
}

/** What a block should be like. */
export interface BlockWishes {
  readonly appeal: Appeal;
  /** A later turn takes other unknowns. */
  readonly turn: number;
  /** Every unknown of the target that counts something is needed: the target is to become 0. */
  readonly whole: boolean;
}

class GridBlock {
  readonly #system: System;
  readonly #grid: Grid;
  readonly #own: Int32Array;
  readonly #appeal: Appeal;
  readonly #turn: number;
  readonly #most: number;

  constructor(system: System, grid: Grid, own: Int32Array, { appeal, turn, whole }: BlockWishes) {
    this.#system = system;
    this.#grid = grid;
    this.#own = own;
    this.#appeal = appeal;
    this.#turn = turn;
    this.#most = whole ? Infinity : MOST_OWN;
  }

  #codeOf(unknown: number): number {
    return this.#grid.codes[unknown - this.#grid.first] ?? 0;
  }

  /** The unknowns of the target itself, those that count something first. */
  #ownFirst(): { readonly codes: number[]; readonly counting: number } {
    const counting = this.#own.filter((unknown) => (this.#system.value[unknown] ?? 0) > 0);
    const rest = this.#own.filter((unknown) => (this.#system.value[unknown] ?? 0) === 0);
    const most = Math.min(counting.length, this.#most);
    return { codes: [...counting.subarray(0, most), ...rest].map((u) => this.#codeOf(u)), counting: most };
  }

  /** Values of one dimension in the order in which they are taken in; `least` of them are needed. */
  #order(dimension: number, codes: readonly number[], counting: number): { values: number[]; least: number } {
    const own = [...new Set(codes.map((code) => coordinate(this.#grid, code, dimension)))];
    const needed = new Set(codes.slice(0, counting).map((code) => coordinate(this.#grid, code, dimension)))
      .size;
    const anchor = codes[0] ?? 0;
    const stride = strideOf(this.#grid, dimension);
    const groups = this.#grid.groups[dimension] ?? [];
    const lineAppeal = (value: number): number => {
      const code = anchor + (value - coordinate(this.#grid, anchor, dimension)) * stride;
      const unknown = this.#grid.unknownAt[code] ?? -1;
      return unknown < 0 ? -1 : this.#appeal(unknown);
    };
    const taken = new Set(own);
    const values = [...own];
    for (const group of groups) {
      if (!own.every((value) => group.includes(value))) continue;
      const fresh = group.filter((value) => !taken.has(value));
      const keyed = Array.from(fresh, (value) => ({
        value,
        turn: group === groups.find((g) => g.length > 1 && g.includes(value)) ? 0 : turnIn(groups, value),
        appeal: lineAppeal(value),
        noise: scramble(this.#turn * 131 + anchor, value),
      }));
      keyed.sort((a, b) => a.turn - b.turn || b.appeal - a.appeal || a.noise - b.noise);
      for (const { value } of keyed) {
        taken.add(value);
        values.push(value);
      }
    }
    return { values, least: Math.max(1, needed, Math.min(own.length, MOST_OWN)) };
  }

  choose(size: number): Int32Array {
    const { codes, counting } = this.#ownFirst();
    const orders = this.#grid.sizes.map((_, k) => this.#order(k, codes, counting));
    const counts = orders.map(({ least }) => least);
    const product = (): number => counts.reduce((total, count) => total * count, 1);
    while (product() < size) {
      let next = -1;
      orders.forEach(({ values }, k) => {
        const open = (counts[k] ?? 0) < values.length;
        if (open && (next < 0 || (counts[k] ?? 0) < (counts[next] ?? 0))) next = k;
      });
      if (next < 0) break;
      counts[next] = (counts[next] ?? 0) + 1;
    }
    return this.#product(orders.map(({ values }, k) => values.slice(0, counts[k])));
  }

  #product(values: readonly (readonly number[])[]): Int32Array {
    let codes = [0];
    values.forEach((chosen, k) => {
      const size = this.#grid.sizes[k] ?? 1;
      codes = codes.flatMap((code) => chosen.map((value) => code * size + value));
    });
    const unknowns = codes.map((code) => this.#grid.unknownAt[code] ?? -1).filter((unknown) => unknown >= 0);
    return Int32Array.from(unknowns).sort();
  }
}

/** Unknowns within reach through sums and equations, nearest first, until there are `size` of them. */
function nearby(system: System, own: Int32Array, size: number): Int32Array {
  const found = new Set(own);
  const queue = [...own];
  for (let at = 0; at < queue.length && found.size < size; at += 1) {
    const unknown = queue[at] ?? 0;
    const reach = [...itemsOf(system.equationsOf, unknown)].map((e) => system.equations[e]?.unknowns ?? own);
    for (const sum of itemsOf(system.sums, unknown)) reach.push(itemsOf(system.members, sum));
    for (const list of reach) {
      for (const other of list) {
        if (found.has(other)) continue;
        found.add(other);
        queue.push(other);
      }
    }
  }
  return Int32Array.from(found).sort();
}

/** The unknowns that a cell adds up. */
export function unknownsOf(system: System, cell: number): Int32Array {
  return cell < system.unknowns ? Int32Array.of(cell) : itemsOf(system.members, cell - system.unknowns);
}

/** The product of some values of every dimension around unknowns of a grid; `null` where they are of none. */
export function gridBlock(
  system: System,
  own: Int32Array,
  size: number,
  wishes: BlockWishes,
): Int32Array | null {
  const first = own[0] ?? 0;
  const grid = system.grids.find(({ first: from, codes }) => from <= first && first < from + codes.length);
  return grid ? new GridBlock(system, grid, own, wishes).choose(size) : null;
}

/**
 * A few unknowns around a cell, among which a world is looked for: in a family of tables the product of some values
 * of every dimension (only whole products can differ and leave every margin as it is), else what sums and equations
 * reach.
 */
export function chooseBlock(system: System, cell: number, size: number, wishes: BlockWishes): Int32Array {
  const own = unknownsOf(system, cell);
  const first = own[0] ?? 0;
  const linked = system.equationsOf.starts[first] !== system.equationsOf.starts[first + 1];
  return (linked ? null : gridBlock(system, own, size, wishes)) ?? nearby(system, own, size);
}

/** Records of the grid of a cell, and what they would be with one value changed; `null` outside grids. */
export function recordBlock(
  system: System,
  cell: number,
  size: number,
  wishes: Omit<BlockWishes, 'appeal'>,
): Int32Array | null {
  const own = unknownsOf(system, cell);
  const first = own[0] ?? 0;
  const grid = system.grids.find(({ first: from, codes }) => from <= first && first < from + codes.length);
  return grid ? new RecordBlock(system, grid, own, wishes).choose(size) : null;
}
