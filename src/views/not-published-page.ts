import type { IndicatorDocument } from '../domain/document.ts';
import { COUNTRY } from '../domain/id.ts';
import type { TableRecord } from '../domain/tables.ts';
import type { Language } from '../domain/text.ts';
import { field } from '../i18n/field.ts';
import { formatDate } from '../i18n/format.ts';
import { pageHref } from '../i18n/href.ts';
import { messagesOf } from '../i18n/messages.ts';
import { presentAreas } from './area-list.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { bodyNames } from './measures/measure-tables.ts';
import type { Link } from './model.ts';
import { hasNumber } from './slices.ts';
import { areaOf, type Store } from './store.ts';
import { cell, line, numberCell, type TextTableView } from './text-model.ts';

/** One thing that nobody publishes. */
export interface Gap {
  readonly id: string;
  readonly name: string;
  /** The region it is about; empty = the whole country. */
  readonly area: string;
  readonly table: string;
  readonly holders: string;
  readonly indicators: readonly Link[];
}

export interface GapTopic {
  readonly id: string;
  readonly name: string;
  readonly gaps: readonly Gap[];
}

/** Everything on the page of what is not published. */
export interface NotPublishedPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly readTo: string;
  /** Links to the sections of the page. */
  readonly contents: readonly Link[];
  readonly topics: readonly GapTopic[];
  readonly countryTitle: string;
  readonly countryOnly: readonly Link[];
  readonly areas: TextTableView;
}

function indicatorLink(lang: Language, document: IndicatorDocument): Link {
  return { text: document.name[lang], address: pageHref(lang, `indicators/${document.id}/`) };
}

/** A gap with the names of whoever holds it, and of the indicators that lack it. */
export function gapOf(store: Store, lang: Language, gap: TableRecord<'gaps'>): Gap {
  return {
    id: gap.gap,
    name: field(gap, 'name', lang),
    area: gap.area === COUNTRY ? '' : field(areaOf(store, gap.area), 'name', lang),
    table: field(gap, 'table', lang),
    holders: bodyNames(store, lang, gap.holders),
    indicators: gap.indicators
      .split(';')
      .flatMap((id) => store.indicators.get(id) ?? [])
      .map((document) => indicatorLink(lang, document)),
  };
}

function topicsOf(store: Store, lang: Language): readonly GapTopic[] {
  const topics = store.index.topics.map(({ id, name }) => ({
    id,
    name: name[lang],
    gaps: store.tables.gaps.filter(({ topic }) => topic === id).map((gap) => gapOf(store, lang, gap)),
  }));
  return topics.filter(({ gaps }) => gaps.length > 0);
}

/** The documents in the order of the topics. */
function documents(store: Store): readonly IndicatorDocument[] {
  return store.index.indicators.flatMap(({ id }) => store.indicators.get(id) ?? []);
}

/** Areas that have at least one value of the indicator. */
function areasWithValues({ rows }: IndicatorDocument): ReadonlySet<string> {
  return new Set(rows.filter((row) => hasNumber(row)).map(({ area }) => area));
}

function areaTable(store: Store, lang: Language): TextTableView {
  const { areas: words } = messagesOf(lang).notPublished;
  const present = presentAreas(store, lang);
  const sets = documents(store).map(areasWithValues);
  const regional = sets.filter((set) => present.some(({ area }) => set.has(area)));
  const counted = present.map((area) => ({
    area,
    count: regional.filter((set) => set.has(area.area)).length,
  }));
  const rows = [...counted]
    .sort((a, b) => a.count - b.count)
    .map(({ area, count }) => ({
      cells: [
        cell(
          line({
            text: field(area, 'name', lang),
            address: pageHref(lang, `regions/${area.area.toLowerCase()}/`),
          }),
        ),
        numberCell(String(count)),
      ],
    }));
  return {
    id: 'areas-table',
    caption: words.caption(regional.length),
    columns: words.columns,
    groups: [{ head: '', rows }],
  };
}

/** The page of what is not published: gaps by topic, then what follows from the files themselves. */
export function notPublishedPage(store: Store, lang: Language): NotPublishedPage {
  const { notPublished: words, site } = messagesOf(lang);
  const title = words.title(store.tables.gaps.length);
  const countryOnly = documents(store).filter((document) => {
    const areas = areasWithValues(document);
    return areas.size === 1 && areas.has(COUNTRY);
  });
  const topics = topicsOf(store, lang);
  const countryTitle = words.country.title(countryOnly.length);
  return {
    frame: pageFrame(store, {
      lang,
      path: 'not-published/',
      title: site.notPublished,
      description: title,
      menu: 'notPublished',
    }),
    title,
    readTo: words.readTo(formatDate(lang, store.index.release.read_to)),
    contents: [
      ...topics.map(({ id, name }) => ({ text: name, address: `#topic-${id}-h` })),
      { text: countryTitle, address: '#country-only-h' },
      { text: words.areas.title, address: '#by-region-h' },
    ],
    topics,
    countryTitle,
    countryOnly: countryOnly.map((document) => indicatorLink(lang, document)),
    areas: areaTable(store, lang),
  };
}
