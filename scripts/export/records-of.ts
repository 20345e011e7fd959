import type { PublishedTable } from './shelf.ts';

/** The rows of a published CSV, each column by its name. */
export function recordsOf({ columns, rows }: PublishedTable): Readonly<Record<string, string>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
}

/** The values of one column, each once, in the order of the rows. */
export function valuesOf({ columns, rows }: PublishedTable, column: string): string[] {
  const at = columns.indexOf(column);
  return [...new Set(rows.map((row) => row[at] ?? ''))];
}
