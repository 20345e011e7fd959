import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { citationOf, type Citation } from '../cite.ts';
import { allFormats } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link } from '../model.ts';
import { briefingLinks } from '../press.ts';
import type { Store } from '../store.ts';
import type { TextTableView } from '../text-model.ts';
import { codeTable, columnTable } from './code-tables.ts';
import { indicatorFiles, machineFiles, regionFiles, tableFiles, topicFiles } from './file-tables.ts';
import { sourceTable } from './source-table.ts';

/** Everything on the page of files. */
export interface DataPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly edition: string;
  /** Links to the sections of the page. */
  readonly contents: readonly Link[];
  /** Whether there are releases that stay. */
  readonly frozen: string;
  readonly more: readonly Link[];
  readonly whole: readonly FileLink[];
  readonly indicators: TextTableView;
  readonly regions: TextTableView;
  readonly topics: TextTableView;
  readonly tables: TextTableView;
  readonly machine: TextTableView;
  readonly columns: TextTableView;
  readonly codes: TextTableView;
  readonly licenceAddress: string;
  readonly citation: Citation;
  readonly sourcesTitle: string;
  readonly sources: TextTableView;
}

function frozenText({ index: { releases } }: Store, lang: Language): string {
  const { frozen } = messagesOf(lang).data;
  return releases.length === 0 ? frozen.none : frozen.some(formatNumber(lang, releases.length));
}

function moreLinks(lang: Language): readonly Link[] {
  const { data, embed } = messagesOf(lang);
  const { more } = data;
  return [
    { text: more.releases, address: pageHref(lang, 'releases/') },
    { text: more.changes, address: pageHref(lang, 'changes/') },
    { text: more.history, address: pageHref(lang, 'history/') },
    { text: more.api, address: pageHref(lang, 'data/api/') },
    { text: embed.title, address: pageHref(lang, 'embed/') },
  ];
}

function contentsOf(lang: Language, sources: string): readonly Link[] {
  const { data: words } = messagesOf(lang);
  const headings = {
    whole: words.whole.title,
    'by-indicator': words.indicators.title,
    'by-region': words.regions.title,
    'by-topic': words.topics.title,
    tables: words.tables.title,
    machine: words.machine.title,
    columns: words.columns.title,
    codes: words.codes.title,
    licence: words.licence.heading,
    cite: words.cite.title,
    sources,
  };
  return Object.entries(headings).map(([id, text]) => ({ text, address: `#${id}-h` }));
}

/** The page of all files, with what stands in them and the terms of use. */
export function dataPage(store: Store, lang: Language): DataPage {
  const { data: words, site } = messagesOf(lang);
  const { release, indicators, site: publisher } = store.index;
  const count = formatNumber(
    lang,
    indicators.reduce((sum, { rows }) => sum + rows, 0),
  );
  const title = words.title(count, formatNumber(lang, indicators.length));
  const sourcesTitle = words.sources.title(store.tables.sources.length);
  return {
    frame: pageFrame(store, { lang, path: 'data/', title: site.data, description: title, menu: 'data' }),
    title,
    edition: words.edition(release.id, formatDate(lang, release.date), formatDate(lang, release.read_to)),
    contents: contentsOf(lang, sourcesTitle),
    frozen: frozenText(store, lang),
    more: moreLinks(lang),
    whole: [...allFormats(store, lang, 'latest/all'), ...briefingLinks(store, lang, 'country')],
    indicators: indicatorFiles(store, lang),
    regions: regionFiles(store, lang),
    topics: topicFiles(store, lang),
    tables: tableFiles(store, lang),
    machine: machineFiles(store, lang),
    columns: columnTable(lang),
    codes: codeTable(lang),
    licenceAddress: publisher.data_licence_url,
    citation: citationOf(store, lang, {
      title: publisher.tagline,
      files: 'latest/all',
      page: 'data/',
    }),
    sourcesTitle,
    sources: sourceTable(store, lang),
  };
}
