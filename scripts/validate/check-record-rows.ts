import type { Counting } from '../../src/domain/counting.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkHeader } from './check-header.ts';
import { LimitedProblems } from './limit-problems.ts';
import type { RecordContext } from './record-cells.ts';
import { RowChecker } from './record-row-checker.ts';

/** A file of records as the reader hands it over: read once, never held. */
export interface RowStream {
  readonly path: string;
  readRows(see: (cells: readonly string[], row: number) => boolean): readonly Problem[];
}

function noHeaderProblem(path: string, names: readonly string[]): Problem {
  return {
    path,
    row: 1,
    what: 'the first row is not the header: it holds none of the columns of dataset.yml',
    found: '',
    expected: names.join(','),
    remedy: 'begin the file with the names of the columns',
  };
}

function isHeader(
  header: readonly string[],
  path: string,
  names: readonly string[],
  problems: Problem[],
): boolean {
  // Without a header the first row is a record, of which nothing may be repeated.
  if (header.some((name) => names.includes(name))) {
    return checkHeader(path, header, { required: names, optional: new Set() }, problems);
  }
  problems.push(noHeaderProblem(path, names));
  return false;
}

function emptyProblem(path: string): Problem {
  return {
    path,
    row: 1,
    what: 'the file has a header and no records',
    found: '',
    expected: 'at least one row below the header',
    remedy: 'add the records, or delete the file',
  };
}

/** Reads a file of records once: every row is checked, counted where it has no fault, and forgotten. */
export function checkRecordRows(
  stream: RowStream,
  context: RecordContext,
  counting: Counting | null,
  problems: Problem[],
): void {
  const names = Object.keys(context.records.columns);
  const limited = new LimitedProblems(problems);
  const checkers: RowChecker[] = [];
  let rows = 0;
  const faults = stream.readRows((cells, row) => {
    rows = row;
    const [checker] = checkers;
    if (checker) checker.row(cells, row, counting);
    else if (!isHeader(cells, stream.path, names, problems)) return false;
    else checkers.push(new RowChecker(context, stream.path, cells, limited));
    return true;
  });
  limited.close();
  problems.push(...faults);
  if (checkers.length > 0 && rows === 1 && faults.length === 0) problems.push(emptyProblem(stream.path));
}
