import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/statistics');

/** A row of values that R found; a cell may hold a list, parted by ";". */
export class ReferenceRow {
  readonly #cells: ReadonlyMap<string, string>;

  constructor(names: readonly string[], cells: readonly string[]) {
    this.#cells = new Map(names.map((name, i) => [name, cells[i] ?? '']));
  }

  text(name: string): string {
    const cell = this.#cells.get(name);
    if (cell === undefined) throw new Error(`no column ${name}`);
    return cell;
  }

  list(name: string): number[] {
    return this.text(name)
      .split(';')
      .map((cell) => (cell === 'NaN' ? Number.NaN : Number(cell.replace('Inf', 'Infinity'))));
  }

  number(name: string): number {
    return this.list(name)[0] ?? Number.NaN;
  }
}

/** Rows of `tests/fixtures/statistics/<name>.csv`, written by `reference.R`. */
export function referenceRows(name: string): ReferenceRow[] {
  const [, head = '', ...lines] = readFileSync(path.join(FOLDER, `${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => new ReferenceRow(head.split(','), line.split(',')));
}

function relativeError(found: number, expected: number): number {
  if (Object.is(found, expected) || found === expected) return 0;
  const error = Math.abs(found - expected) / Math.abs(expected);
  return Number.isNaN(error) ? Infinity : error;
}

/** The largest relative error of any value; both sides are told in the same order. */
export function worstError(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(0, ...found.map((value, i) => relativeError(value, expected[i] ?? Number.NaN)));
}
