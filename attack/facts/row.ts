/** What a published row says of a cell: a number, nothing because it is withheld, or nothing for another reason. */
export type Status = 'value' | 'withheld' | 'none';

/** A row of a published table, from CSV or JSON. */
export interface Row {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly sex: string;
  readonly age: string;
  readonly breakdown: string;
  readonly status: Status;
  /** The status as written: `c`, `x`, `z` or empty. */
  readonly mark: string;
  readonly value: number | null;
  readonly decimals: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rounded: number | null;
  readonly qualifier: string;
  readonly source: string;
  readonly where: string;
}

export type Key = string;

/** `indicator|area|period|sex|age_group|breakdown` */
export function keyOf(row: Pick<Row, 'indicator' | 'area' | 'period' | 'sex' | 'age' | 'breakdown'>): Key {
  return [row.indicator, row.area, row.period, row.sex, row.age, row.breakdown].join('|');
}

/** Everything of a row but its area: rows that differ in nothing else stand in one table. */
export function tableOf(row: Pick<Row, 'indicator' | 'period' | 'sex' | 'age' | 'breakdown'>): string {
  return [row.indicator, row.period, row.sex, row.age, row.breakdown].join('|');
}

/** The signs of a withheld number in published files. */
export function isWithheldMark(text: string): boolean {
  return /^\[?c\]?$/i.test(text.trim());
}
