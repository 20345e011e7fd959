import type { StartCounting } from '../../src/domain/counting.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Added, DatasetFigures, Input } from '../../src/domain/input.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { TableName, Tables } from '../../src/domain/tables.ts';
import { addTables } from './add-tables.ts';
import { checkBoundaries, type BoundarySources } from './check-boundaries.ts';
import { checkDatasets, type CheckedDatasets, type DatasetSource } from './check-datasets.ts';
import type { LocatedFigures } from './check-figures.ts';
import { checkIndicators, inTopicOrder, type IndicatorSource } from './check-indicators.ts';
import { checkFigureKeys } from './check-keys.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkOwners } from './check-owners.ts';
import {
  checkCountry,
  checkIndicatorReferences,
  checkTableReferences,
  checkTopics,
} from './check-references.ts';
import { checkReleases, type ReleaseSources } from './check-releases.ts';
import { allowedWords, checkSettings, type Settings, type SettingSources } from './check-settings.ts';
import { checkSaid } from './check-said.ts';
import { checkStories } from './check-stories.ts';
import { checkTables, type CsvSource } from './check-tables.ts';
import { checkTracker } from './check-tracker.ts';
import { checkTotals } from './check-totals.ts';
import type { YamlSource } from './check-yaml.ts';
import { figureContext } from './figure-context.ts';

/** The data folder as the read stage hands it over. */
export interface Raw extends SettingSources {
  readonly folder: string;
  readonly allowedWords: YamlSource | null;
  readonly indicators: readonly IndicatorSource[];
  readonly tables: ReadonlyMap<TableName, CsvSource>;
  readonly datasets: readonly DatasetSource[];
  readonly boundaries: BoundarySources;
  readonly releases: ReleaseSources;
  readonly calendar: CsvSource | null;
  readonly revisions: CsvSource | null;
  readonly additions: {
    readonly topics: YamlSource | null;
    readonly indicators: readonly IndicatorSource[];
    readonly tables: ReadonlyMap<TableName, CsvSource>;
  } | null;
}

export interface Validated {
  /** `null` when any problem was found. */
  readonly input: Input | null;
  readonly problems: readonly Problem[];
}

function groupByDataset(files: readonly LocatedFigures[]): DatasetFigures[] {
  const ids = [...new Set(files.map((file) => file.context.dataset.id))];
  return ids.flatMap((id) => {
    const own = files.filter((file) => file.context.dataset.id === id);
    const dataset = own[0]?.context.dataset;
    return dataset ? [{ dataset, figures: own.flatMap((file) => file.figures) }] : [];
  });
}

function isSynthetic(file: LocatedFigures): boolean {
  return file.context.dataset.origin === 'synthetic';
}

/** The `dataset.yml` says so itself, so that a dataset with other problems is refused too. */
function saysSynthetic({ value }: YamlSource): boolean {
  return typeof value === 'object' && value !== null && 'origin' in value && value.origin === 'synthetic';
}

function checkNoSynthetic(raw: Raw, problems: Problem[]): void {
  for (const { id, yaml } of raw.datasets.filter((dataset) => saysSynthetic(dataset.yaml))) {
    problems.push({
      path: yaml.path,
      ...yaml.locate(['origin']),
      field: 'origin',
      what: 'synthetic data in a release',
      found: id,
      expected: 'published or operator data only',
      remedy: 'leave out --with, or the dataset',
    });
  }
}

/** Every id that one file uses stands in the file that declares it. */
function checkAllReferences(
  raw: Raw,
  sources: readonly IndicatorSource[],
  settings: Settings,
  tables: Tables,
  indicators: ReadonlyMap<string, Indicator>,
  problems: Problem[],
): void {
  const ids = new Set(sources.map(({ id }) => id));
  checkCountry(raw.tables.get('areas'), tables, problems);
  for (const { id, file } of sources) {
    const indicator = indicators.get(id);
    if (indicator) checkIndicatorReferences(file, indicator, { tables, indicators: ids }, problems);
  }
  const unread = raw.topics !== null && settings.topics[0]?.file !== raw.topics;
  if (raw.topics && !unread) checkTopics(settings.topics, indicators, ids, problems);
  if (raw.stories && settings.stories) checkStories(raw.stories, settings.stories, tables, problems);
  const topics = new Set(settings.topics.flatMap((file) => file.topics.map((topic) => topic.id)));
  checkTableReferences(raw.tables, tables, { indicators: ids, topics }, problems);
  checkTracker(raw.tables, tables, settings.release, problems);
}

