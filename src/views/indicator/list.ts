import { COUNTRY } from '../../domain/id.ts';
import type { Language } from '../../domain/text.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { figure, type Sentence } from '../../i18n/sentences/sentence.ts';
import { factOf } from '../facts.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { areaValues, countryValues, latestAreaPeriod, mainSlice, periodsOf } from '../slices.ts';
import { documentOf, type Store } from '../store.ts';

/** One indicator in the list: its latest value for the country, or that there is none. */
export interface ListRow {
  readonly name: string;
  readonly address: string;
  readonly unit: string;
  readonly value: Sentence;
  readonly period: string;
  /** How many regions have a value in the period below. */
  readonly regions: string;
  readonly regionsPeriod: string;
}

interface IndicatorListView {
  readonly frame: PageFrame;
  readonly count: string;
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly ListRow[];
  }[];
}

/** An indicator as lists show it. */
export function listRow(store: Store, lang: Language, id: string): ListRow {
  const document = documentOf(store, id);
  const { indicator } = messagesOf(lang);
  const { rows } = mainSlice(document);
  const country = countryValues(rows).at(-1);
  const latest = latestAreaPeriod(rows, 1);
  const isWithheld = rows.some(({ area, status }) => area === COUNTRY && status === 'c');
  const none = isWithheld ? '[c]' : indicator.regionsOnly;
  const value = country ? figure(lang, factOf(document, country)) : [none];
  const last = country?.period ?? latest ?? periodsOf(rows).at(-1);
  return {
    name: document.name[lang],
    address: pageHref(lang, `${store.edition.pages}${id}/`),
    unit: document.unit_names[lang],
    // Figures of painful subjects stand only beside who said them.
    value: document.quiet ? [] : value,
    period: last === undefined || document.quiet ? '' : formatPeriod(lang, last),
    regions: latest === undefined ? '–' : String(areaValues(rows, latest).length),
    regionsPeriod: latest === undefined ? '' : formatPeriod(lang, latest),
  };
}

/** All that the list of indicators shows, topic by topic. */
export function indicatorListView(store: Store, lang: Language): IndicatorListView {
  const { indicator } = messagesOf(lang);
  const topics = store.index.topics.map(({ id, name, indicators }) => ({
    id,
    name: name[lang],
    rows: indicators.map((each) => listRow(store, lang, each)),
  }));
  const count = String(topics.flatMap(({ rows }) => rows).length);
  return {
    frame: pageFrame(store, {
      lang,
      path: 'indicators/',
      title: indicator.listTitle,
      description: indicator.listLead(count),
      menu: 'indicators',
    }),
    count,
    topics,
  };
}
