import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Subject } from '../indicator/subject.ts';
import type { Link } from '../model.ts';

/** To where each number of an indicator comes from; nothing where there is no such page, as for made-up figures. */
export function historyLink({ store, lang, document: { id } }: Subject): Link | undefined {
  if (!store.histories.has(id)) return undefined;
  return { text: messagesOf(lang).history.link, address: pageHref(lang, `history/${id}/`) };
}
