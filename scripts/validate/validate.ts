import { z } from 'zod';
import { DatasetSchema } from '../../src/domain/dataset.ts';
import { IndicatorSchema, type Indicator } from '../../src/domain/indicator.ts';
import type { DatasetFigures, Input } from '../../src/domain/input.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { ReleaseSchema, SiteSchema, TopicsSchema, type Topic } from '../../src/domain/site.ts';
import { StoriesSchema } from '../../src/domain/story.ts';
import type { TableName, Tables } from '../../src/domain/tables.ts';
import { checkBoundaries, type BoundarySources } from './check-boundaries.ts';
import { checkFiles } from './check-files.ts';
import { checkFigures, type LocatedFigures } from './check-figures.ts';
import { checkFigureKeys } from './check-keys.ts';
import { checkOverlaps } from './check-overlaps.ts';
import {
  checkCountry,
  checkIndicatorReferences,
  checkTableReferences,
  checkTopics,
} from './check-references.ts';
import { checkStories } from './check-stories.ts';
import { checkTables, type CsvSource } from './check-tables.ts';
import { checkTotals } from './check-totals.ts';
import { checkYaml, type YamlSource } from './check-yaml.ts';
import { figureContext, type FigureContext } from './figure-context.ts';

/** The data folder as the read stage hands it over. */
export interface Raw {
  readonly folder: string;
  readonly site: YamlSource | null;
  readonly release: YamlSource | null;
  readonly topics: YamlSource | null;
  readonly allowedWords: YamlSource | null;
  readonly stories: YamlSource | null;
  readonly indicators: readonly { readonly id: string; readonly file: YamlSource }[];
  readonly tables: ReadonlyMap<TableName, CsvSource>;
  readonly datasets: readonly {
    readonly id: string;
    readonly yaml: YamlSource;
    readonly files: readonly CsvSource[];
    readonly found: readonly string[];
  }[];
  readonly boundaries: BoundarySources;
}

export interface Validated {
  /** `null` when any problem was found. */
  readonly input: Input | null;
  readonly problems: readonly Problem[];
}

const AllowedWordsSchema = z.record(z.string(), z.array(z.string()));
const NO_WORDS: ReadonlySet<string> = new Set();

type AllowedFor = (path: string) => ReadonlySet<string>;

function allowedWords(raw: Raw, problems: Problem[]): AllowedFor {
  if (!raw.allowedWords) return () => NO_WORDS;
  // The list itself holds the mixed words, so it is not checked for them.
  const parsed = AllowedWordsSchema.safeParse(raw.allowedWords.value);
  const words = parsed.success
    ? parsed.data
    : checkYaml(raw.allowedWords, AllowedWordsSchema, NO_WORDS, problems);
  const byPath = new Map(
    Object.entries(words ?? {}).map(([path, list]) => [`${raw.folder}/${path}`, new Set(list)]),
  );
  return (path) => byPath.get(path) ?? NO_WORDS;
}

function checkIndicators(raw: Raw, allowedFor: AllowedFor, problems: Problem[]): Map<string, Indicator> {
  const indicators = new Map<string, Indicator>();
  for (const { id, file } of raw.indicators) {
    const parsed = checkYaml(file, IndicatorSchema, allowedFor(file.path), problems);
    if (parsed) indicators.set(id, { ...parsed, id });
  }
  return indicators;
}

/** Topic order, each computed share or rate right after its parent. */
function inTopicOrder(
  indicators: ReadonlyMap<string, Indicator>,
  topics: readonly Topic[],
): Map<string, Indicator> {
  const ordered = new Map<string, Indicator>();
  for (const id of topics.flatMap((topic) => topic.indicators)) {
    const indicator = indicators.get(id);
    if (!indicator) continue;
    ordered.set(id, indicator);
    for (const child of indicators.values()) if (child.computed?.parent === id) ordered.set(child.id, child);
  }
  return ordered;
}

