import type { Language } from '../../domain/text.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { sourceLine } from '../sources.ts';
import type { Store } from '../store.ts';
import { cell, fineLine, line, type TextTableView } from '../text-model.ts';

/** All sources: a title in its own language, and no title or link where they are withheld. */
export function sourceTable(store: Store, lang: Language): TextTableView {
  const { data, measures } = messagesOf(lang);
  const words = data.sources;
  const rows = store.tables.sources.map((source) => {
    const { publisher, title, titleLang, address, date } = sourceLine(lang, source);
    // Terms are written in English in the table of sources.
    const terms = { text: source.licence, address: '', lang: lang === 'en' ? undefined : 'en' };
    const licence = source.licence === '' ? fineLine(words.noLicence) : line(terms);
    return {
      id: `source-${source.source.replaceAll('_', '-')}`,
      cells: [
        cell(line(publisher), fineLine(source.source)),
        title === ''
          ? cell(fineLine(measures.addressWithheld))
          : cell(line({ text: title, address, lang: titleLang })),
        cell(line(date)),
        cell(licence),
        cell(line(words.evidence[source.evidence === 'table' ? 'table' : 'press'])),
      ],
    };
  });
  return {
    id: 'sources-table',
    caption: words.caption,
    columns: words.columns,
    groups: [{ head: '', rows }],
  };
}
