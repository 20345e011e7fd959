import type { Column } from './row.ts';

export type ColumnType = 'number' | 'date' | 'string';

const NUMBERS: ReadonlySet<Column> = new Set([
  'value',
  'rounded_to',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'level',
  'rank_low',
  'rank_high',
  'group',
  'lower_joint',
  'upper_joint',
  'level_joint',
]);
const DATES: ReadonlySet<Column> = new Set(['period_start', 'period_end']);

/** What the cells of a column of figures are, where they are not empty. */
export function columnType(column: string): ColumnType {
  if (NUMBERS.has(column as Column)) return 'number';
  return DATES.has(column as Column) ? 'date' : 'string';
}
