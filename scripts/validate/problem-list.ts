import type { Problem } from '../../src/domain/problem.ts';

/** What is wrong with one cell or key, without its place. */
export interface Fault {
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Problems of one file: remembers the path, so that checks only name row and column. */
export class FileProblems {
  readonly path: string;
  readonly #header: readonly string[];
  readonly #into: Problem[];

  constructor(path: string, header: readonly string[], into: Problem[]) {
    this.path = path;
    this.#header = header;
    this.#into = into;
  }

  /** `row` as in the file (header = 1), `column` from 0 as in the parsed row. */
  cell(row: number, column: number, fault: Fault): void {
    const field = this.#header[column];
    this.#into.push({
      path: this.path,
      row,
      column: column + 1,
      ...(field === undefined ? {} : { field }),
      ...fault,
    });
  }

  /** A problem of the whole row. */
  row(row: number, fault: Fault): void {
    this.#into.push({ path: this.path, row, ...fault });
  }
}
