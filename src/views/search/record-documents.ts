import { idsOf } from '../../domain/id-list.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { SearchDocument } from '../../search/document.ts';
import { bodyNames } from '../measures/measure-tables.ts';
import { sourceLine } from '../sources.ts';
import { areaOf, type Store } from '../store.ts';
import { synonymsOf } from './synonyms.ts';

function areaName(store: Store, lang: Language, code: string): string {
  return field(areaOf(store, code), 'name', lang);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function measureDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return store.tables.measures.map((measure) => ({
    path: `measures/${measure.measure.toLowerCase()}/`,
    kind: 'measure',
    title: field(measure, 'name', lang),
    text: joined(
      areaName(store, lang, measure.area),
      bodyNames(store, lang, measure.owners),
      measure.measure,
    ),
    names: synonymsOf(lang, field(measure, 'name', lang)).join(' '),
  }));
}

/** A body is found by its name, and by the measures it answers for. */
function bodyDocument(store: Store, lang: Language, body: TableRecord<'bodies'>): SearchDocument {
  const own = store.tables.measures.filter(({ owners }) => idsOf(owners).includes(body.body));
  const title = field(body, 'name', lang);
  return {
    path: `bodies/${body.body}/`,
    kind: 'body',
    title,
    text: joined(...own.map((one) => field(one, 'name', lang))),
    names: synonymsOf(lang, title).join(' '),
  };
}

function gapDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return store.tables.gaps.map((gap) => ({
    path: `not-published/#${gap.gap}`,
    kind: 'gap',
    title: field(gap, 'name', lang),
    text: joined(gap.area === COUNTRY ? '' : areaName(store, lang, gap.area), field(gap, 'table', lang)),
    names: synonymsOf(lang, field(gap, 'name', lang)).join(' '),
  }));
}

function findingDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return store.tables.findings.map((finding) => ({
    path: `measures/#${finding.finding}`,
    kind: 'finding',
    title: field(finding, 'text', lang),
    text: joined(
      areaName(store, lang, finding.area),
      bodyNames(store, lang, finding.body),
      formatDate(lang, finding.date),
    ),
  }));
}

function eventDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  const { kind } = messagesOf(lang).measures.events;
  return store.tables.events.map((event) => ({
    path: `measures/#${event.event.toLowerCase()}`,
    kind: 'event',
    title: field(event, 'text', lang),
    text: joined(
      kind[event.kind as keyof typeof kind],
      areaName(store, lang, event.area),
      formatDate(lang, event.date),
    ),
  }));
}

function sourceDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return store.tables.sources.map((source) => {
    const { publisher, title, titleLang, date } = sourceLine(lang, source);
    return {
      path: `data/#source-${source.source.replaceAll('_', '-')}`,
      kind: 'source',
      title: `${publisher}, ${date}`,
      text: title,
      ...(titleLang === undefined ? {} : { lang: titleLang }),
    };
  });
}

/** The records that stand as rows on pages: measures, bodies, gaps, findings, events and sources. */
export function recordDocuments(store: Store, lang: Language): readonly SearchDocument[] {
  return [
    ...measureDocuments(store, lang),
    ...store.tables.bodies.map((body) => bodyDocument(store, lang, body)),
    ...gapDocuments(store, lang),
    ...findingDocuments(store, lang),
    ...eventDocuments(store, lang),
    ...sourceDocuments(store, lang),
  ];
}
