import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../scripts/read/parse-csv.ts';
import { streamCsv } from '../../../scripts/read/stream-csv.ts';
import { formatProblem } from '../../../src/domain/problem.ts';

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

function rowsOf(text: string, size: number): { rows: string[][]; problems: string[]; numbers: number[] } {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const bytes = new TextEncoder().encode(text);
  const stream = streamCsv('f.csv', () => pieces(bytes, size));
  const problems = stream.readRows((cells, row) => {
    rows.push([...cells]);
    numbers.push(row);
    return true;
  });
  return { rows, numbers, problems: problems.map(formatProblem) };
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', 'ж', '😀', ' ', 'x,y', '"', 'a "quoted" word', 'two\nlines', 'two\r\nlines', '""'),
  fc.string({ maxLength: 5 }).map((text) => text.replace(/[\r\n\ufeff]/g, '')),
);

describe('streamCsv', () => {
  it('reads what parseCsv reads, however the file is cut into pieces', () => {
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        (body, newline, size) => {
          const head = body[0]?.map((_, i) => `h${String(i)}`) ?? [];
          const text = Papa.unparse([head, ...body], { newline }) + newline;
          const whole = parseCsv('f.csv', text);
          const rows = whole.file?.rows ?? [];
          expect(rowsOf(text, size)).toEqual({ rows, numbers: rows.map((_, i) => i + 1), problems: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([1, 3, 1000])('says what parseCsv says of rows that do not fit (pieces of %i bytes)', (size) => {
    const text = 'a,b\n1,2\n3\n4,5,6\n\n7,8\n';
    const messages = parseCsv('f.csv', text).problems.map(formatProblem);
    // A decimal comma is not guessed at: the two cells around it may be anything.
    const expected = messages.map((message) =>
      message.startsWith('f.csv:4')
        ? 'f.csv:4:2: the row has too many columns; found "3 columns"; expected 2 columns, as in the header; put text that holds a comma between quotation marks, or delete the extra cells'
        : message,
    );
    const { problems, numbers } = rowsOf(text, size);
    expect(problems).toEqual(expected);
    expect(numbers).toEqual([1, 2, 6]);
  });

  it('ends when it is told to, and closes the file', () => {
    let closed = false;
    function* endless(): Generator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode('1,2\n');
      } finally {
        closed = true;
      }
    }
    const seen: number[] = [];
    streamCsv('f.csv', endless).readRows((_, row) => {
      seen.push(row);
      return row < 3;
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(closed).toBe(true);
  });

  it('gives up on a quotation mark that is never closed, before the memory is full', () => {
    let given = 0;
    function* endless(): Generator<Uint8Array> {
      yield new TextEncoder().encode('a,b\n"1,2\n');
      for (;;) {
        given += 1;
        yield new TextEncoder().encode('1,2\n'.repeat(1000));
      }
    }
    const problems = streamCsv('f.csv', endless).readRows(() => true);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining('f.csv:2: a quotation mark is opened and never closed'),
    ]);
    expect(given).toBeLessThan(300);
  });

  it('lists no more than a hundred rows that do not fit', () => {
    expect(rowsOf(`a,b\n${'1\n'.repeat(5000)}`, 64).problems).toHaveLength(100);
  });

  it('reads a file without rows as nothing', () => {
    expect(rowsOf('', 10).problems).toEqual([expect.stringContaining('the file is empty')]);
  });
});
