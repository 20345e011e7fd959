import type { ModelData } from 'highs';
import { highs } from './highs.ts';
import type { Requirement } from './requirements.ts';
import { itemsOf, signOf, type System } from './system.ts';
import { worldOf, type World } from './world.ts';

/** Version of the solver, for the audit. */
export const SOLVER_VERSION = highs.version.string;

const OPTIMAL = 7;
const INTEGER = 1;
const DUAL_SIMPLEX = 1;
const DANTZIG = 0;
/** A count may grow by this much in another world: no more than a reader could believe. */
const GROWTH = 1_000_000;
const TOLERANCE = 1e-6;
/** Bounded in nodes, never in seconds, so that every machine finds the same worlds. */
const MIP_NODES = 50;
/** A world need not be the cheapest by far: what it costs too much is decided anew later. */
const MIP_GAP = 0.3;

/** What it costs to let a cell differ; `Infinity` where it must stay. */
export type Price = (cell: number) => number;

/** Grows column by column: each unknown has one column for more and one for less. */
class Columns {
  readonly cost: number[] = [];
  readonly upper: number[] = [];
  readonly lower: number[] = [];
  readonly starts: number[] = [0];
  readonly rows: number[] = [];
  readonly values: number[] = [];

  add(
    cost: number,
    lower: number,
    upper: number,
    rows: readonly number[],
    signs: readonly number[],
    sign: number,
  ): void {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    for (let i = 0; i < rows.length; i += 1) {
      this.rows.push(rows[i] ?? 0);
      this.values.push(sign * (signs[i] ?? 0));
    }
    this.starts.push(this.rows.length);
  }
}

interface Goal {
  readonly lower: number;
  readonly upper: number;
}

/** The differences of the cell that serve a requirement; `another` is asked for above, then below. */
function goalsOf(system: System, { cell, goal }: Requirement): Goal[] {
  const value = system.value[cell] ?? 0;
  if (goal === 'zero') return [{ lower: -value, upper: -value }];
  if (goal === 'threshold') return [{ lower: (system.threshold[cell] ?? 0) - value, upper: GROWTH }];
  const more = { lower: 1, upper: GROWTH };
  return value > 0 ? [more, { lower: -value, upper: -1 }] : [more];
}

/**
 * Looks for the cheapest world among those that move only given unknowns: a linear program on the differences, whole
 * numbers asked for where its optimum is not whole. HiGHS, dual simplex; the same on every machine.
 *
 * Method: Kelly, Golden & Assad (1992), "Cell suppression: disclosure protection for sensitive tabular data",
 * Networks 22(4), as heuristics that charge a cell by how far it moves; whole numbers after Fischetti &
 * Salazar-González (2001), Management Science 47(7).
 */
export class BlockProgram {
  solves = 0;
  readonly #system: System;
  readonly #model = highs.createModel();
  readonly #rowAt: Int32Array;
  readonly #touched: number[] = [];

