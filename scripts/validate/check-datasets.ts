import { DatasetSchema } from '../../src/domain/dataset.ts';
import { MOST_CELLS, type Counting, type StartCounting } from '../../src/domain/counting.ts';
import type { CountedRecords } from '../../src/domain/input.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { RecordsSchema, type Records } from '../../src/domain/records.ts';
import type { Attribute } from '../../src/domain/attributes.ts';
import { checkFigures, type LocatedFigures } from './check-figures.ts';
import { checkFiles } from './check-files.ts';
import { checkRecordRows, type RowStream } from './check-record-rows.ts';
import { checkRecords } from './check-records.ts';
import type { CsvSource } from './check-tables.ts';
import { checkYaml, type YamlSource } from './check-yaml.ts';
import type { FigureContext } from './figure-context.ts';

/** A dataset as the read stage hands it over. */
export interface DatasetSource {
  readonly id: string;
  readonly yaml: YamlSource;
  readonly files: readonly CsvSource[];
  readonly streams: readonly RowStream[];
  readonly found: readonly string[];
}

/** Counted records with the `dataset.yml` they came with. */
export type LocatedRecords = CountedRecords & { readonly yaml: YamlSource };

export interface CheckedDatasets {
  readonly files: readonly LocatedFigures[];
  readonly records: readonly LocatedRecords[];
}

interface DatasetChecks {
  readonly context: FigureContext;
  readonly allowedFor: (path: string) => ReadonlySet<string>;
  readonly startCounting: StartCounting;
  readonly problems: Problem[];
}

function isRecords({ value }: YamlSource): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'records';
}

function checkOneOfFigures(source: DatasetSource, checks: DatasetChecks): LocatedFigures[] {
  const { context, allowedFor, problems } = checks;
  const { id, yaml, files, found } = source;
  const parsed = checkYaml(yaml, DatasetSchema, allowedFor(yaml.path), problems);
  if (!parsed) return [];
  const dataset = { ...parsed, id };
  checkFiles(yaml, dataset, found, problems);
  return files.map((file) => checkFigures(file, { ...context, dataset }, problems));
}

/** `null` where the tables ask for more detail than can be protected. */
function begin(
  yaml: YamlSource,
  records: Records,
  attributes: readonly Attribute[],
  { context, startCounting, problems }: DatasetChecks,
): Counting | null {
  const counting = startCounting(records, attributes, context.territory);
  if (counting.cells <= MOST_CELLS) return counting;
  problems.push({
    path: yaml.path,
    ...yaml.locate(['tables']),
    field: 'tables',
    what: 'the tables cross too many dimensions',
    found: `${String(counting.cells)} finest cells`,
    expected: `at most ${String(MOST_CELLS)}`,
    remedy:
      'take fewer age bands, years in place of months, areas in place of districts, or fewer categories',
  });
  return null;
}

function checkOneOfRecords(source: DatasetSource, checks: DatasetChecks): LocatedRecords[] {
  const { context, allowedFor, problems } = checks;
  const { id, yaml, streams, found } = source;
  const parsed = checkYaml(yaml, RecordsSchema, allowedFor(yaml.path), problems);
  if (!parsed) return [];
  const records = { ...parsed, id };
  const before = problems.length;
  checkFiles(yaml, records, found, problems);
  const attributes = checkRecords(yaml, records, context, problems);
  if (!attributes) return [];
  const counting = problems.length === before ? begin(yaml, records, attributes, checks) : null;
  for (const stream of streams) {
    checkRecordRows(stream, { ...context, records, attributes }, counting, problems);
  }
  return counting ? [{ records, attributes, counting, yaml }] : [];
}

function checkIds(sources: readonly DatasetSource[], problems: Problem[]): void {
  sources.forEach(({ id, yaml }, i) => {
    if (sources.findIndex((other) => other.id === id) === i) return;
    problems.push({
      path: yaml.path,
      what: 'two datasets have the same id',
      found: id,
      expected: 'each id once, in the folders of --data and --with together',
      remedy: 'rename one of the two folders',
    });
  });
}

/** Checks every dataset, figures and records alike; records are counted on the way. */
export function checkDatasets(sources: readonly DatasetSource[], checks: DatasetChecks): CheckedDatasets {
  checkIds(sources, checks.problems);
  const of = (records: boolean): DatasetSource[] => sources.filter(({ yaml }) => isRecords(yaml) === records);
  return {
    files: of(false).flatMap((source) => checkOneOfFigures(source, checks)),
    records: of(true).flatMap((source) => checkOneOfRecords(source, checks)),
  };
}
