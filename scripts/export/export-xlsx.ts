import { LANGUAGES } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { ExportedFile, Shelf, Subject } from './shelf.ts';
import { coverSheet } from './workbook/cover-sheet.ts';
import { codesSheet, dataColumnsSheet, dataSheet, sourcesSheet } from './workbook/data-sheets.ts';
import type { SheetKey } from './workbook/sheet-names.ts';
import { tableSheet } from './workbook/table-sheet.ts';
import { contentsSheet, notesSheet } from './workbook/text-sheets.ts';
import type { Sheet, Workbook } from './xlsx/sheet.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** What a sheet holds at most, less some lines above the table. */
const MOST_ROWS = 1_048_000;

const KEYS = [
  'contents',
  'notes',
  'kk',
  'ru',
  'en',
  'data',
  'columns',
  'codes',
  'sources',
] as const satisfies SheetKey[];

function makeSheet(key: (typeof KEYS)[number], shelf: Shelf, subject: Subject): Sheet {
  switch (key) {
    case 'contents':
      return contentsSheet(KEYS);
    case 'notes':
      return notesSheet(shelf, subject);
    case 'kk':
    case 'ru':
    case 'en':
      return tableSheet(key, shelf, subject);
    case 'data':
      return dataSheet(subject);
    case 'columns':
      return dataColumnsSheet(subject);
    case 'codes':
      return codesSheet(shelf);
    case 'sources':
      return sourcesSheet(shelf, subject);
  }
}

/** The figures of a subject as a workbook; nothing where there are more rows than a sheet holds. */
export function exportXlsx(shelf: Shelf, subject: Subject): ExportedFile | null {
  if (subject.table.rows.length > MOST_ROWS) return null;
  const { site, release } = shelf.index;
  const inAll = (say: (lang: (typeof LANGUAGES)[number]) => string): string => LANGUAGES.map(say).join(' · ');
  const band = shelf.synthetic ? `${inAll((lang) => messagesOf(lang).examples.band)}. ` : '';
  const workbook: Workbook = {
    title: inAll((lang) => subject.name[lang]),
    subject: `${band}${inAll((lang) => messagesOf(lang).workbook.holds[subject.kind])}`,
    description: `${site.data_licence} ${site.data_licence_url} · ${release.id}`,
    creator: site.publisher.en,
    language: 'kk',
    date: release.date,
    sheets: [coverSheet(shelf, subject), ...KEYS.map((key) => makeSheet(key, shelf, subject))],
  };
  return { path: `${subject.path}.xlsx`, content: writeWorkbook(workbook) };
}
