import type { Language } from '../../domain/text.ts';
import { pageHref } from '../../i18n/href.ts';
import { bodyNames } from '../measures/measure-tables.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';

/** The name of a body, with its page. */
export function bodyLink(store: Store, lang: Language, body: string): Link {
  return {
    text: bodyNames(store, lang, body),
    address: pageHref(lang, `bodies/${body}/`),
  };
}
