import type { FigureLineage } from '../../domain/lineage.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { dataHref, pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Language } from '../../domain/text.ts';
import { explanationsOf } from '../changes/explanations.ts';
import { fileLinks } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link, SourceLine } from '../model.ts';
import { sourceLine } from '../sources.ts';
import type { Store } from '../store.ts';
import { fineLine, line, type Line } from '../text-model.ts';
import { figureGroups, letterOf, pageFacts, type FigureGroup, type PageFacts } from './rows.ts';
import { historySubject, keyOf, type HistorySubject } from './subject.ts';

/** A source of the page, known by its letter. */
export interface LetteredSource {
  readonly id: string;
  /** Nothing where the tables no longer have it; then only its id is known. */
  readonly line: SourceLine | undefined;
  readonly name: string;
  readonly licence: string;
}

/** Exactly what the page of one indicator's figures shows. */
export interface HistoryView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly quiet: boolean;
  readonly list: Link;
  readonly here: string;
  readonly title: string;
  readonly status: readonly string[];
  readonly back: Link | undefined;
  readonly contents: readonly Link[];
  readonly made: readonly { readonly term: string; readonly lines: readonly Line[] }[];
  readonly exampleKey: string;
  readonly groups: readonly FigureGroup[];
  /** In what the values are counted; empty where the unit is no longer known. */
  readonly unit: string;
  readonly sources: readonly LetteredSource[];
  readonly files: readonly FileLink[];
}

/** What has been released of an indicator, and what is being prepared. */
export function releaseStatus(
  lang: Language,
  releases: readonly { readonly release: string; readonly date: string; readonly released: boolean }[],
): readonly string[] {
  const { history: words } = messagesOf(lang);
  const made = releases.filter(({ released }) => released);
  const open = releases.find(({ released }) => !released);
  const list = made.map(({ release, date }) => `${release} (${formatDate(lang, date)})`).join(', ');
  if (made.length === 0 && open) return [words.nothingYet(open.release, formatDate(lang, open.date))];
  return [
    words.released(list),
    ...(open ? [words.beingPrepared(open.release, formatDate(lang, open.date))] : []),
  ];
}

/** The page of the indicator; a computed one stands on the page of its parent. */
function pageOf({ store, lang, history, document }: HistorySubject): Link | undefined {
  if (!document) return undefined;
  const parent = document.computed?.parent;
  const path = parent === undefined ? `${history.indicator}/` : `${parent}/#computed-${history.indicator}-h`;
  if (!store.indicators.has(parent ?? history.indicator)) return undefined;
  return { text: messagesOf(lang).history.back, address: pageHref(lang, `indicators/${path}`) };
}

const METHODS: Readonly<Record<string, string>> = {
  wilson: 'wilson',
  exact: 'poisson',
  byar: 'poisson',
  dobson: 'direct',
};

function datasetLines({ lang, lineage }: HistorySubject, { datasets }: PageFacts): readonly Line[] {
  const { history: words } = messagesOf(lang);
  return datasets.flatMap((id) => {
    const dataset = lineage?.datasets.find((candidate) => candidate.id === id);
    if (!dataset) return [line(id)];
    const { title, kind, origin } = dataset;
    return [line(title[lang]), fineLine(`${id}: ${words.kinds[kind]}, ${words.origins[origin]}`)];
  });
}

function formulaLines(subject: HistorySubject): readonly Line[] {
  const { lang, lineage, document } = subject;
  const { history: words } = messagesOf(lang);
  const formulas = lineage?.figures.flatMap(({ formula }) => formula ?? []) ?? [];
  const [first] = formulas;
  if (!first) return [];
  return [
    ...(document?.method ? [line(document.method[lang])] : []),
    line(words.perWords(formatNumber(lang, first.per))),
    ...[...new Set(formulas.map(({ text }) => text))]
      .slice(0, 1)
      .map((text) => fineLine({ text, address: '', lang: lang === 'en' ? undefined : 'en' })),
  ];
}

function intervalLines({ lang, lineage }: HistorySubject): readonly Line[] {
  const names = messagesOf(lang).data.codes.words.method;
  const methods = [...new Set(lineage?.figures.map(({ method }) => method) ?? [])].filter(
    (id) => id in METHODS,
  );
  return methods.map((id) =>
    line({
      text: names[id as keyof typeof names],
      address: pageHref(lang, `methods/#${METHODS[id] ?? ''}`),
    }),
  );
}

