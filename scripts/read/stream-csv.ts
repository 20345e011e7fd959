import Papa from 'papaparse';
import type { Problem } from '../../src/domain/problem.ts';
import { decodePieces } from './decode-pieces.ts';
import {
  delimiterProblem,
  htmlProblem,
  isBlank,
  looksLikeHtml,
  quoteProblem,
  widthProblem,
  wrongDelimiter,
} from './parse-csv.ts';

/** Sees one row after another, the header as row 1; `false` ends the reading. */
export type SeeRow = (cells: readonly string[], row: number) => boolean;

/** A CSV file of any size, of which no more than a piece is ever in memory. */
export interface CsvStream {
  readonly path: string;
  /** Reads the file from its beginning; returns what is wrong with its form. */
  readRows(see: SeeRow): readonly Problem[];
}

/** A row longer than this is taken for a quotation mark that is never closed. */
const LONGEST_ROW = 1 << 20;
/** After so many rows that do not fit, the rest of the file would say the same. */
const MOST_PROBLEMS = 100;

/** Where the last whole row of a text ends: a line end inside quotation marks ends no row. */
function endOfRows(text: string): number {
  if (!text.includes('"')) return text.lastIndexOf('\n') + 1;
  let end = 0;
  let quoted = false;
  for (let from = 0; from < text.length;) {
    const mark = text.indexOf('"', from);
    const until = mark < 0 ? text.length : mark;
    const line = quoted ? -1 : text.lastIndexOf('\n', until - 1);
    if (line >= from) end = line + 1;
    quoted = !quoted;
    from = until + 1;
  }
  return end;
}

/** Goes through one file: cuts rows, counts them, checks their form and hands them on. */
class RowReader {
  readonly problems: Problem[] = [];
  ended = false;
  readonly #path: string;
  readonly #see: SeeRow;
  #row = 0;
  #width = 0;
  /** Blank lines met since the last row: at the end of a file they mean nothing. */
  #blank = 0;

  constructor(path: string, see: SeeRow) {
    this.#path = path;
    this.#see = see;
  }

  #fail(problem: Problem): void {
    this.problems.push(problem);
    this.ended = true;
  }

  #checkBeginning(text: string): void {
    const delimiter = wrongDelimiter(text.slice(0, text.search(/\r?\n|$/)));
    if (looksLikeHtml(text)) this.#fail(htmlProblem(this.#path, text));
    else if (delimiter !== null) this.#fail(delimiterProblem(this.#path, delimiter));
  }

  #take(cells: readonly string[]): void {
    if (isBlank(cells) && this.#row > 0) {
      this.#blank += 1;
      return;
    }
    for (; this.#blank > 0; this.#blank -= 1) {
      this.#row += 1;
      this.#misfit(['']);
    }
    this.#row += 1;
    if (this.#row === 1) this.#width = cells.length;
    if (cells.length !== this.#width) this.#misfit(cells);
    else this.ended = !this.#see(cells, this.#row);
  }

  #misfit(cells: readonly string[]): void {
    this.problems.push(widthProblem(this.#path, this.#row, cells, this.#width));
    this.ended ||= this.problems.length >= MOST_PROBLEMS;
  }

  #plain(text: string): void {
    for (let from = 0; from < text.length && !this.ended;) {
      const end = text.indexOf('\n', from);
      const until = end < 0 ? text.length : end;
      const line = text.slice(from, text.charCodeAt(until - 1) === 13 ? until - 1 : until);
      this.#take(line.split(','));
      from = until + 1;
    }
  }

  #quoted(text: string): void {
    const result = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: ',', quoteChar: '"' });
    const fault = result.errors.find(({ type }) => type === 'Quotes');
    if (fault) {
      this.#fail(quoteProblem(this.#path, this.#row + this.#blank + (fault.row ?? 0) + 1));
      return;
    }
    for (const cells of result.data) if (!this.ended) this.#take(cells);
  }

  /** Takes a text of whole rows. */
  rows(text: string): void {
    if (this.#row === 0) this.#checkBeginning(text);
    if (this.ended) return;
    if (text.includes('"')) this.#quoted(text);
    else this.#plain(text);
  }

  /** What is left cannot be cut into rows. */
  tooLong(): void {
    this.#fail(quoteProblem(this.#path, this.#row + this.#blank + 1));
  }
}

/** Reads a file of records row by row (RFC 4180, as `parseCsv` does); blank lines at the end are ignored. */
export function streamCsv(path: string, open: () => Iterable<Uint8Array>): CsvStream {
  return {
    path,
    readRows(see) {
      const reader = new RowReader(path, see);
      const texts = decodePieces(path, open);
      let left = '';
      for (let next = texts.next(); !reader.ended; next = texts.next()) {
        if (next.done === true) {
          if (next.value) return [...reader.problems, next.value];
          if (left !== '') reader.rows(left);
          break;
        }
        left += next.value;
        const end = endOfRows(left);
        if (end > 0) reader.rows(left.slice(0, end));
        left = left.slice(end);
        if (left.length > LONGEST_ROW) reader.tooLong();
      }
      texts.return(null);
      return reader.problems;
    },
  };
}
