import { COLUMNS } from '../../domain/row.ts';
import type { Language } from '../../domain/text.ts';
import type { CodeWords } from '../../i18n/messages/data.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { cell, line, type TextTableView } from '../text-model.ts';

/** All columns of a CSV of figures, in their order, with what stands in them. */
export function columnTable(lang: Language): TextTableView {
  const { columns: words } = messagesOf(lang).data;
  const rows = COLUMNS.map((column) => ({
    id: `column-${column.replaceAll('_', '-')}`,
    cells: [cell(line(column)), cell(line(words.words[column]))],
  }));
  return { id: 'columns-table', caption: words.caption, columns: words.heads, groups: [{ head: '', rows }] };
}

/** All codes, column by column. */
export function codeTable(lang: Language): TextTableView {
  const { codes: words } = messagesOf(lang).data;
  const columns = Object.keys(words.words) as (keyof CodeWords)[];
  const groups = columns.map((column) => ({
    head: column,
    rows: Object.entries<string>(words.words[column]).map(([code, meaning]) => ({
      cells: [cell(line(code === '' ? words.empty : code)), cell(line(meaning))],
    })),
  }));
  return { id: 'codes-table', caption: words.caption, columns: words.heads, groups };
}