function explanationLines({ store, lang, history }: HistorySubject): readonly Line[] {
  const { indicator } = history;
  return history.releases.flatMap(({ release }) =>
    explanationsOf(store, lang, { release, indicator }).map(({ parts }) => line(`${release}: `, ...parts)),
  );
}

function madeOf(subject: HistorySubject, facts: PageFacts): HistoryView['made'] {
  const { history: words } = messagesOf(subject.lang);
  const ends = facts.ends.map((end: FigureLineage['ends']) => line(words.ends[end]));
  return [
    { term: words.datasets, lines: datasetLines(subject, facts) },
    { term: words.formula, lines: formulaLines(subject) },
    { term: words.interval, lines: intervalLines(subject) },
    { term: words.trail, lines: ends },
    { term: words.explanations, lines: explanationLines(subject) },
  ].filter(({ lines }) => lines.length > 0);
}

function sourcesOf({ store, lang }: HistorySubject, { sources }: PageFacts): readonly LetteredSource[] {
  const { history: words } = messagesOf(lang);
  return sources.map((id, i) => {
    const source = store.sources.get(id);
    return {
      id: `source-${letterOf(i)}`,
      line: source && sourceLine(lang, source),
      name: id,
      licence: source && source.licence !== '' ? `${words.licence}: ${source.licence}` : words.noLicence,
    };
  });
}

function filesOf({ store, lang, history: { indicator } }: HistorySubject): readonly FileLink[] {
  const { history: words } = messagesOf(lang);
  const named = [
    [`latest/lineage/${indicator}.json`, words.lineageFile],
    [`history/${indicator}.json`, words.historyFile],
  ] as const;
  const known = fileLinks(store, lang, [`latest/indicators/${indicator}.csv`]);
  return [
    ...named.flatMap(([path, name]) =>
      fileLinks(store, lang, [path]).map((file) => ({ ...file, name, address: dataHref(path) })),
    ),
    ...known,
  ];
}

function statusOf({ lang, history, document }: HistorySubject): readonly string[] {
  const { history: words } = messagesOf(lang);
  const changed = history.figures.filter(({ said }) => said.length > 1).length;
  const told = changed === 0 ? words.noneChanged : words.changed(formatNumber(lang, changed));
  return [
    ...(document ? [] : [words.noLongerPublished]),
    ...releaseStatus(lang, history.releases),
    `${words.count(formatNumber(lang, history.figures.length))} ${told}`,
  ];
}

/** All that the page of an indicator's figures shows in a language. */
export function historyView(store: Store, lang: Language, id: string): HistoryView {
  const subject = historySubject(store, lang, id);
  const { history, document } = subject;
  const { history: words } = messagesOf(lang);
  const facts = pageFacts(subject);
  const groups = figureGroups(subject, facts);
  const [first] = history.figures;
  const unit = store.tables.units.find((candidate) => candidate.unit === history.unit);
  return {
    frame: pageFrame(store, {
      lang,
      path: `history/${id}/`,
      title: words.title(history.name[lang]),
      description: words.description(history.name[lang]),
      menu: null,
    }),
    lang,
    // An indicator that is gone says no more of its subject: its page is as quiet as the gravest.
    quiet: document?.quiet ?? true,
    list: { text: words.menu, address: pageHref(lang, 'history/') },
    here: history.name[lang],
    title: words.title(history.name[lang]),
    status: statusOf(subject),
    back: pageOf(subject),
    contents: [
      ...groups.map(({ id: group, heading }) => ({ text: heading, address: `#${group}-h` })),
      { text: words.sourcesTitle, address: '#sources-h' },
    ],
    made: madeOf(subject, facts),
    exampleKey: first ? keyOf(subject, first) : '',
    groups,
    unit: unit ? `${words.unit}: ${field(unit, 'name', lang)}` : '',
    sources: sourcesOf(subject, facts),
    files: filesOf(subject),
  };
}

/** Addresses of all pages of figures: in the order of the indicators, and after them those that are gone. */
export function historyIds({ histories, index }: Store): readonly string[] {
  const known = index.indicators.map(({ id }) => id).filter((id) => histories.has(id));
  return [...known, ...[...histories.keys()].filter((id) => !known.includes(id)).sort()];
}