  constructor(system: System) {
    this.#system = system;
    this.#rowAt = new Int32Array(system.cells - system.unknowns + system.equations.length).fill(-1);
    this.#model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      simplex_strategy: DUAL_SIMPLEX,
      simplex_dual_edge_weight_strategy: DANTZIG,
      dual_simplex_cost_perturbation_multiplier: 0,
      mip_max_nodes: MIP_NODES,
      mip_rel_gap: MIP_GAP,
    });
  }

  dispose(): void {
    this.#model.dispose();
  }

  /**
   * The cheapest world found, or `null`. Where the optimum of the linear program is not whole, whole numbers are asked
   * for only if `insist`: that takes some hundred times as long.
   */
  find(unknowns: Int32Array, requirement: Requirement, price: Price, insist: boolean): World | null {
    for (const goal of goalsOf(this.#system, requirement)) {
      const world = this.#findOne(unknowns, requirement, goal, price, insist);
      if (world) return world;
    }
    return null;
  }

  #row(index: number): number {
    const known = this.#rowAt[index] ?? -1;
    if (known >= 0) return known;
    this.#rowAt[index] = this.#touched.length;
    return this.#touched.push(index) - 1;
  }

  #findOne(
    unknowns: Int32Array,
    requirement: Requirement,
    goal: Goal,
    price: Price,
    insist: boolean,
  ): World | null {
    const { cell, known } = requirement;
    const own: Price = known < 0 ? price : (moved) => (moved === known ? Infinity : price(moved));
    const moving = unknowns.filter((unknown) => own(unknown) < Infinity);
    const data = this.#build(moving, cell, goal, own);
    for (const index of this.#touched) this.#rowAt[index] = -1;
    this.#touched.length = 0;
    return data && this.#solve(moving, data, insist);
  }

  /** Rows of an unknown: sums that must stay or cost something, equations, and the goal where it is a sum. */
  #rowsOf(unknown: number, cell: number, price: Price, rows: number[], signs: number[]): void {
    const { sums, equationsOf, equations, unknowns, cells } = this.#system;
    rows.length = 0;
    signs.length = 0;
    for (const sum of itemsOf(sums, unknown)) {
      const at = unknowns + sum;
      // What is withheld or hidden may differ as it likes: no row.
      if (at !== cell && price(at) <= FREE) continue;
      rows.push(this.#row(sum));
      signs.push(1);
    }
    for (const index of itemsOf(equationsOf, unknown)) {
      const equation = equations[index];
      if (!equation) continue;
      rows.push(this.#row(cells - unknowns + index));
      signs.push(signOf(equation, unknown));
    }
  }

  #build(moving: Int32Array, cell: number, goal: Goal, price: Price): ModelData | null {
    const { value, unknowns, cells } = this.#system;
    const columns = new Columns();
    const rows: number[] = [];
    const signs: number[] = [];
    for (const unknown of moving) {
      this.#rowsOf(unknown, cell, price, rows, signs);
      const cost = price(unknown);
      const wanted = unknown === cell ? goal : { lower: -(value[unknown] ?? 0), upper: GROWTH };
      columns.add(cost, Math.max(0, wanted.lower), Math.max(0, wanted.upper), rows, signs, 1);
      columns.add(cost, Math.max(0, -wanted.upper), Math.max(0, -wanted.lower), rows, signs, -1);
    }
    const target = cell >= unknowns ? (this.#rowAt[cell - unknowns] ?? -1) : moving.indexOf(cell);
    if (target < 0) return null;
    const lower = new Float64Array(this.#touched.length);
    const upper = new Float64Array(this.#touched.length);
    this.#touched.forEach((index, row) => {
      const at = unknowns + index;
      if (at === cell) {
        lower[row] = goal.lower;
        upper[row] = goal.upper;
      } else if (at < cells && price(at) < Infinity) {
        columns.add(price(at), 0, value[at] ?? 0, [row], [1], 1);
        columns.add(price(at), 0, GROWTH, [row], [-1], 1);
      }
    });
    return modelOf(columns, lower, upper);
  }

  #solve(moving: Int32Array, data: ModelData, insist: boolean): World | null {
    const model = this.#model;
    this.solves += 1;
    model.passModel(data);
    model.run();
    if (model.getModelStatus() !== OPTIMAL) return null;
    const found = whole(moving, model.getSolution().colValue);
    if (found) return worldOf(this.#system, found);
    if (!insist) return null;
    this.solves += 1;
    model.passModel({ ...data, integrality: new Int32Array(data.numCols).fill(INTEGER) });
    model.options.set({ solver: 'choose', presolve: 'on' });
    model.run();
    model.options.set({ solver: 'simplex', presolve: 'off' });
    if (model.getModelStatus() !== OPTIMAL) return null;
    const mended = whole(moving, model.getSolution().colValue);
    return mended && worldOf(this.#system, mended);
  }
}

/** Up to this price a cell may differ without being charged for. */
export const FREE = 0.01;

function modelOf(columns: Columns, lower: Float64Array, upper: Float64Array): ModelData {
  const numCols = columns.cost.length;
  return {
    numCols,
    numRows: lower.length,
    colCost: Float64Array.from(columns.cost),
    colLower: Float64Array.from(columns.lower),
    colUpper: Float64Array.from(columns.upper),
    rowLower: lower,
    rowUpper: upper,
    matrix: {
      format: 'csc',
      numRows: lower.length,
      numCols,
      starts: Int32Array.from(columns.starts),
      indices: Int32Array.from(columns.rows),
      values: Float64Array.from(columns.values),
    },
  };
}

/** The differences as whole numbers; `null` where one is not whole. */
function whole(moving: Int32Array, values: Float64Array): Map<number, number> | null {
  const deltas = new Map<number, number>();
  for (let i = 0; i < moving.length; i += 1) {
    const delta = (values[2 * i] ?? 0) - (values[2 * i + 1] ?? 0);
    const rounded = Math.round(delta);
    if (Math.abs(rounded - delta) > TOLERANCE) return null;
    if (rounded !== 0) deltas.set(moving[i] ?? 0, rounded);
  }
  return deltas;
}
