import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { Component } from './components.ts';
import { isFixed, type Problem, type Row } from './problem.ts';

let loading: Promise<Highs> | undefined;

/** The solver, loaded once. */
export function solver(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** What is left of a row once the cells already known are taken to the other side. */
function openPart(problem: Problem, row: Row, column: ReadonlyMap<number, number>) {
  let known = 0;
  const index: number[] = [];
  const value: number[] = [];
  row.cells.forEach((cell, i) => {
    const factor = row.factors[i] ?? 1;
    const at = column.get(cell);
    if (at === undefined || isFixed(problem, cell)) known += factor * (problem.lower[cell] ?? 0);
    else {
      index.push(at);
      value.push(factor);
    }
  });
  return { index, value, low: row.low - known, high: row.high - known };
}

function modelData(problem: Problem, { cells, rows }: Component, highs: Highs): ModelData {
  const column = new Map(cells.map((cell, i) => [cell, i]));
  const parts = rows.map((row) => openPart(problem, problem.rows[row] as Row, column));
  const starts = [0];
  for (const { index } of parts) starts.push((starts.at(-1) ?? 0) + index.length);
  const end = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  return {
    numCols: cells.length,
    numRows: parts.length,
    colCost: cells.map(() => 0),
    colLower: cells.map((cell) => problem.lower[cell] ?? 0),
    colUpper: cells.map((cell) => end(problem.upper[cell] ?? Infinity)),
    rowLower: parts.map(({ low }) => end(low)),
    rowUpper: parts.map(({ high }) => end(high)),
    matrix: {
      format: 'csr',
      numRows: parts.length,
      numCols: cells.length,
      starts,
      indices: parts.flatMap(({ index }) => index),
      values: parts.flatMap(({ value }) => value),
    },
  };
}

/** What one question came to: the best value (infinite where there is no end) and a table that reaches it. */
export interface Answer {
  readonly best: number;
  readonly point: ArrayLike<number> | null;
}

/** A model that stays in the memory of the solver: the next question starts where the last one ended. */
export class Linear {
  readonly #model: Model;
  readonly #highs: Highs;
  #asked = -1;

  constructor(highs: Highs, problem: Problem, component: Component) {
    this.#highs = highs;
    this.#model = highs.createModel(modelData(problem, component, highs));
    const primalSimplex = 4;
    this.#model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      simplex_strategy: primalSimplex,
    });
  }

  /** The least (`sense` 1) or the most (−1) a column can be, or `null` where the solver did not come to an end. */
  ask(column: number, sense: 1 | -1): Answer | null {
    if (this.#asked >= 0) this.#model.changeColCost(this.#asked, 0);
    this.#asked = column;
    this.#model.changeColCost(column, sense);
    this.#model.run();
    const { modelStatus } = this.#highs.constants;
    const status = this.#model.getModelStatus();
    if (status === modelStatus.optimal) {
      const point = this.#model.getSolution().colValue;
      return { best: point[column] ?? 0, point };
    }
    if (status === modelStatus.unbounded) return { best: -sense * Infinity, point: null };
    return null;
  }

  dispose(): void {
    this.#model.dispose();
  }
}
