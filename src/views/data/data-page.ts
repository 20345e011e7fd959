import type { Language } from '../../domain/text.ts';
import { citationText } from '../../i18n/citation.ts';
import { field } from '../../i18n/field.ts';
import { formatBytes, formatDate, formatNumber } from '../../i18n/format.ts';
import { dataHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { formerAreas, presentAreas, type Area } from '../area-list.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link } from '../model.ts';
import { areaOf, type Store } from '../store.ts';
import type { TextTableView } from '../text-model.ts';
import { codeTable, columnTable } from './code-tables.ts';
import { indicatorFiles, machineFiles, tableFiles } from './file-tables.ts';
import { sourceTable } from './source-table.ts';

/** Everything on the page of files. */
export interface DataPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly edition: string;
  /** Links to the sections of the page. */
  readonly contents: readonly Link[];
  readonly whole: FileLink;
  readonly indicators: TextTableView;
  readonly regions: readonly FileLink[];
  readonly topics: readonly FileLink[];
  readonly tables: TextTableView;
  readonly machine: TextTableView;
  readonly columns: TextTableView;
  readonly codes: TextTableView;
  readonly licenceAddress: string;
  readonly citation: string;
  readonly sourcesTitle: string;
  readonly sources: TextTableView;
}

function linkTo({ index }: Store, lang: Language, path: string, name: string): FileLink | undefined {
  const file = index.files.find((candidate) => candidate.path === path);
  return file && { name, address: dataHref(path), size: formatBytes(lang, file.bytes) };
}

function regionFiles(store: Store, lang: Language): readonly FileLink[] {
  const areas: readonly Area[] = [
    areaOf(store, 'KZ'),
    ...presentAreas(store, lang),
    ...formerAreas(store, lang),
  ];
  return areas.flatMap(
    (area) =>
      linkTo(store, lang, `latest/regions/${area.area.toLowerCase()}.csv`, field(area, 'name', lang)) ?? [],
  );
}

function topicFiles(store: Store, lang: Language): readonly FileLink[] {
  return store.index.topics.flatMap(
    ({ id, name }) => linkTo(store, lang, `latest/topics/${id}.csv`, name[lang]) ?? [],
  );
}

function citationOf({ index: { site, release } }: Store, lang: Language): string {
  return citationText(lang, {
    publisher: site.publisher,
    name: site.name,
    title: site.tagline,
    release: release.id,
    date: release.date,
    licence: site.data_licence,
    source: null,
    synthetic: false,
    address: { kk: '', ru: '', en: '' },
  });
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
  const whole = linkTo(store, lang, 'latest/all.csv', words.whole.link(count));
  const sourcesTitle = words.sources.title(store.tables.sources.length);
  if (!whole) throw new Error('latest/all.csv is not published.');
  return {
    frame: pageFrame(store, { lang, path: 'data/', title: site.data, description: title, menu: 'data' }),
    title,
    edition: words.edition(release.id, formatDate(lang, release.date), formatDate(lang, release.read_to)),
    contents: contentsOf(lang, sourcesTitle),
    whole,
    indicators: indicatorFiles(store, lang),
    regions: regionFiles(store, lang),
    topics: topicFiles(store, lang),
    tables: tableFiles(store, lang),
    machine: machineFiles(store, lang),
    columns: columnTable(lang),
    codes: codeTable(lang),
    licenceAddress: publisher.data_licence_url,
    citation: citationOf(store, lang),
    sourcesTitle,
    sources: sourceTable(store, lang),
  };
}
