import { invertLists, packLists, STATE, type Equation, type Grid, type System } from './system.ts';

/** A count as it enters the system. */
export interface CellInput {
  readonly value: number;
  readonly threshold: number;
  /** Defaults to `value < threshold`; events are judged by the persons behind them. */
  readonly primary?: boolean;
  readonly cost: number;
  readonly state: number;
  /** Nobody knows the count any more: the value is one that agrees with what was published. */
  readonly standIn?: boolean;
}

/** Name of a cell while the system is being built: unknowns count up from 0, sums down from −1. */
export type CellName = number;

const LARGEST = 2 ** 31 - 1;

function check(value: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= LARGEST) return;
  throw new RangeError('a protected count must be a whole number from 0 to 2,147,483,647');
}

/** Collects cells, sums and equations in any order and lays them out as a `System`. */
export class SystemBuilder {
  readonly #unknowns: CellInput[] = [];
  readonly #sums: CellInput[] = [];
  readonly #members: Int32Array[] = [];
  readonly #equations: Equation[] = [];
  readonly #neighbours: (readonly CellName[])[] = [];
  readonly #grids: Grid[] = [];

  get unknowns(): number {
    return this.#unknowns.length;
  }

  addUnknown(cell: CellInput): CellName {
    check(cell.value);
    return this.#unknowns.push(cell) - 1;
  }

  /** A cell that adds up unknowns. */
  addSum(cell: CellInput, unknowns: Int32Array): CellName {
    check(cell.value);
    this.#members.push(unknowns);
    return -this.#sums.push(cell);
  }

  /** The unknowns a cell stands for: itself, or what it adds up. */
  unknownsOf(cell: CellName): Int32Array {
    return cell >= 0 ? Int32Array.of(cell) : (this.#members[-cell - 1] ?? new Int32Array(0));
  }

  cell(name: CellName): CellInput {
    const found = name >= 0 ? this.#unknowns[name] : this.#sums[-name - 1];
    if (!found) throw new RangeError(`no cell ${String(name)}`);
    return found;
  }

  /** `total = Σ parts`; says nothing new where both sides add up the same unknowns. */
  addEquation(total: CellName, parts: readonly CellName[]): void {
    if (total >= 0 && parts.every((part) => part >= 0)) {
      const unknowns = Int32Array.of(total, ...parts).sort();
      this.#equations.push({
        unknowns,
        signs: Int8Array.from(unknowns, (unknown) => (unknown === total ? 1 : -1)),
      });
      return;
    }
    const signs = new Map<number, number>();
    const add = (cell: CellName, sign: number): void => {
      for (const unknown of this.unknownsOf(cell)) signs.set(unknown, (signs.get(unknown) ?? 0) + sign);
    };
    add(total, 1);
    for (const part of parts) add(part, -1);
    const terms = [...signs].filter(([, sign]) => sign !== 0).sort(([a], [b]) => a - b);
    if (terms.length === 0) return;
    this.#equations.push({
      unknowns: Int32Array.from(terms, ([unknown]) => unknown),
      signs: Int8Array.from(terms, ([, sign]) => sign),
    });
  }

  /** Cells of one published sum, total and parts. */
  addNeighbours(cells: readonly CellName[]): void {
    this.#neighbours.push(cells);
  }

  addGrid(grid: Grid): void {
    this.#grids.push(grid);
  }

  #gridOf(cell: CellName): number {
    const unknown = this.unknownsOf(cell)[0] ?? -1;
    return this.#grids.findIndex(({ first, codes }) => first <= unknown && unknown < first + codes.length);
  }

  /** Whether all cells are sums over the same finest cells. */
  areOfOneGrid(cells: readonly CellName[]): boolean {
    const [first, ...rest] = cells.map((cell) => this.#gridOf(cell));
    return first !== undefined && first >= 0 && rest.every((grid) => grid === first);
  }

  /** Whether parts of one grid, which exclude one another, leave nothing of their total. */
  makeUp(total: CellName, parts: readonly CellName[]): boolean {
    const size = parts.reduce((sum, part) => sum + this.unknownsOf(part).length, 0);
    return size === this.unknownsOf(total).length && this.areOfOneGrid([total, ...parts]);
  }

  /** Where a cell stands in the finished system. */
  position(name: CellName): number {
    return name >= 0 ? name : this.#unknowns.length - name - 1;
  }

  build(): System {
    const all = [...this.#unknowns, ...this.#sums];
    const members = packLists(this.#members);
    const unknowns = this.#unknowns.length;
    return {
      cells: all.length,
      unknowns,
      value: Int32Array.from(all, ({ value }) => value),
      threshold: Int32Array.from(all, ({ threshold }) => threshold),
      primary: Uint8Array.from(all, ({ value, threshold, primary }) => Number(primary ?? value < threshold)),
      cost: Float64Array.from(all, ({ cost }) => cost),
      state: Uint8Array.from(all, ({ state }) => state),
      standIn: Uint8Array.from(all, ({ standIn }) => Number(standIn ?? false)),
      members,
      sums: invertLists(members, unknowns),
      equations: this.#equations,
      equationsOf: invertLists(packLists(this.#equations.map((equation) => equation.unknowns)), unknowns),
      neighbours: this.#neighbours.map((cells) => Int32Array.from(cells, (cell) => this.position(cell))),
      grids: this.#grids,
    };
  }
}

/** A count that is never published by itself. */
export function hiddenCell(value: number, threshold: number, standIn = false): CellInput {
  return { value, threshold, cost: 0, state: STATE.hidden, standIn };
}
