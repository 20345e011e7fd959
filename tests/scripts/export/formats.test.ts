import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShelfIndex } from '../../../src/domain/document.ts';
import { exportAll, publishReal } from '../../support/exported.ts';
import { filesBelow } from '../../support/pages.ts';
import { workbookFaults } from '../../support/workbook-parts.ts';

const out = publishReal();
const v1 = path.join(out, 'v1');
const NUMBERS = new Set([
  ...['value', 'rounded_to', 'numerator', 'denominator', 'lower', 'upper', 'level'],
  ...['rank_low', 'rank_high', 'group', 'lower_joint', 'upper_joint', 'level_joint'],
]);
const DATES = new Set(['period_start', 'period_end']);

/** Files of figures without their extensions, and all of them. */
let subjects: string[] = [];

beforeAll(async () => {
  await exportAll(out);
  subjects = filesBelow(v1).flatMap((name) =>
    /^latest\/(?:(?:indicators|regions|topics)\/[^.]+|all)\.csv$/.test(name) ? [name.slice(0, -4)] : [],
  );
}, 60_000);

function csv(subject: string): string[][] {
  const text = readFileSync(path.join(v1, `${subject}.csv`), 'utf8');
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** What a cell of the CSV is: a number, a day, a text, or nothing. */
function typed(text: string, column: string): number | Date | string | null {
  if (text === '') return null;
  if (NUMBERS.has(column)) return Number(text);
  return DATES.has(column) ? new Date(`${text}T00:00:00Z`) : text;
}

function typedRows(subject: string): (number | Date | string | null)[][] {
  const [columns = [], ...rows] = csv(subject);
  return rows.map((row) => row.map((text, i) => typed(text, columns[i] ?? '')));
}

describe('every file of the real figures, read back, equals its CSV cell by cell', () => {
  it('knows all of them', () => {
    const index = JSON.parse(readFileSync(path.join(v1, 'index.json'), 'utf8')) as ShelfIndex;
    expect(subjects).toHaveLength(index.indicators.length + index.regions.length + index.topics.length + 1);
    expect(index.indicators.length).toBeGreaterThan(50);
  });

  it('as Parquet', async () => {
    for (const subject of subjects) {
      const file = readFileSync(path.join(v1, `${subject}.parquet`));
      const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
      const columns = csv(subject)[0] ?? [];
      const rows = await parquetReadObjects({ file: buffer });
      expect(
        parquetMetadata(buffer)
          .schema.slice(1)
          .map(({ name }) => name),
      ).toEqual(columns);
      expect(rows.map((row) => columns.map((column) => row[column] as unknown))).toEqual(typedRows(subject));
    }
  });

  it('as JSON of indicators, where a column without a value may be left out', () => {
    const own = subjects.filter((subject) => subject.startsWith('latest/indicators/'));
    for (const subject of own) {
      const { rows } = JSON.parse(readFileSync(path.join(v1, `${subject}.json`), 'utf8')) as {
        rows: Record<string, string | number | null>[];
      };
      const [columns = [], ...lines] = csv(subject);
      const texts = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
      expect(texts, subject).toEqual(lines);
    }
  });

  it('as JSON of regions, topics and everything', () => {
    const own = subjects.filter((subject) => !subject.startsWith('latest/indicators/'));
    for (const subject of own) {
      const document = JSON.parse(readFileSync(path.join(v1, `${subject}.json`), 'utf8')) as {
        columns: string[];
        rows: Record<string, unknown>[];
      };
      expect(document.columns).toEqual(csv(subject)[0]);
      const rows = document.rows.map((row) => document.columns.map((column) => row[column]));
      const days = typedRows(subject).map((row) =>
        row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
      );
      expect(rows).toEqual(days);
      expect(document.rows.every((row) => Object.keys(row).length === document.columns.length)).toBe(true);
    }
  });

  it('as the sheet “data” of a workbook, one that a reader can tell nothing wrong with', async () => {
    for (const subject of subjects) {
      const file = readFileSync(path.join(v1, `${subject}.xlsx`));
      const sheets = await readWorkbook(file, { trim: false });
      const [head, ...rows] = sheets.find(({ sheet }) => sheet === 'data')?.data ?? [];
      expect(head).toEqual(csv(subject)[0]);
      expect(rows).toEqual(typedRows(subject));
    }
  }, 60_000);

  it('in workbooks whose parts fit together', () => {
    for (const subject of subjects)
      expect(workbookFaults(readFileSync(path.join(v1, `${subject}.xlsx`))), subject).toEqual([]);
  }, 120_000);
});
