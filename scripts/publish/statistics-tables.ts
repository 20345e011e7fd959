import type { Derived } from '../../src/domain/derived.ts';
import { MeasureStateSchema } from '../../src/domain/measure-state.ts';
import { MeasureVerdictSchema } from '../../src/domain/measure-verdict.ts';
import { FunnelLineSchema, ProgressSchema, TrendSchema } from '../../src/domain/statistics.ts';
import { TrackedTargetSchema } from '../../src/domain/target-state.ts';
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

/** A table of the tracker: its name, its columns, its records. */
export interface TrackerTable {
  readonly name: string;
  readonly csv: string;
  readonly records: readonly object[];
}

/** How measures, plans and the indicators they are linked to stand on the day of judgement. */
export function trackerTables({ tracked }: Derived): readonly TrackerTable[] {
  const { states, verdicts, targets } = tracked;
  return [
    { name: 'measure-states', csv: linesOf(keysOf(MeasureStateSchema), states), records: states },
    {
      name: 'measure-verdicts',
      csv: linesOf(keysOf(MeasureVerdictSchema), verdicts),
      records: verdicts.map((one) => MeasureVerdictSchema.parse(one)),
    },
    { name: 'target-states', csv: linesOf(keysOf(TrackedTargetSchema), targets), records: targets },
  ];
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
