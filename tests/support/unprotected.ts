import { csvFields } from '../../scripts/publish/csv.ts';
import { textOf } from './copy-site.ts';
import { csvRows, keyOf, type CsvRow } from './published-rows.ts';
import { truth } from './site-facts.ts';
import type { Secret } from './withheld-truth.ts';

/** A row as it would stand had nothing been withheld. */
export function unprotectedRow(row: CsvRow, value: number): CsvRow {
  return { ...row, value: String(value), status: '', obs_status: 'A', conf_status: 'F' };
}

/** The published file of an indicator with its withheld counts in it. */
export function unprotectedCsv(dist: string, indicator: string, secrets: readonly Secret[]): string {
  const [hidden, name] = [truth(secrets), `latest/indicators/${indicator}.csv`];
  const [header = ''] = textOf(dist, `data/v1/${name}`).split('\r\n');
  const lines = csvRows(dist, name).map((row) => {
    const value = hidden.get(keyOf(row));
    const shown = value === undefined ? row : unprotectedRow(row, value);
    return csvFields(header.split(',').map((column) => shown[column] ?? ''));
  });
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

/** Indicators with something withheld, in order. */
export function indicatorsOf(secrets: readonly Secret[]): string[] {
  return [...new Set(secrets.map(({ key }) => key.split('|')[0] ?? ''))].sort();
}