function readFigures(
  raw: Raw,
  context: FigureContext,
  allowedFor: AllowedFor,
  problems: Problem[],
): LocatedFigures[] {
  return raw.datasets.flatMap(({ id, yaml, files, found }) => {
    const parsed = checkYaml(yaml, DatasetSchema, allowedFor(yaml.path), problems);
    if (!parsed) return [];
    const dataset = { ...parsed, id };
    checkFiles(yaml, dataset, found, problems);
    return files.map((file) => checkFigures(file, { ...context, dataset }, problems));
  });
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

function checkNoSynthetic(raw: Raw, files: readonly LocatedFigures[], problems: Problem[]): void {
  const synthetic = new Set(files.filter(isSynthetic).map((file) => file.context.dataset.id));
  for (const { id, yaml } of raw.datasets.filter((dataset) => synthetic.has(dataset.id))) {
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

interface Settings {
  readonly site: Input['site'] | null;
  readonly release: Input['release'] | null;
  readonly topics: Input['topics'] | null;
  readonly stories: Input['stories'] | null;
}

function checkSettings(raw: Raw, allowedFor: AllowedFor, problems: Problem[]): Settings {
  const check = <T>(source: YamlSource | null, schema: z.ZodType<T>): T | null =>
    source ? checkYaml(source, schema, allowedFor(source.path), problems) : null;
  return {
    site: check(raw.site, SiteSchema),
    release: check(raw.release, ReleaseSchema),
    topics: check(raw.topics, TopicsSchema),
    stories: raw.stories ? check(raw.stories, StoriesSchema) : [],
  };
}

/** Every id that one file uses stands in the file that declares it. */
function checkAllReferences(
  raw: Raw,
  settings: Settings,
  tables: Tables,
  indicators: ReadonlyMap<string, Indicator>,
  problems: Problem[],
): void {
  const ids = new Set(raw.indicators.map(({ id }) => id));
  checkCountry(raw.tables.get('areas'), tables, problems);
  for (const { id, file } of raw.indicators) {
    const indicator = indicators.get(id);
    if (indicator) checkIndicatorReferences(file, indicator, { tables, indicators: ids }, problems);
  }
  if (raw.topics && settings.topics) checkTopics(raw.topics, settings.topics, indicators, ids, problems);
  if (raw.stories && settings.stories) checkStories(raw.stories, settings.stories, tables, problems);
  const topics = new Set(settings.topics?.map((topic) => topic.id));
  checkTableReferences(raw.tables, tables, { indicators: ids, topics }, problems);
}

/** The checks that compare figures with one another; real and synthetic figures never meet. */
function checkTogether(files: readonly LocatedFigures[], problems: Problem[]): void {
  for (const edition of [files.filter(isSynthetic), files.filter((file) => !isSynthetic(file))]) {
    checkFigureKeys(edition, problems);
    checkOverlaps(edition, problems);
  }
  checkTotals(files, problems);
}

/** The day after which nothing can have been counted, where release.yml cannot be read. */
const NO_RELEASE_DATE = '9999-12-31';

/**
 * Checks the whole data folder and types it. All problems of a run are returned together, in no particular order.
 * For a release (`release` true) synthetic data is a problem too.
 */
export function validate(raw: Raw, release: boolean): Validated {
  const problems: Problem[] = [];
  const allowedFor = allowedWords(raw, problems);
  const settings = checkSettings(raw, allowedFor, problems);
  const tables = checkTables(raw.tables, allowedFor, problems);
  const indicators = checkIndicators(raw, allowedFor, problems);
  const boundaries = checkBoundaries(raw.boundaries, tables.areas, allowedFor, problems);
  checkAllReferences(raw, settings, tables, indicators, problems);
  const unreadable = new Set(raw.indicators.map(({ id }) => id).filter((id) => !indicators.has(id)));
  const context = figureContext(indicators, unreadable, tables, settings.release?.date ?? NO_RELEASE_DATE);
  const files = readFigures(raw, context, allowedFor, problems);
  if (release) checkNoSynthetic(raw, files, problems);
  checkTogether(files, problems);
  return {
    input: problems.length === 0 ? toInput(settings, { indicators, tables, boundaries }, files) : null,
    problems,
  };
}

function toInput(
  { site, release, topics, stories }: Settings,
  { indicators, tables, boundaries }: Pick<Input, 'indicators' | 'tables' | 'boundaries'>,
  files: readonly LocatedFigures[],
): Input | null {
  if (!site || !release || !topics || !stories) return null;
  const datasets = groupByDataset(files);
  return {
    site,
    release,
    topics,
    stories,
    indicators: inTopicOrder(indicators, topics),
    tables,
    boundaries,
    datasets,
  };
}
