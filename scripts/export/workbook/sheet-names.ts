import { LANGUAGES } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';

function inAll(name: 'cover' | 'contents' | 'notes'): string {
  return LANGUAGES.map((lang) => messagesOf(lang).workbook.sheets[name]).join(' · ');
}

/** Names of the sheets. What programs read keeps one name in all languages. */
export const SHEET_NAMES = {
  cover: inAll('cover'),
  contents: inAll('contents'),
  notes: inAll('notes'),
  kk: messagesOf('kk').workbook.sheets.table,
  ru: messagesOf('ru').workbook.sheets.table,
  en: messagesOf('en').workbook.sheets.table,
  data: 'data',
  columns: 'columns',
  codes: 'codes',
  sources: 'sources',
} as const;
export type SheetKey = keyof typeof SHEET_NAMES;
