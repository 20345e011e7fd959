import type { PublishedRow } from '../domain/row.ts';
import type { TableRecord } from '../domain/tables.ts';
import type { Language } from '../domain/text.ts';
import { field } from '../i18n/field.ts';
import { formatShortDate } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { SourceLine } from './model.ts';
import type { Store } from './store.ts';

/** Ids of the sources of rows, each once, in the order met. */
function sourceIds(rows: readonly Pick<PublishedRow, 'source'>[]): readonly string[] {
  return [...new Set(rows.flatMap(({ source }) => source.split(';')))].filter((id) => id !== '');
}

/** A source as shown: publisher and date always; title and address only where they may be. */
export function sourceLine(lang: Language, source: TableRecord<'sources'>): SourceLine {
  const { indicator } = messagesOf(lang);
  const isWithheld = source.address_status === 'withheld';
  return {
    publisher: field(source, 'publisher', lang),
    title: isWithheld ? '' : source.title,
    titleLang: /^[a-z]{2}$/.test(source.language) && source.language !== lang ? source.language : undefined,
    address: isWithheld || !source.address.startsWith('http') ? '' : source.address,
    date: source.date === '' ? indicator.undated : formatShortDate(lang, source.date),
    remark: isWithheld ? indicator.addressWithheld : '',
  };
}

/** The sources of rows, ready to be shown. */
export function sourceLines(
  store: Store,
  lang: Language,
  rows: readonly Pick<PublishedRow, 'source'>[],
): readonly SourceLine[] {
  return sourceIds(rows).flatMap((id) => {
    const source = store.sources.get(id);
    return source ? [sourceLine(lang, source)] : [];
  });
}
