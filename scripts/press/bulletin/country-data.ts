import { COUNTRY } from '../../../src/domain/id.ts';
import type { Language } from '../../../src/domain/text.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { citationOf } from '../../../src/views/cite.ts';
import { homeView, type HomeView } from '../../../src/views/home/view.ts';
import { listRow, type ListRow } from '../../../src/views/indicator/list.ts';
import { notPublishedPage } from '../../../src/views/not-published-page.ts';
import { measuresOf } from '../../../src/views/region/measures.ts';
import type { SourceLine } from '../../../src/views/model.ts';
import { countryValues, mainSlice } from '../../../src/views/slices.ts';
import { sourceLines } from '../../../src/views/sources.ts';
import { areaOf, documentOf, type Store } from '../../../src/views/store.ts';
import { bulletinChart } from './chart.ts';
import { countryKeyCharts } from './country-charts.ts';
import type { Bulletin, BulletinRow, BulletinTable } from './model.ts';
import { measureColumns, measureRow } from './measure-row.ts';
import { aboutBulletin, citeOf, eachOnce, readingOf, sourcesOf } from './parts.ts';

/** Rows of a topic: their order is content. */
const OF_TOPIC = 3;

interface ShownTopic {
  readonly name: string;
  readonly ids: readonly string[];
}

/** The first indicators of each topic with a value for the country; painful ones stand only beside who said them. */
function shownTopics(store: Store, lang: Language): readonly ShownTopic[] {
  const hasValue = (id: string): boolean => {
    const document = documentOf(store, id);
    return !document.quiet && countryValues(mainSlice(document).rows).length > 0;
  };
  return store.index.topics
    .map(({ name, indicators }) => ({
      name: name[lang],
      ids: indicators.filter(hasValue).slice(0, OF_TOPIC),
    }))
    .filter(({ ids }) => ids.length > 0);
}

function rowOf({ name, unit, value, period }: ListRow): BulletinRow {
  return {
    name,
    about: unit === '%' ? [] : [unit],
    cells: [
      { kind: 'value', text: value },
      { kind: 'words', text: [period] },
    ],
  };
}

function tableOf(store: Store, lang: Language): BulletinTable {
  const { indicator, bulletin } = messagesOf(lang);
  return {
    heading: bulletin.countryTable,
    sub: '',
    columns: [indicator.indicator, indicator.value, indicator.period],
    hasFocus: false,
    groups: shownTopics(store, lang).map(({ name, ids }) => ({
      name,
      rows: ids.map((id) => rowOf(listRow(store, lang, id))),
    })),
    notes: [],
  };
}

function nationalMeasures(store: Store, lang: Language, home: HomeView): Bulletin['measures'] {
  const { bulletin } = messagesOf(lang);
  const place = { store, lang, area: areaOf(store, COUNTRY), neighbours: [] };
  return {
    heading: home.measuresTitle,
    sub: bulletin.countryMeasures(formatDate(lang, store.index.release.read_to)),
    columns: measureColumns(lang),
    counts: home.counts.map(({ tile, count, words }) => ({ mark: tile, count: String(count), words })),
    rows: measuresOf(place).map((line) => measureRow({ ...line, text: '' })),
    none: '',
  };
}

function lacksOf(store: Store, lang: Language): Bulletin['lacks'] {
  const { home } = messagesOf(lang);
  const { topics } = notPublishedPage(store, lang);
  const gaps = topics.flatMap((topic) => topic.gaps).filter(({ area }) => area === '');
  return {
    heading: home.gapsTitle,
    sub: home.gapsSub,
    groups: [{ name: '', gaps: gaps.map(({ name, holders }) => ({ name, about: holders })) }],
    absent: '',
    topics: [],
  };
}

/** Sources of the figures in the table and in the charts, each once. */
export function countrySources(
  store: Store,
  lang: Language,
  charts = countryKeyCharts(store, lang, homeView(store, lang)),
): readonly SourceLine[] {
  const rows = shownTopics(store, lang)
    .flatMap(({ ids }) => ids)
    .flatMap((id) => countryValues(mainSlice(documentOf(store, id)).rows).at(-1) ?? []);
  return eachOnce([...sourceLines(store, lang, rows), ...charts.flatMap(({ sources }) => sources)]);
}

/** All that the bulletin of the country holds. */
export function countryBulletinData(store: Store, lang: Language): Bulletin {
  const home = homeView(store, lang);
  const { bulletin, indicator, home: words } = messagesOf(lang);
  const release = store.index.release.id;
  const charts = countryKeyCharts(store, lang, home);
  const country = areaOf(store, COUNTRY);
  const title = { kk: country.name_kk, ru: country.name_ru, en: country.name_en };
  return {
    ...aboutBulletin(home.frame),
    title: `${bulletin.country}: ${title[lang]}`,
    description: home.measuresTitle,
    kind: `${bulletin.country}: ${title[lang]}`,
    heading: home.measuresTitle,
    lead: words.lead,
    meta: [],
    tiles: [],
    table: tableOf(store, lang),
    charts: {
      heading: bulletin.chartsTitle,
      sub: '',
      charts: charts.map((chart) => bulletinChart(lang, chart, release)),
    },
    measures: nationalMeasures(store, lang, home),
    lacks: lacksOf(store, lang),
    reading: readingOf(lang),
    sources: sourcesOf(lang, countrySources(store, lang, charts), [indicator.ownCalculation(release)]),
    cite: citeOf(lang, citationOf(store, lang, { title, files: 'latest/all', page: '' })),
  };
}
