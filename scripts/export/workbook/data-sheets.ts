import { columnType } from '../../../src/domain/column-types.ts';
import type { Column } from '../../../src/domain/row.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { inEachLanguage } from '../cite.ts';
import type { PublishedTable, Shelf, Subject } from '../shelf.ts';
import { textCell, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { sourcesOf } from './details.ts';
import { columnsSheet } from './text-sheets.ts';

const WIDTHS: Readonly<Record<'number' | 'date' | 'string', number>> = { number: 12, date: 12, string: 16 };

function typed(text: string, column: string): Cell {
  if (text === '') return null;
  const kind = columnType(column);
  if (kind === 'number') return { kind, text, look: 'plain' };
  return kind === 'date' ? { kind, text } : { kind: 'text', text, look: 'plain' };
}

/** Exactly the columns and rows of the CSV: numbers as numbers, dates as dates, what is empty as empty cells. */
export function dataSheet({ table }: Subject): Sheet {
  return {
    name: 'data',
    widths: table.columns.map((column) => WIDTHS[columnType(column)]),
    above: [],
    table: { name: 'data', columns: table.columns },
    rows: table.rows.map((row) => row.map((text, i) => typed(text, table.columns[i] ?? ''))),
  };
}

/** A table of texts as it stands in its CSV. */
function plainSheet(name: string, { columns, rows }: PublishedTable): Sheet {
  return {
    name,
    widths: columns.map((column) => (/^(title|address|name)/.test(column) ? 40 : 20)),
    above: [],
    table: { name, columns },
    rows: rows.map((row) => row.map((text) => textCell(text))),
  };
}

export function codesSheet(shelf: Shelf): Sheet {
  return plainSheet('codes', shelf.table('codes.csv'));
}

/** The sources that the figures come from. */
export function sourcesSheet(shelf: Shelf, subject: Subject): Sheet {
  const { columns } = shelf.table('sources.csv');
  const rows = sourcesOf(shelf, subject).map((source) => {
    const record: Readonly<Record<string, string>> = source;
    return columns.map((column) => record[column] ?? '');
  });
  return plainSheet('sources', { columns, rows });
}

/** What stands in the columns of the sheet «data». */
export function dataColumnsSheet({ table }: Subject): Sheet {
  return columnsSheet(
    table.columns.map((column) => [
      column,
      columnType(column),
      inEachLanguage((lang) => messagesOf(lang).data.columns.words[column as Column]),
    ]),
  );
}
