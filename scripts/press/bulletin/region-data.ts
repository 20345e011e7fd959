import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { say, type Sentence } from '../../../src/i18n/sentences/sentence.ts';
import type { BesideRow } from '../../../src/views/region/beside.ts';
import { regionView, type RegionView } from '../../../src/views/region/view.ts';
import type { Store } from '../../../src/views/store.ts';
import { bulletinChart } from './chart.ts';
import { measureColumns, measureRow } from './measure-row.ts';
import type { Bulletin, BulletinRow, BulletinTable } from './model.ts';
import { aboutBulletin, bulletinCell, citeOf, readingOf, sourcesOf } from './parts.ts';
import { regionKeyCharts } from './region-charts.ts';

/** Rows of a topic besides those that come first: the table ends with the first page. */
const OF_TOPIC = 2;
const PLACE = /^c(\d+) r(\d+)$/;

/** Part of a year is no year: the value stands under the former area. */
function partOfYear(lang: Language, { partOf }: BesideRow): Sentence {
  const { region } = messagesOf(lang);
  return partOf ? [` · ${region.partOfYear}, ${region.see} ${partOf.text}`] : [];
}

function rowOf(lang: Language, row: BesideRow): BulletinRow {
  const count: Sentence = row.count ? say` · ${row.count}` : [];
  const standing = row.standing === '' ? [] : [` · ${row.standing}`];
  return {
    name: row.name,
    about: [`${row.unit}, ${row.period}`, ...count, ...standing, ...partOfYear(lang, row)],
    cells: [
      bulletinCell(row.own),
      bulletinCell(row.country),
      ...row.neighbours.map(({ cell, isOtherBorders }) => ({ ...bulletinCell(cell), isOtherBorders })),
    ],
  };
}

function tableOf(view: RegionView): BulletinTable {
  const { lang, shortName, countryName, neighbourNames } = view;
  const { region, indicator, bulletin } = messagesOf(lang);
  const groups = [
    view.first,
    ...view.others.map(({ name, rows }) => ({ name, rows: rows.slice(0, OF_TOPIC) })),
  ].map(({ name, rows }) => ({ name, rows: rows.map((row) => rowOf(lang, row)) }));
  return {
    heading: region.besideTitle,
    sub: bulletin.tableSub,
    columns: [indicator.indicator, shortName, countryName, ...neighbourNames],
    hasFocus: true,
    groups: groups.filter(({ rows }) => rows.length > 0),
    notes: view.hasOtherBorders ? [`¹ – ${region.otherBorders}`] : [],
  };
}

function metaOf({ lang, population, meta, neighbourLinks, isFormer }: RegionView): readonly Sentence[] {
  const { region } = messagesOf(lang);
  const people: Sentence = population
    ? say`${region.population} ${population.text} (${population.date})`
    : [];
  const near = isFormer ? region.becameTitle : region.neighbours;
  const about: Sentence = [
    ...people,
    ...(people.length > 0 && meta.length > 0 ? [' · '] : []),
    meta.join(' · '),
  ];
  const names = neighbourLinks.map(({ text }) => text).join(', ');
  return [about, ...(names === '' ? [] : [[`${near}: ${names}`]])];
}

function tilesOf({ locator }: RegionView): Bulletin['tiles'] {
  return locator.flatMap(({ place, role }) => {
    const [, col, row] = PLACE.exec(place) ?? [];
    return col === undefined ? [] : [{ col: Number(col), row: Number(row), role }];
  });
}

function measuresOf({ lang, measures }: RegionView): Bulletin['measures'] {
  const { region } = messagesOf(lang);
  const isNone = measures.length === 0;
  return {
    heading: isNone ? region.measuresHeading : region.measuresTitle(String(measures.length)),
    sub: '',
    columns: measureColumns(lang),
    counts: [],
    rows: measures.map(measureRow),
    none: isNone ? region.noMeasures : '',
  };
}

function gapsOf(gaps: RegionView['lacks']['gaps']): Bulletin['lacks']['groups'][number]['gaps'] {
  return gaps.map(({ name, holders }) => ({ name, about: holders }));
}

function lacksOf({ lang, lacks }: RegionView): Bulletin['lacks'] {
  const { region, bulletin } = messagesOf(lang);
  const count = lacks.topics.flatMap(({ indicators }) => indicators).length;
  return {
    heading: region.lacksTitle,
    sub: region.lacksSub,
    groups: [
      { name: '', gaps: gapsOf(lacks.gaps.filter(({ isEverywhere }) => !isEverywhere)) },
      { name: bulletin.allRegions, gaps: gapsOf(lacks.gaps.filter(({ isEverywhere }) => isEverywhere)) },
    ].filter(({ gaps }) => gaps.length > 0),
    absent: `${region.withoutValue}: ${String(count)}`,
    topics: lacks.topics.map(({ name, indicators }) => ({
      name,
      indicators: indicators.map(({ text }) => text).join(' · '),
    })),
  };
}

/** All that the bulletin of a region holds. */
export function regionBulletinData(store: Store, lang: Language, code: string): Bulletin {
  const view = regionView(store, lang, code);
  const { bulletin, indicator } = messagesOf(lang);
  const release = view.frame.release.id;
  const charts = regionKeyCharts(store, view, code);
  return {
    ...aboutBulletin(view.frame),
    title: `${bulletin.region}: ${view.name}`,
    description: view.title,
    kind: `${bulletin.region}: ${view.name}`,
    heading: view.title,
    lead: view.lead,
    meta: metaOf(view),
    tiles: tilesOf(view),
    table: tableOf(view),
    charts: {
      heading: bulletin.chartsTitle,
      sub: bulletin.chartsSub,
      charts: charts.map((chart) => bulletinChart(lang, chart, release)),
    },
    measures: measuresOf(view),
    lacks: lacksOf(view),
    reading: readingOf(lang),
    sources: sourcesOf(
      lang,
      [...view.sources, ...charts.flatMap(({ sources }) => sources)],
      [indicator.ownCalculation(release)],
    ),
    cite: citeOf(lang, view.citation),
  };
}
