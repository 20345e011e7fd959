import { figureKey } from '../../src/domain/figure.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { LocatedFigures } from './check-figures.ts';
import { FileProblems } from './problem-list.ts';

/** One figure for one indicator, area, period and breakdown, in all files together. */
export function checkFigureKeys(files: readonly LocatedFigures[], problems: Problem[]): void {
  const seen = new Map<string, { readonly file: LocatedFigures; readonly row: number }>();
  for (const file of files) {
    const list = new FileProblems(file.source.path, file.source.header, problems);
    file.figures.forEach((figure, i) => {
      const row = file.rows[i] ?? 0;
      const key = figureKey(figure);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, { file, row });
        return;
      }
      list.row(row, {
        what: `the figure stands twice (first in ${first.file.source.path}, row ${String(first.row)})`,
        found: key.replaceAll('|', ' ').trim(),
        expected: 'one figure for each indicator, area, period, sex, age group and breakdown',
        remedy: 'delete one of the two rows',
      });
    });
  }
}
