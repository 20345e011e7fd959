import type { Language } from '../../domain/text.ts';
import { compareText } from '../../i18n/compare-text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { knownLead, knownTitle, ordersTitle } from '../../i18n/sentences/region.ts';
import type { Area } from '../area-list.ts';
import { compareLinks } from '../compare/links.ts';
import { citationOf, regionTitle, type Citation } from '../cite.ts';
import { allFormats } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { stripLink } from '../embed/strip-take.ts';
import { everyRegionsLines, type MeasureLine } from '../measures/measure-line.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { ChartWithPapers, FileLink, Link, SourceLine } from '../model.ts';
import { briefingLinks } from '../press.ts';
import { sourceLines } from '../sources.ts';
import { areaOf, documentOf, type Store } from '../store.ts';
import { storyLinks } from '../story/view.ts';
import { latestRow, populationOf, type Place } from './beside.ts';
import { besideTopics, splitBeside, type BesideTopic } from './beside-topics.ts';
import { regionCharts } from './charts.ts';
import { compositionChart } from './composition.ts';
import { findingsOf, type FindingLine } from './findings.ts';
import { lacksOf, type Lacks } from './lacks.ts';
import { institutionLines, type InstitutionLine } from './institutions.ts';
import { measuresOf } from './measures.ts';
import { neighboursOf, shownNeighbours } from './neighbours.ts';
import { summaryPath } from './summary-path.ts';

/** A tile of the little map that shows where the region is. */
interface LocatorTile {
  readonly place: string;
  readonly role: 'here' | 'near' | '';
}

/** Exactly what the page of a region, of today or former, shows. */
export interface RegionView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly name: string;
  readonly shortName: string;
  readonly isFormer: boolean;
  readonly title: string;
  readonly lead: string;
  readonly population: ReturnType<typeof populationOf>;
  readonly meta: readonly string[];
  readonly stories: readonly Link[];
  readonly neighbourLinks: readonly Link[];
  /** Pages on which the region stands beside a neighbour; none for a former one. */
  readonly comparisons: readonly Link[];
  readonly locator: readonly LocatorTile[];
  readonly countryName: string;
  readonly neighbourNames: readonly string[];
  readonly first: BesideTopic;
  readonly others: readonly BesideTopic[];
  readonly charts: readonly ChartWithPapers[];
  readonly sources: readonly SourceLine[];
  readonly hasOtherBorders: boolean;
  readonly lacks: Lacks;
  readonly measures: readonly MeasureLine[];
  readonly counts: readonly StatusCount[];
  /** Measures of the country that bodies of every region answer for; none in a former region. */
  readonly national: readonly MeasureLine[];
  /** Where its strip is taken for another site. */
  readonly strip: Link | undefined;
  /** The page that fits one sheet of paper. */
  readonly summary: Link;
  readonly findings: readonly FindingLine[];
  readonly institutions: readonly InstitutionLine[];
  readonly districts: readonly { readonly name: string; readonly seat: string }[];
  readonly files: readonly FileLink[];
  readonly citation: Citation;
}

function linkOf(lang: Language, area: Area): Link {
  return { text: field(area, 'short', lang), address: pageHref(lang, `regions/${area.area.toLowerCase()}/`) };
}

function metaOf({ lang, area }: Place): readonly string[] {
  const { region } = messagesOf(lang);
  const since = area.territory_from || area.valid_from;
  const capital = field(area, 'capital', lang);
  return [
    capital === '' ? '' : `${region.capital} – ${capital}`,
    area.valid_to !== '' ? region.until(formatDate(lang, area.valid_to)) : '',
    area.valid_to === '' && since !== '' ? region.since(formatDate(lang, since)) : '',
  ].filter((part) => part !== '');
}

function locatorOf(store: Store, code: string, near: readonly Area[]): readonly LocatorTile[] {
  const here = new Set([
    code,
    ...store.tables.concordance.filter(({ whole }) => whole === code).map(({ part }) => part),
  ]);
  return store.tables.areas
    .filter(({ tile_col }) => tile_col !== '')
    .map(({ area, tile_col, tile_row }) => ({
      place: `c${tile_col} r${tile_row}`,
      role: here.has(area) ? 'here' : near.some((other) => other.area === area) ? 'near' : '',
    }));
}

