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

/** Bodies by their ids joined by `;`. */
export function bodyLinks(store: Store, lang: Language, ids: string): readonly Link[] {
  const known = new Set(store.tables.bodies.map(({ body }) => body));
  return ids
    .split(';')
    .filter((id) => known.has(id))
    .map((id) => bodyLink(store, lang, id));
}
