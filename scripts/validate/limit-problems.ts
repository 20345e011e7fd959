import type { Problem } from '../../src/domain/problem.ts';

/** So many rows with the same fault in the same column say what there is to say. */
const SHOWN = 20;

interface Repeated {
  readonly first: Problem;
  count: number;
  lastRow: number;
}

/**
 * Collects the problems of a file of many rows: the same fault of the same column is listed for the first rows, then
 * only counted, so that a million wrong dates make twenty messages and a sum.
 */
export class LimitedProblems {
  readonly #into: Problem[];
  readonly #repeated = new Map<string, Repeated>();

  constructor(into: Problem[]) {
    this.#into = into;
  }

  push(problem: Problem): void {
    const key = `${String(problem.column)} ${problem.what}`;
    const repeated = this.#repeated.get(key) ?? { first: problem, count: 0, lastRow: 0 };
    repeated.count += 1;
    repeated.lastRow = problem.row ?? 0;
    this.#repeated.set(key, repeated);
    if (repeated.count <= SHOWN) this.#into.push(problem);
  }

  /** Adds how often each fault was met beyond those listed. */
  close(): void {
    for (const { first, count, lastRow } of this.#repeated.values()) {
      if (count <= SHOWN) continue;
      this.#into.push({
        ...first,
        row: lastRow,
        what: `the same in ${String(count - SHOWN)} more rows, this being the last: ${first.what}`,
        found: `${String(count)} rows in all`,
      });
    }
  }
}
