import Papa from 'papaparse';
import type { PublishedTable } from './shelf.ts';

/** A published CSV, every cell as text. */
export function readTable(bytes: Uint8Array, path: string): PublishedTable {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  const [columns = [], ...rows] = data;
  const uneven = rows.findIndex((row) => row.length !== columns.length);
  if (errors[0] ?? uneven >= 0)
    throw new Error(`${path}: ${errors[0]?.message ?? `row ${String(uneven + 2)} has other columns`}`);
  return { columns, rows };
}
