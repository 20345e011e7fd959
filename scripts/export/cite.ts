import type { IndexDocument } from '../../src/domain/document.ts';
import { LANGUAGES, type Language, type Text } from '../../src/domain/text.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { messagesOf } from '../../src/i18n/messages.ts';

/** A text made in each language. */
export function inEachLanguage(say: (lang: Language) => string): Text {
  const [kk = '', ru = '', en = ''] = LANGUAGES.map(say);
  return { kk, ru, en };
}

/** How to cite what has this title, in words. */
export function cite({ site, release }: IndexDocument, title: Text): Text {
  return inEachLanguage((lang) =>
    messagesOf(lang).data.cite.citation(
      site.publisher[lang],
      site.name[lang],
      title[lang],
      release.id,
      formatDate(lang, release.date),
      site.data_licence,
    ),
  );
}
