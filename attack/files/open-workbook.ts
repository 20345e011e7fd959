import { parseMarkup, textOf, walk, type Element } from '../parse/markup.ts';
import type { RawFile, TextFile } from './entry.ts';

function parsed(file: RawFile | undefined): Element | null {
  return file ? parseMarkup(new TextDecoder().decode(file.bytes), true) : null;
}

function all(root: Element | null, name: string): Element[] {
  return root ? [...walk(root)].filter((element) => element.name === name) : [];
}

function field(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `C7` is the third column. */
function columnOf(reference: string, otherwise: number): number {
  const letters = /^[A-Z]+/i.exec(reference)?.[0];
  if (letters === undefined) return otherwise;
  const signs = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return signs.reduce((sum, sign) => sum * 26 + sign, 0) - 1;
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => [...row].map((text) => field(text)).join(',')).join('\n');
}

function below(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  );
}

function sheetRows(sheet: Element, shared: readonly string[]): string[][] {
  return all(sheet, 'row').map((row) => {
    const fields: string[] = [];
    for (const cell of below(row, 'c')) {
      const value = below(cell, 'v').map(textOf).join('') || below(cell, 'is').map(textOf).join('');
      const column = columnOf(cell.attributes.get('r') ?? '', fields.length);
      while (fields.length < column) fields.push('');
      fields[column] = cell.attributes.get('t') === 's' ? (shared[Number(value)] ?? '') : value;
    }
    return fields;
  });
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** A cell that says nothing but its value: the table of its sheet holds it. */
const PLAIN_CELL = /<c(?: [rst]="[\w]*")*(?:\/>|>(?:<v>[^<]*<\/v>)?<\/c>)/g;

/** What is left to be read of a part of an Office file once its tables are read. */
export function besideTables({ path, bytes }: RawFile): RawFile {
  if (!SHEET.test(path)) return { path, bytes };
  const text = new TextDecoder().decode(bytes).replaceAll(PLAIN_CELL, '');
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The lines above a table, such as its title, and the table: it begins where a row has a second cell. */
function splitSheet(
  rows: readonly string[][],
): readonly [above: readonly string[][], table: readonly string[][]] {
  const start = rows.findIndex(({ length }) => length > 1);
  return start > 0 ? [rows.slice(0, start), rows.slice(start)] : [[], rows];
}

function cached(series: Element, name: string): string[] {
  return all(series, name).flatMap((part) =>
    all(part, 'c:pt').map((point) => all(point, 'c:v').map(textOf).join('')),
  );
}

/** The names and values that a drawn chart of an Office file keeps beside its picture. */
function chartRows(chart: Element): string[][] {
  const rows = all(chart, 'c:ser').flatMap((series) => {
    const names = cached(series, 'c:cat');
    const title = cached(series, 'c:tx')[0] ?? '';
    return cached(series, 'c:val').map((value, i) => [names[i] ?? '', title, value]);
  });
  return [['area', 'series', 'value'], ...rows];
}

/** Sheets and charts of an Office file as tables; its texts and other tables are read as markup. */
export function tablesInOffice(path: string, files: readonly RawFile[]): TextFile[] {
  const named = new Map(files.map((file) => [file.path, file]));
  const shared = all(parsed(named.get('xl/sharedStrings.xml')), 'si').map(textOf);
  return files.flatMap((file): TextFile[] => {
    const root = SHEET.test(file.path) || /\/charts\/[^/]+\.xml$/.test(file.path) ? parsed(file) : null;
    if (!root) return [];
    const rows = SHEET.test(file.path) ? sheetRows(root, shared) : chartRows(root);
    const [above, table] = splitSheet(rows);
    const lines = above.flat().join('\n');
    return [
      { path: `${path}!${file.path}.csv`, kind: 'csv', text: toCsv(table) },
      ...(lines === '' ? [] : [{ path: `${path}!${file.path}.txt`, kind: 'text' as const, text: lines }]),
    ];
  });
}
