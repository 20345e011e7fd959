import type { Figure } from '../../src/domain/figure.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkHeader } from './check-header.ts';
import { checkRow, layoutOf, OPTIONAL, REQUIRED } from './check-row.ts';
import type { CsvSource } from './check-tables.ts';
import type { DatasetContext } from './figure-context.ts';
import { FileProblems, type Fault } from './problem-list.ts';

/** Figures with the row each came from, for the checks that compare rows. */
export interface LocatedFigures {
  readonly source: CsvSource;
  readonly context: DatasetContext;
  readonly figures: readonly Figure[];
  /** `rows[i]` is the row of `figures[i]` in the file. */
  readonly rows: readonly number[];
}

/** Reads a figures file row by row; a file whose header does not fit gives no figures. */
export function checkFigures(
  source: CsvSource,
  context: DatasetContext,
  problems: Problem[],
): LocatedFigures {
  const optional = new Set<string>([...OPTIONAL, ...context.breakdowns.keys()]);
  const located = { source, context, figures: [] as Figure[], rows: [] as number[] };
  if (!checkHeader(source.path, source.header, { required: REQUIRED, optional }, problems)) return located;
  const layout = layoutOf(source.header);
  const file = new FileProblems(source.path, source.header, problems);
  let row = 1;
  const report = (column: number, fault: Fault): void => {
    file.cell(row, column, fault);
  };
  for (; row < source.rows.length;) {
    const cells = source.rows[row] ?? [];
    row += 1;
    const before = problems.length;
    const figure = checkRow(cells, layout, context, report);
    if (!figure || problems.length > before) continue;
    located.figures.push(figure);
    located.rows.push(row);
  }
  if (source.rows.length > 1) return located;
  file.row(1, {
    what: 'the file has a header and no figures',
    found: '',
    expected: 'at least one row below the header',
    remedy: 'add the figures, or delete the file',
  });
  return located;
}
