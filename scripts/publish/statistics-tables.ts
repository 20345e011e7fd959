import type { Derived } from '../../src/domain/derived.ts';
import { FUNNEL_COLUMNS, PROGRESS_COLUMNS, TREND_COLUMNS } from '../../src/domain/statistics.ts';
import { csvLine, csvNumber } from './csv.ts';

type Cell = string | number | null;

function fieldOf(value: Cell): string {
  return typeof value === 'string' ? value : csvNumber(value);
}

function linesOf<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = records.map((record) => csvLine(columns.map((column) => fieldOf(record[column]))));
  return csvLine(columns) + lines.join('');
}

/** Tests for trends, lines of funnel plots, and plans and norms beside what was published since, each as a CSV. */
export function statisticsTables({
  trends,
  progress,
  funnels,
}: Derived): readonly (readonly [string, string])[] {
  return [
    ['trends.csv', linesOf(TREND_COLUMNS, trends)],
    ['funnels.csv', linesOf(FUNNEL_COLUMNS, funnels)],
    ['progress.csv', linesOf(PROGRESS_COLUMNS, progress)],
  ];
}
