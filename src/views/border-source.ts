import type { Language } from '../domain/text.ts';
import { formatShortDate } from '../i18n/format.ts';
import type { BorderSource } from './model.ts';
import type { Store } from './store.ts';

/** Who published the boundaries, and on what terms; nothing where none are supplied. */
export function borderSource({ boundaries }: Store, lang: Language): BorderSource | undefined {
  if (!boundaries) return undefined;
  const { publisher, title, language, address, licence, licence_address, date } = boundaries;
  return {
    source: {
      publisher: publisher[lang],
      title,
      titleLang: language === lang ? undefined : language,
      address,
      date: formatShortDate(lang, date),
      remark: '',
    },
    licence,
    licenceAddress: licence_address,
  };
}