function districtsOf({ store, lang, area }: Place): RegionView['districts'] {
  return store.tables.districts
    .filter((district) => district.area === area.area)
    .map((district) => ({ name: field(district, 'name', lang), seat: field(district, 'seat', lang) }))
    .sort((a, b) => compareText(lang, a.name, b.name));
}

function sourcesOf(place: Place): readonly SourceLine[] {
  const { store, lang, area } = place;
  const rows = [...store.indicators.values()]
    .filter(({ quiet }) => !quiet)
    .flatMap((document) => latestRow(document.rows, area.area) ?? []);
  return sourceLines(store, lang, rows);
}

function filesOf({ store, lang, area }: Place): Pick<RegionView, 'files' | 'citation'> {
  const path = `regions/${area.area.toLowerCase()}`;
  const files = `latest/${path}`;
  const citation = citationOf(store, lang, { title: regionTitle(area), files, page: `${path}/` });
  return { files: [...briefingLinks(store, lang, path), ...allFormats(store, lang, files)], citation };
}

/** What is followed beside the measures of the region itself. */
function trackedOf({
  store,
  lang,
  area: { area, type },
}: Place): Pick<RegionView, 'counts' | 'national' | 'summary' | 'institutions'> {
  const own = store.tables.measures.filter((measure) => measure.area === area);
  return {
    counts: statusCounts(store, lang, own),
    national: type === 'former' ? [] : everyRegionsLines(store, lang),
    summary: { text: messagesOf(lang).summary.link, address: pageHref(lang, summaryPath(area)) },
    institutions: institutionLines(store, lang, area),
  };
}

/** All that the page of a region shows in a language. */
export function regionView(store: Store, lang: Language, code: string): RegionView {
  const area = areaOf(store, code);
  const isFormer = area.type === 'former';
  const parts = store.tables.concordance
    .filter(({ whole }) => whole === code)
    .map(({ part }) => areaOf(store, part));
  const neighbours = isFormer ? parts : shownNeighbours(store, lang, code);
  const place: Place = { store, lang, area, neighbours };
  const beside = besideTopics(place);
  const lacks = lacksOf(place);
  const measures = measuresOf(place);
  const name = field(area, 'name', lang);
  const total = store.index.topics
    .flatMap(({ indicators }) => indicators)
    .filter((id) => !documentOf(store, id).quiet).length;
  const known = { total, done: total - lacks.topics.flatMap(({ indicators }) => indicators).length };
  const done = measures.filter(({ mark }) => mark === 'full' || mark === 'said').length;
  const title =
    measures.length > 0
      ? ordersTitle(lang, { area: code, name }, { total: measures.length, done })
      : knownTitle(lang, name, known);
  const near = isFormer ? [] : neighboursOf(store, code);
  return {
    frame: pageFrame(store, {
      lang,
      path: `regions/${code.toLowerCase()}/`,
      title: name,
      description: title,
      menu: 'regions',
    }),
    lang,
    name,
    shortName: field(area, 'short', lang),
    isFormer,
    title,
    lead: knownLead(lang, known),
    population: populationOf(place),
    meta: metaOf(place),
    stories: storyLinks(store, lang, code),
    neighbourLinks: (isFormer ? parts : near).map((other) => linkOf(lang, other)),
    comparisons: compareLinks(lang, code, near),
    locator: locatorOf(store, code, near),
    countryName: field(areaOf(store, 'KZ'), 'short', lang),
    neighbourNames: neighbours.map((other) => field(other, 'short', lang)),
    ...splitBeside(beside),
    charts: [...[compositionChart(place)].filter((chart) => chart !== undefined), ...regionCharts(place)],
    sources: sourcesOf(place),
    hasOtherBorders: beside.some(({ rows }) =>
      rows.some((row) => row.neighbours.some(({ isOtherBorders }) => isOtherBorders)),
    ),
    lacks,
    measures,
    ...trackedOf(place),
    strip: stripLink(store, lang, code),
    findings: findingsOf(place),
    districts: districtsOf(place),
    ...filesOf(place),
  };
}
