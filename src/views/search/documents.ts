import type { TableRecord } from '../../domain/tables.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { SearchDocument } from '../../search/document.ts';
import { areaOf, documentOf, type Store } from '../store.ts';
import { aboutPage, methodsPage, type TextPageView } from '../text-pages.ts';
import { recordDocuments } from './record-documents.ts';
import { sitePages } from './site-pages.ts';
import { synonymsOf } from './synonyms.ts';

type Area = TableRecord<'areas'>;

function indicatorDocument(store: Store, lang: Language, id: string, parent = id): SearchDocument {
  const { name, short_name, definition, topic } = documentOf(store, id);
  const topicName = store.index.topics.find((candidate) => candidate.id === topic)?.name[lang] ?? '';
  return {
    path: parent === id ? `indicators/${id}/` : `indicators/${parent}/#computed-${id}-h`,
    kind: 'indicator',
    title: name[lang],
    text: [topicName, definition[lang]].filter((part) => part !== '').join('. '),
    names: namesOf(short_name[lang], ...synonymsOf(lang, `${name[lang]} ${short_name[lang]}`)),
  };
}

/** Indicators of all topics, each followed by the shares and rates that stand on its page. */
function indicatorDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return store.index.topics
    .flatMap(({ indicators }) => indicators)
    .flatMap((id) => [
      indicatorDocument(store, lang, id),
      ...documentOf(store, id).children.map((child) => indicatorDocument(store, lang, child, id)),
    ]);
}

function storyDocuments({ index }: Store, lang: Language): readonly SearchDocument[] {
  return index.stories.map(({ id, title, lead }) => ({
    path: `stories/${id}/`,
    kind: 'page',
    title: title[lang],
    text: lead[lang],
  }));
}

function topicDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return store.index.topics.map(({ id, name, indicators }) => ({
    path: `indicators/#${id}-h`,
    kind: 'page',
    title: name[lang],
    text: indicators.map((one) => documentOf(store, one).short_name[lang]).join(' · '),
  }));
}

function regionPath(code: string): string {
  return `regions/${code.toLowerCase()}/`;
}

/** A former area is known by its whole name only: its short one names its parts. */
function regionNames(area: Area): readonly string[] {
  return LANGUAGES.flatMap((lang) => [
    field(area, 'name', lang),
    field(area, 'tile', lang),
    area.type === 'former' ? '' : field(area, 'short', lang),
    field(area, 'capital', lang),
  ]);
}

/** Names to be searched, each once. */
function namesOf(...names: readonly string[]): string {
  return [...new Set(names)].filter((name) => name !== '').join(' ');
}

function regionDocument(lang: Language, area: Area): SearchDocument {
  const { region, search } = messagesOf(lang);
  const capital = field(area, 'capital', lang);
  return {
    path: regionPath(area.area),
    kind: 'region',
    title: field(area, 'name', lang),
    text: [area.type === 'former' ? region.formerTitle : '', capital && `${region.capital} – ${capital}`]
      .filter((part) => part !== '')
      .join(' · '),
    names: namesOf(...regionNames(area), area.area, area.type === 'city' ? search.city : ''),
  };
}

function districtDocument(store: Store, lang: Language, district: TableRecord<'districts'>): SearchDocument {
  const seat = field(district, 'seat', lang);
  const title = field(district, 'name', lang);
  const names = LANGUAGES.flatMap((each) => [field(district, 'name', each), field(district, 'seat', each)]);
  return {
    path: `${regionPath(district.area)}#districts-h`,
    kind: 'district',
    title,
    text: [field(areaOf(store, district.area), 'name', lang), seat === title ? '' : seat]
      .filter((part) => part !== '')
      .join(' · '),
    names: namesOf(...names, messagesOf(lang).search.kinds.district),
  };
}

function sectionDocuments(
  path: string,
  kind: 'method' | 'page',
  page: TextPageView,
): readonly SearchDocument[] {
  const { lang } = page.frame;
  return page.sections.map(({ id, heading, text, list, links }) => ({
    path: `${path}#${id}`,
    kind,
    title: heading,
    text: [...text, ...list, ...links.map((link) => link.text)].join(' '),
    names: synonymsOf(lang, [heading, ...links.map((link) => link.text)].join(' ')).join(' '),
  }));
}

/** Everything that can be found in a language: published texts and the texts of the site, nothing else. */
export function searchDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return [
    ...sitePages(lang).map((page): SearchDocument => ({ ...page, kind: 'page' })),
    ...storyDocuments(store, lang),
    ...topicDocuments(store, lang),
    ...indicatorDocuments(store, lang),
    ...store.tables.areas.filter(({ type }) => type !== 'country').map((area) => regionDocument(lang, area)),
    ...store.tables.districts.map((district) => districtDocument(store, lang, district)),
    ...recordDocuments(store, lang),
    ...sectionDocuments('methods/', 'method', methodsPage(store, lang)),
    ...sectionDocuments('about/', 'page', aboutPage(store, lang)),
  ];
}
