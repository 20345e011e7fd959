import { COUNTRY } from '../../domain/id.ts';
import type { EmbedKey } from '../../domain/press-paths.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { plain, type Sentence } from '../../i18n/sentences/sentence.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { citationOf, type Citation } from '../cite.ts';
import { allFormats } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type {
  AreaTable,
  ChartWithPapers,
  FileLink,
  Link,
  Note,
  SourceLine,
  StatementTable,
} from '../model.ts';
import { briefingLinks, cardOf, embedFile } from '../press.ts';
import { sourceLines } from '../sources.ts';
import { chanceLink } from '../statistics/method-link.ts';
import { documentOf, type Store } from '../store.ts';
import { isCountryOnly, mainTable, monthsTable, partsTable } from './area-tables.ts';
import { barsOf, chartsOf } from './charts.ts';
import { computedTables, type ComputedTable } from './computed.ts';
import { historyLink } from '../history/link.ts';
import { linkedMeasures, type LinkedMeasure } from './events.ts';
import { districtTables } from './district-tables.ts';
import { datasetOf } from './dataset.ts';
import { headlineOf, leadOf } from './headline.ts';
import { metaOf } from './meta.ts';
import { notesOf } from './notes.ts';
import { statementTable } from './statements.ts';
import { comparedChildren, subjectOf, type Subject } from './subject.ts';
import { targetRows, type TargetRow } from './targets.ts';

interface GapLine {
  readonly name: string;
  readonly table: string;
  readonly holders: string;
}

/** Exactly what the page of one indicator shows. */
export interface IndicatorView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly quiet: boolean;
  /** The list that the page belongs to. */
  readonly list: Link;
  /** The place of the page in that list: its topic, or what made-up figures are about. */
  readonly here: string;
  readonly title: Sentence;
  readonly lead: readonly Sentence[];
  readonly meta: readonly string[];
  readonly notes: readonly Note[];
  readonly charts: readonly ChartWithPapers[];
  readonly bars: readonly ChartWithPapers[];
  readonly tables: readonly AreaTable[];
  readonly statements: StatementTable | undefined;
  readonly computed: readonly ComputedTable[];
  readonly targets: readonly TargetRow[];
  readonly about: readonly { readonly term: string; readonly text: string; readonly link?: Link }[];
  readonly hasOwnCountry: boolean;
  readonly sources: readonly SourceLine[];
  readonly measures: readonly LinkedMeasure[];
  readonly gaps: readonly GapLine[];
  readonly files: readonly FileLink[];
  /** To where each number comes from; made-up figures have no such page. */
  readonly history: Link | undefined;
  readonly citation: Citation;
  /** The same for search engines of datasets. */
  readonly dataset: object | undefined;
  readonly related: readonly Link[];
}

function tablesOf(subject: Subject): readonly AreaTable[] {
  if (isCountryOnly(subject)) return [];
  return [
    mainTable(subject, 'table'),
    ...districtTables(subject),
    ...monthsTable(subject, 'months'),
    ...partsTable(subject, 'parts'),
  ];
}

/** How chance is told in the figures of the page, or why it cannot be. */
function chanceOf(subject: Subject): IndicatorView['about'] {
  const { lang, document } = subject;
  const { chance, told, noInterval } = messagesOf(lang).statistics;
  const declared = [document, ...comparedChildren(subject).map((child) => child.document)];
  const texts = declared.flatMap(({ statistics }) => {
    if (!statistics) return [];
    if (statistics.interval !== 'none') return [told[statistics.interval]];
    return statistics.reason === undefined ? [] : [noInterval[statistics.reason]];
  });
  const text = [...new Set(texts)].join(' ');
  const intervals = declared.flatMap(({ statistics }) => statistics?.interval ?? []);
  return texts.length === 0 ? [] : [{ term: chance, text, link: chanceLink(lang, intervals) }];
}

