import Papa from 'papaparse';
import type { Problem } from '../../src/domain/problem.ts';

/** A CSV file as text cells; `rows[0]` is the header, and row n of the file is `rows[n - 1]`. */
export interface CsvFile {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ParsedCsv {
  readonly file: CsvFile | null;
  readonly problems: readonly Problem[];
}

/** A page saved in place of a data file. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|\?xml|table)\b/i.test(text);
}

/** What to say of such a page. */
export function htmlProblem(path: string, text: string): Problem {
  return {
    path,
    row: 1,
    what: 'the file is a web page, not CSV',
    found: text.trim().slice(0, 40),
    expected: 'comma-separated text with a header row',
    remedy: 'download the data file itself, not the page that shows it',
  };
}

const DELIMITER_NAMES = new Map([
  [';', 'semicolons'],
  ['\t', 'tabs'],
]);

/** The sign other than a comma that separates the columns, or `null`. */
export function wrongDelimiter(firstLine: string): string | null {
  const commas = firstLine.split(',').length - 1;
  for (const delimiter of DELIMITER_NAMES.keys()) {
    if (firstLine.split(delimiter).length - 1 > commas) return delimiter;
  }
  return null;
}

/** What to say of such a file. */
export function delimiterProblem(path: string, delimiter: string): Problem {
  return {
    path,
    row: 1,
    what: `the columns are separated by ${DELIMITER_NAMES.get(delimiter) ?? 'another sign'}`,
    found: delimiter,
    expected: 'commas',
    remedy: 'save the file as "CSV (comma delimited)" or "CSV UTF-8"',
  };
}

/** A row whose quotation marks do not match. */
export function quoteProblem(path: string, row: number): Problem {
  return {
    path,
    row,
    what: 'a quotation mark is opened and never closed, or stands in the middle of a cell',
    found: '"',
    expected: 'text with commas or quotation marks as "…", and each quotation mark inside it doubled ("")',
    remedy: 'close or double the quotation mark in this row',
  };
}

/** Where an unquoted decimal comma seems to have made two cells of one number; −1 where nothing looks like it. */
function splitNumber(cells: readonly string[], width: number): number {
  if (cells.length !== width + 1) return -1;
  return cells.findIndex((cell, i) => /^-?\d+$/.test(cell) && /^\d+$/.test(cells[i + 1] ?? ''));
}

function decimalCommaProblem(path: string, row: number, cells: readonly string[], at: number): Problem {
  return {
    path,
    row,
    column: at + 1,
    what: 'the row has too many columns; a decimal comma seems to have split a number',
    found: `${cells[at] ?? ''},${cells[at + 1] ?? ''}`,
    expected: 'a plain number with a point, such as 1234.5',
    remedy: 'write a point instead of the comma',
  };
}

/** A row with more or fewer cells than the header. */
export function widthProblem(path: string, row: number, cells: readonly string[], width: number): Problem {
  const few = cells.length < width;
  return {
    path,
    row,
    column: Math.min(cells.length, width),
    what: few ? 'the row has too few columns' : 'the row has too many columns',
    found: `${String(cells.length)} columns`,
    expected: `${String(width)} columns, as in the header`,
    remedy: few
      ? 'add the missing commas, or delete the row if it is blank'
      : 'put text that holds a comma between quotation marks, or delete the extra cells',
  };
}

/** An empty line. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}

function raggedProblem(path: string, row: number, cells: readonly string[], width: number): Problem {
  const split = splitNumber(cells, width);
  return split >= 0 ? decimalCommaProblem(path, row, cells, split) : widthProblem(path, row, cells, width);
}

function trimBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [''])) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}

function raggedRows(path: string, rows: readonly (readonly string[])[], width: number): Problem[] {
  const problems: Problem[] = [];
  rows.forEach((cells, i) => {
    if (cells.length !== width) problems.push(raggedProblem(path, i + 1, cells, width));
  });
  return problems;
}

/**
 * Parses RFC 4180 text (comma, `"`, CRLF or LF) with a header row. Blank lines at the end are ignored.
 * A file with any fault of form is not returned at all: its cells cannot be trusted.
 */
export function parseCsv(path: string, text: string): ParsedCsv {
  if (looksLikeHtml(text)) return { file: null, problems: [htmlProblem(path, text)] };
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = wrongDelimiter(firstLine);
  if (delimiter !== null) return { file: null, problems: [delimiterProblem(path, delimiter)] };
  const result = Papa.parse<string[]>(text, { delimiter: ',', quoteChar: '"', skipEmptyLines: false });
  const quotes = result.errors.filter((error) => error.type === 'Quotes');
  if (quotes.length > 0) {
    const rows = new Set(quotes.map((error) => (error.row ?? 0) + 1));
    return { file: null, problems: Array.from(rows, (row) => quoteProblem(path, row)) };
  }
  const rows = trimBlankEnd(result.data);
  const header = rows[0] ?? [];
  const problems = raggedRows(path, rows, header.length);
  return problems.length > 0 ? { file: null, problems } : { file: { path, header, rows }, problems };
}
