import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file of a built site, read as a visitor's program reads them. */
export function csvRows(dist: string, name: string): CsvRow[] {
  const text = readFileSync(path.join(dist, 'data/v1', name), 'utf8');
  const { data, errors } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message ?? ''}`);
  return data;
}

/** The key that pages write beside a figure. */
export function keyOf(row: CsvRow): string {
  return ['indicator', 'area', 'period', 'sex', 'age_group', 'breakdown'].map((name) => row[name]).join('|');
}
