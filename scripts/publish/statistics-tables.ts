import type { Derived } from '../../src/domain/derived.ts';
import { FunnelLineSchema, ProgressSchema, TrendSchema } from '../../src/domain/statistics.ts';
import { csvLine, csvNumber } from './csv.ts';

type Cell = string | number | null;

function fieldOf(value: Cell): string {
  return typeof value === 'string' ? value : csvNumber(value);
}

/** The columns of a table, in the order of its schema. */
function keysOf<Shape extends object>({ shape }: { readonly shape: Shape }): (keyof Shape & string)[] {
  return Object.keys(shape) as (keyof Shape & string)[];
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
    ['trends.csv', linesOf(keysOf(TrendSchema), trends)],
    ['funnels.csv', linesOf(keysOf(FunnelLineSchema), funnels)],
    ['progress.csv', linesOf(keysOf(ProgressSchema), progress)],
  ];
}
