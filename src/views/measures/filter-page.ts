import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { dayOf } from '../measure-status.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { filterGroups, type FilterGroup } from './filters.ts';
import { measuresByArea, type AreaMeasures } from './measure-tables.ts';

/** Exactly what the page of one choice of measures shows. */
export interface FilterPage {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly list: Link;
  readonly all: Link;
  /** Id of the choice, to mark it among the others. */
  readonly current: string;
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly asFar: string;
  readonly filters: readonly FilterGroup[];
  readonly areas: readonly AreaMeasures[];
  /** Said where no measure is meant. */
  readonly none: string;
}

/** The measures that one choice means, as a page that needs no script. */
export function filterPage(store: Store, lang: Language, id: string): FilterPage {
  const { site, measurePages: words } = messagesOf(lang);
  const filters = filterGroups(store, lang);
  const filter = filters.flatMap((group) => group.filters).find((one) => one.id === id);
  if (!filter) throw new Error(`There is no choice of measures “${id}”.`);
  const { name, measures, meaning, none } = filter;
  const title = words.filters.page(name, measures.length);
  return {
    frame: pageFrame(store, {
      lang,
      path: `measures/${id}/`,
      title,
      description: meaning === '' ? title : meaning,
      menu: 'measures',
    }),
    lang,
    list: { text: site.measures, address: pageHref(lang, 'measures/') },
    all: { text: words.filters.all, address: pageHref(lang, 'measures/') },
    current: id,
    name,
    title,
    meaning,
    asFar: words.asFar(formatDate(lang, dayOf(store))),
    filters,
    areas: measuresByArea(store, lang, measures),
    none,
  };
}
