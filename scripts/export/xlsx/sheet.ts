import type { Look } from './styles.ts';

/** A cell: text, a number or a date as written in the CSV, or nothing. Never a formula. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look; readonly link?: string }
  | { readonly kind: 'number'; readonly text: string; readonly look: Look }
  | { readonly kind: 'date'; readonly text: string }
  | null;

/** A table: its head is the row after the lines above it, its rows reach to the end of the sheet. */
export interface TableObject {
  /** One in the workbook, without blanks. */
  readonly name: string;
  readonly columns: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
  /** What stands above the head of the table: a line a cell, in the first column. */
  readonly above: readonly Cell[];
  readonly table: TableObject | null;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly creator: string;
  /** Language of the document. */
  readonly language: string;
  /** `YYYY-MM-DD`: created and changed, since the clock is not asked. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
}

export function textCell(text: string, look: Look = 'text'): Cell {
  return text === '' ? null : { kind: 'text', text, look };
}

/** A link to a sheet of the workbook, written with a number sign before its name, or to an address. */
export function linkCell(text: string, link: string): Cell {
  return { kind: 'text', text, look: 'link', link };
}