/** The checks that compare figures with one another; real and synthetic figures never meet. */
function checkTogether({ files, records }: CheckedDatasets, problems: Problem[]): void {
  for (const synthetic of [true, false]) {
    const edition = files.filter((file) => isSynthetic(file) === synthetic);
    checkFigureKeys(edition, problems);
    checkOverlaps(edition, problems);
    const counted = records.filter((one) => (one.records.origin === 'synthetic') === synthetic);
    checkOwners(edition, counted, problems);
  }
  checkTotals(files, problems);
}

/** What `--with` has added, by id. */
function addedIds(raw: Raw, added: Tables): Added {
  return {
    indicators: new Set(raw.additions?.indicators.map(({ id }) => id)),
    sources: new Set(added.sources.map(({ source }) => source)),
    units: new Set(added.units.map(({ unit }) => unit)),
    caveats: new Set(added.caveats.map(({ caveat }) => caveat)),
  };
}

/** The day after which nothing can have been counted, where release.yml cannot be read. */
const NO_RELEASE_DATE = '9999-12-31';

/**
 * Checks the whole data folder and types it. All problems of a run are returned together, in no particular order.
 * Records are counted as they are checked (`startCounting`), in one reading. For a release (`release` true) synthetic
 * data is a problem too.
 */
export function validate(raw: Raw, release: boolean, startCounting: StartCounting): Validated {
  const problems: Problem[] = [];
  const allowedFor = allowedWords(raw, problems);
  const settings = checkSettings(raw, allowedFor, problems);
  const own = checkTables(raw.tables, allowedFor, problems);
  const { tables, added } = addTables(own, raw.additions?.tables ?? new Map(), allowedFor, problems);
  const sources = [...raw.indicators, ...(raw.additions?.indicators ?? [])];
  const indicators = checkIndicators(sources, allowedFor, problems);
  const boundaries = checkBoundaries(raw.boundaries, tables.areas, allowedFor, problems);
  checkAllReferences(raw, sources, settings, tables, indicators, problems);
  const unreadable = new Set(sources.map(({ id }) => id).filter((id) => !indicators.has(id)));
  const context = figureContext(indicators, unreadable, tables, settings.release?.date ?? NO_RELEASE_DATE);
  const datasets = checkDatasets(raw.datasets, { context, allowedFor, startCounting, problems });
  if (release) checkNoSynthetic(raw, problems);
  checkTogether(datasets, problems);
  const prepared = settings.release?.id ?? '';
  const past = checkReleases(raw.releases, { tables, release: prepared, allowedFor, problems });
  const said = checkSaid(raw, { ...past, tables, release: prepared, allowedFor, problems });
  const catalogue = { indicators, tables, boundaries, ...past, ...said, added: addedIds(raw, added) };
  return { input: problems.length === 0 ? toInput(settings, catalogue, datasets) : null, problems };
}

function toInput(
  { site, release, topics: files, stories }: Settings,
  catalogue: Omit<Input, 'site' | 'release' | 'topics' | 'stories' | 'datasets' | 'records'>,
  { files: figures, records }: CheckedDatasets,
): Input | null {
  if (!site || !release || files.length === 0 || !stories) return null;
  const topics = files.flatMap((file) => file.topics);
  return {
    ...catalogue,
    site,
    release,
    topics,
    stories,
    indicators: inTopicOrder(catalogue.indicators, topics),
    datasets: groupByDataset(figures),
    records,
  };
}
