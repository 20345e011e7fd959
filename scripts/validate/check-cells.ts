import type { Problem } from '../../src/domain/problem.ts';
import { checkHeader } from './check-header.ts';
import type { CsvSource } from './check-tables.ts';
import { FileProblems, type Fault } from './problem-list.ts';

/** Checks a small file of fixed columns cell by cell; one record for each of its rows, also where it has faults. */
export function checkCells<Column extends string>(
  { path, header, rows }: CsvSource,
  columns: readonly Column[],
  faultsOf: (cells: Readonly<Record<Column, string>>) => Readonly<Partial<Record<Column, Fault | null>>>,
  problems: Problem[],
): Readonly<Record<Column, string>>[] {
  if (!checkHeader(path, header, { required: columns, optional: new Set<string>() }, problems)) return [];
  const file = new FileProblems(path, header, problems);
  return rows.slice(1).map((row, i) => {
    const pairs = columns.map((column) => [column, row[header.indexOf(column)] ?? '']);
    const cells = Object.fromEntries(pairs) as Readonly<Record<Column, string>>;
    const faults = faultsOf(cells);
    for (const column of columns) {
      const fault = faults[column];
      if (fault) file.cell(i + 2, header.indexOf(column), fault);
    }
    return cells;
  });
}
