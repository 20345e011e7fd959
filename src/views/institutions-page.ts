import type { Language } from '../domain/text.ts';
import { formatDate } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages.ts';
import { fileLinks } from './files.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { dayOf } from './measure-status.ts';
import { institutionMap, type InstitutionMap } from './measures/institution-map.ts';
import { institutionTable, type InstitutionView } from './measures/institution-table.ts';
import { institutionIds } from './measures/institutions-of.ts';
import type { FileLink, Link } from './model.ts';
import { bodyLink } from './bodies/link.ts';
import type { Store } from './store.ts';

/** Everything on the page of institutions. */
export interface InstitutionsPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly asOf: string;
  readonly maps: readonly (InstitutionMap & { readonly body: Link })[];
  readonly table: InstitutionView;
  readonly files: readonly FileLink[];
}

/** Which regions have opened what: a map of each institution, then all regions with dates and sources. */
export function institutionsPage(store: Store, lang: Language): InstitutionsPage {
  const { institutions: words, bodies } = messagesOf(lang);
  const maps = institutionIds(store).map((id) => ({
    ...institutionMap(store, lang, id),
    body: bodyLink(store, lang, id),
  }));
  const [first] = maps;
  const lead = first
    ? `${first.name}: ${first.sentence.slice(0, 1).toLowerCase()}${first.sentence.slice(1)}`
    : '';
  return {
    frame: pageFrame(store, {
      lang,
      path: 'institutions/',
      title: words.title,
      description: lead,
      menu: 'measures',
    }),
    title: words.title,
    lead,
    asOf: bodies.asOf(formatDate(lang, dayOf(store))),
    maps,
    table: institutionTable(store, lang),
    files: fileLinks(store, lang, ['latest/institutions.csv']).map((link) => ({
      ...link,
      name: 'institutions.csv',
    })),
  };
}
