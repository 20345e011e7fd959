import type { Language } from '../../domain/text.ts';
import { pageHref } from '../../i18n/href.ts';
import { bodyNames } from '../measures/measure-tables.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { hasPage } from './answers.ts';

/** The name of a body, with its page where it has one. */
export function bodyLink(store: Store, lang: Language, body: string): Link {
  return {
    text: bodyNames(store, lang, body),
    address: hasPage(store, body) ? pageHref(lang, `bodies/${body}/`) : '',
  };
}
