import { componentsOf, type Component } from './components.ts';
import { Linear, solver } from './linear.ts';
import { ceil, CLOSE, floor, isFixed, type Problem } from './problem.ts';
import { propagate } from './propagate.ts';

export interface NarrowOptions {
  /** Cells that somebody asks for, each with its threshold. */
  readonly wanted: ReadonlyMap<number, number>;
  /** Stop at a cell as soon as it can be 0 and can reach its threshold. */
  readonly stopEarly: boolean;
  /** At most so many questions are put to the solver. */
  readonly maxSolves: number;
}

export interface Narrowed {
  readonly solves: number;
  /** Cells of which is known only that they can be 0 and reach the threshold: nobody asked for more. */
  readonly wide: ReadonlySet<number>;
}

/** The least and the most seen of each cell in any table that agrees with everything published. */
class Seen {
  readonly least: Float64Array;
  readonly most: Float64Array;

  constructor(size: number) {
    this.least = new Float64Array(size).fill(Infinity);
    this.most = new Float64Array(size).fill(-Infinity);
  }

  add(point: ArrayLike<number>): void {
    for (let i = 0; i < point.length; i += 1) {
      const value = point[i] ?? 0;
      if (value < (this.least[i] ?? Infinity)) this.least[i] = value;
      if (value > (this.most[i] ?? -Infinity)) this.most[i] = value;
    }
  }
}

interface Wanted {
  readonly cell: number;
  readonly column: number;
}

class Search {
  solves = 0;
  readonly wide = new Set<number>();
  readonly #problem: Problem;
  readonly #options: NarrowOptions;

  constructor(problem: Problem, options: NarrowOptions) {
    this.#problem = problem;
    this.#options = options;
  }

  #isLowSettled(cell: number, least: number): boolean {
    return ceil(least) <= (this.#problem.lower[cell] ?? 0);
  }

  #isHighSettled(cell: number, most: number): boolean {
    if (floor(most) >= (this.#problem.upper[cell] ?? Infinity)) return true;
    return this.#options.stopEarly && most >= (this.#options.wanted.get(cell) ?? 0) - CLOSE;
  }

  #ask(linear: Linear, column: number, sense: 1 | -1, seen: Seen): number | null {
    if (this.solves >= this.#options.maxSolves) return null;
    this.solves += 1;
    const answer = linear.ask(column, sense);
    if (answer?.point) seen.add(answer.point);
    return answer ? answer.best : null;
  }

  #askLow(linear: Linear, { cell, column }: Wanted, seen: Seen): void {
    const { lower } = this.#problem;
    if (this.#isLowSettled(cell, seen.least[column] ?? Infinity)) return;
    const least = this.#ask(linear, column, 1, seen);
    if (least !== null) lower[cell] = Math.max(lower[cell] ?? 0, ceil(least));
  }

  #askHigh(linear: Linear, { cell, column }: Wanted, seen: Seen): void {
    const { upper } = this.#problem;
    if (this.#isHighSettled(cell, seen.most[column] ?? -Infinity)) return;
    const most = this.#ask(linear, column, -1, seen);
    if (most === Infinity) seen.most[column] = Infinity;
    else if (most !== null) upper[cell] = Math.min(upper[cell] ?? Infinity, floor(most));
  }

  #askBoth(linear: Linear, wanted: Wanted, seen: Seen): void {
    this.#askLow(linear, wanted, seen);
    this.#askHigh(linear, wanted, seen);
    const { cell, column } = wanted;
    const threshold = this.#options.wanted.get(cell) ?? 0;
    const isWide = this.#problem.lower[cell] === 0 && (seen.most[column] ?? 0) >= threshold - CLOSE;
    if (this.#options.stopEarly && isWide) this.wide.add(cell);
  }

  async search(component: Component): Promise<void> {
    const wanted = component.cells.flatMap((cell, column) =>
      this.#options.wanted.has(cell) && !isFixed(this.#problem, cell) ? [{ cell, column }] : [],
    );
    if (wanted.length === 0) return;
    const linear = new Linear(await solver(), this.#problem, component);
    const seen = new Seen(component.cells.length);
    try {
      for (const one of wanted) this.#askBoth(linear, one, seen);
    } finally {
      linear.dispose();
    }
  }
}

/**
 * Narrows every wanted cell to what the rows allow: first by whole-number arithmetic, then by a linear programme for
 * each question still open. The result is an outer bound: whatever lies outside is impossible for certain.
 */
export async function narrowAll(problem: Problem, options: NarrowOptions): Promise<Narrowed> {
  propagate(problem);
  const search = new Search(problem, options);
  for (const component of componentsOf(problem)) await search.search(component);
  propagate(problem);
  return { solves: search.solves, wide: search.wide };
}
