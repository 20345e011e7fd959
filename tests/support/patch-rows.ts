import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { csvFields } from '../../scripts/publish/csv.ts';
import { change, put, textOf } from './copy-site.ts';
import type { CsvRow } from './published-rows.ts';

const LATEST = 'data/v1/latest';
const NUMBERS = ['value', 'rounded_to', 'numerator', 'denominator'];

/** What becomes of a row: itself, itself changed, with rows after it, or nothing. */
export type RowChange = (row: CsvRow) => readonly CsvRow[];

interface PublishedFile {
  readonly path: string;
  bytes: number;
  sha256: string;
}
interface Index {
  readonly indicators: { readonly id: string; rows: number }[];
  readonly files: PublishedFile[];
}

function patchCsv(text: string, edit: RowChange): string {
  const [header = '', ...lines] = text.split('\r\n');
  const columns = header.split(',');
  const changed = lines.flatMap((line) => {
    if (line === '') return [line];
    const [cells = []] = Papa.parse<string[]>(line).data;
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    const [first, ...more] = edit(row);
    const lineOf = (one: CsvRow): string => csvFields(columns.map((column) => one[column] ?? ''));
    // A row that is not changed keeps its very bytes.
    return first === row ? [line, ...more.map(lineOf)] : [...(first ? [first] : []), ...more].map(lineOf);
  });
  return [header, ...changed].join('\r\n');
}

/** A row of a JSON document as a row of the CSV, and back. */
function patchJsonRow(indicator: string, line: string, edit: RowChange): string[] {
  const typed = JSON.parse(line) as Record<string, string | number | null>;
  const texts = Object.entries(typed).map(([name, value]) => [name, String(value ?? '')]);
  const row: CsvRow = { indicator, ...(Object.fromEntries(texts) as CsvRow) };
  return edit(row).map((one) => {
    if (one === row) return line;
    const back = Object.keys(typed).map((name) => {
      const text = one[name] ?? '';
      return [name, NUMBERS.includes(name) ? (text === '' ? null : Number(text)) : text];
    });
    return JSON.stringify(Object.fromEntries(back));
  });
}

function patchDocument(text: string, indicator: string, edit: RowChange): string {
  const [head = '', body = ''] = text.split('\n "rows": [\n');
  const lines = body.split('\n').filter((line) => line.startsWith('  {'));
  const rows = lines.flatMap((line) => patchJsonRow(indicator, line.trim().replace(/,$/, ''), edit));
  return `${head}\n "rows": [\n${rows.map((row) => `  ${row}`).join(',\n')}\n ]\n}\n`;
}

function csvNames(copy: string): string[] {
  return ['', 'indicators', 'regions', 'topics'].flatMap((folder) =>
    readdirSync(path.join(copy, LATEST, folder))
      .filter((name) => (folder === '' ? name === 'all.csv' : name.endsWith('.csv')))
      .map((name) => path.posix.join(LATEST, folder, name)),
  );
}

function weigh(copy: string, name: string): { bytes: number; sha256: string } {
  const content = readFileSync(path.join(copy, name));
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Brings checksums and sizes in line with changed files, as the publishing program would have written them. */
function weighAgain(copy: string, changed: readonly string[]): void {
  const index = JSON.parse(textOf(copy, 'data/v1/index.json')) as Index;
  const renew = (name: string): void => {
    const entry = index.files.find((file) => `data/v1/${file.path}` === name);
    if (!entry) return;
    const [before, after] = [entry.sha256, weigh(copy, name)];
    Object.assign(entry, after);
    change(copy, `${LATEST}/datapackage.json`, (text) =>
      text.replace(
        new RegExp(`"bytes": \\d+,(\\s+)"hash": "sha256:${before}"`),
        (_, gap: string) => `"bytes": ${String(after.bytes)},${gap}"hash": "sha256:${after.sha256}"`,
      ),
    );
    change(copy, `${LATEST}/SHA256SUMS`, (text) => text.replace(before, after.sha256));
  };
  for (const name of [...changed, `${LATEST}/datapackage.json`, `${LATEST}/SHA256SUMS`]) renew(name);
  for (const entry of index.indicators) {
    const lines = textOf(copy, `${LATEST}/indicators/${entry.id}.csv`).split('\r\n');
    entry.rows = lines.length - 2;
  }
  put(copy, 'data/v1/index.json', json(index));
}

/** Changes rows in every file that holds them – CSV and JSON – and the checksums with them. */
export function patchRows(copy: string, edit: RowChange): void {
  const changed = csvNames(copy).filter((name) => change(copy, name, (text) => patchCsv(text, edit)));
  const documents = changed
    .filter((name) => name.startsWith(`${LATEST}/indicators/`))
    .map((name) => name.replace(/csv$/, 'json'));
  for (const name of documents)
    change(copy, name, (text) => patchDocument(text, path.basename(name, '.json'), edit));
  weighAgain(copy, [...changed, ...documents]);
}