function aboutOf(subject: Subject): IndicatorView['about'] {
  const { store, lang, document } = subject;
  const { indicator } = messagesOf(lang);
  const evidence = [...new Set(document.rows.map((row) => row.evidence))].filter(
    (kind) => kind === 'table' || kind === 'press',
  );
  return [
    { term: indicator.definition, text: document.definition[lang] },
    { term: indicator.rise, text: document.rise[lang] },
    ...(document.method ? [{ term: indicator.method, text: document.method[lang] }] : []),
    ...chanceOf(subject),
    // Nobody has published made-up figures, so they were read nowhere.
    ...(store.edition.isSynthetic
      ? []
      : [{ term: indicator.evidence, text: evidence.map((kind) => indicator.evidenceOf[kind]).join('; ') }]),
  ].filter(({ text }) => text !== '');
}

function gapsOf({ store, lang, document }: Subject): readonly GapLine[] {
  return document.gaps.flatMap((id) => {
    const gap = store.tables.gaps.find((candidate) => candidate.gap === id);
    if (!gap) return [];
    const holders = gap.holders.split(';').flatMap((body) => {
      const record = store.tables.bodies.find((candidate) => candidate.body === body);
      return record ? [field(record, 'name', lang)] : [];
    });
    return [
      { name: field(gap, 'name', lang), table: field(gap, 'table', lang), holders: holders.join('; ') },
    ];
  });
}

function relatedOf({ store, lang, document }: Subject): readonly Link[] {
  const ids = document.related.map((id) => store.indicators.get(id)?.computed?.parent ?? id);
  return [...new Set(ids)]
    .filter((id) => id !== document.id && store.indicators.has(id))
    .map((id) => ({
      text: documentOf(store, id).name[lang],
      address: pageHref(lang, `${store.edition.pages}${id}/`),
    }));
}

function listOf({ store, lang }: Subject): Link {
  const { site, examples } = messagesOf(lang);
  const { pages, isSynthetic } = store.edition;
  return { text: isSynthetic ? examples.title : site.indicators, address: pageHref(lang, pages) };
}

function hereOf({ store, lang, document }: Subject): string {
  if (store.edition.isSynthetic) return document.short_name[lang];
  return store.index.topics.find((topic) => topic.id === document.topic)?.name[lang] ?? '';
}

/** All that the page of an indicator shows in a language. */
export function indicatorView(store: Store, lang: Language, id: string): IndicatorView {
  const document = documentOf(store, id);
  const subject = subjectOf(store, lang, document);
  const title = headlineOf(subject);
  const lead = leadOf(subject);
  const charts = chartsOf(subject);
  const bars = barsOf(subject);
  const [first] = [...charts, ...bars];
  const shared: EmbedKey = { lang, indicator: id, view: first?.id ?? 'table', area: null };
  return {
    frame: pageFrame(store, {
      lang,
      path: `${store.edition.pages}${id}/`,
      title: document.name[lang],
      description: document.quiet ? document.definition[lang] : plain(title),
      menu: store.edition.isSynthetic ? null : 'indicators',
      ...(!store.edition.isSynthetic && embedFile(store, shared)
        ? { oembed: `oembed/v1/${lang}/${id}.json` }
        : {}),
      card: cardOf(store, lang, shared),
    }),
    lang,
    quiet: document.quiet,
    list: listOf(subject),
    here: hereOf(subject),
    title,
    lead,
    meta: metaOf(subject),
    notes: notesOf(subject),
    charts,
    bars,
    tables: tablesOf(subject),
    statements: isCountryOnly(subject) ? statementTable(subject, 'table') : undefined,
    computed: computedTables(subject),
    targets: targetRows(subject),
    about: aboutOf(subject),
    hasOwnCountry: document.rows.some((row) => row.area === COUNTRY && row.data_kind === 'computed'),
    sources: sourceLines(store, lang, document.rows),
    measures: linkedMeasures(subject),
    gaps: gapsOf(subject),
    files: [
      ...allFormats(store, lang, `${store.edition.files}indicators/${id}`),
      ...briefingLinks(store, lang, `indicators/${id}`),
    ],
    history: historyLink(subject),
    citation: citationOf(store, lang, {
      title: document.name,
      files: `${store.edition.files}indicators/${id}`,
      page: `${store.edition.pages}${id}/`,
      rows: document.rows,
    }),
    dataset: datasetOf(subject),
    related: relatedOf(subject),
  };
}

/** Addresses of all pages of indicators: computed ones stand on the page of their parent. */
export function indicatorIds(store: Store): readonly string[] {
  return store.index.topics.flatMap((topic) => topic.indicators);
}
