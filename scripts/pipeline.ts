import packageFile from '../package.json' with { type: 'json' };
import type { Catalogue, Input } from '../src/domain/input.ts';
import { compareProblems, type Problem } from '../src/domain/problem.ts';
import { advise, type Advice } from './advise/advise.ts';
import { aggregate, type Counts } from './aggregate/aggregate.ts';
import { startCounting } from './aggregate/records/count-records.ts';
import { releaseMemory } from './bound-memory.ts';
import { preparedChanges, type ReadArchive } from './compare/prepared-changes.ts';
import { checkRelease } from './compare/check-release.ts';
import { checkStatuses } from './compare/check-statuses.ts';
import { derive } from './derive/derive.ts';
import { SOLVER_VERSION } from './protect/block-program.ts';
import type { Kept } from './protect/pins.ts';
import { protect, type Proof } from './protect/protect.ts';
import type { Output } from './publish/output.ts';
import { publish, type Edition, type PublishNotes } from './publish/publish.ts';
import { readData } from './read/read-data.ts';
import { readVerdicts } from './read/read-verdicts.ts';
import { readMasks, type EditionMasks } from './read/read-masks.ts';
import type { Reader } from './read/reader.ts';
import { datasetEntries } from './validate/dataset-entries.ts';
import { editionInputs } from './validate/edition-inputs.ts';
import { validate, type Validated } from './validate/validate.ts';

export interface PipelineOptions {
  /** The data folder. */
  readonly data: string;
  /** A second folder, whose datasets and additional definitions are read too (`--with`). */
  readonly with: string | null;
  /** A release refuses synthetic data. */
  readonly release: boolean;
  /** Look for coarser designs of the tables too, for the operator's report. */
  readonly advice?: boolean;
}

/** For the operator alone: it tells of withheld counts and is never published. */
export interface OperatorNotes {
  /** Figures that were published and are too small today, with what was decided. */
  readonly kept: readonly Kept[];
  /** Coarser designs that would let readers have more. */
  readonly coarsenings: readonly Advice[];
}

export interface PipelineResult {
  readonly problems: readonly Problem[];
  readonly indicators: number;
  readonly rows: number;
  readonly operator: OperatorNotes;
}

function toCatalogue(input: Input): Catalogue {
  const { datasets: _datasets, records: _records, added: _added, ...catalogue } = input;
  return catalogue;
}

/** An edition as it may be published, and apart from it what stays in memory. */
export interface Refined {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  readonly kept: readonly Kept[];
  readonly counts: Counts;
  readonly proof: Proof | null;
  /** Groups of tables linked by sums. */
  readonly families: () => number;
}

const LATEST = 'latest/';

function readWhole(reader: Reader, path: string): Uint8Array {
  const bytes = reader.readFile(path);
  if (!bytes) throw new Error(`a file is gone: ${path}`);
  return bytes;
}

/** Protects and derives; only the catalogue and published figures go on into the edition. */
function refine(folder: string, input: Input, masks: EditionMasks | null, read: ReadArchive): Refined {
  const counts = aggregate(input);
  // Synthetic data is never released, so no release binds it.
  const past = folder === LATEST ? { ...input.releases, release: input.release.id } : undefined;
  const { figures, ...rest } = protect(counts, {
    past,
    mask: masks?.get(folder),
    pause: releaseMemory,
  });
  const derived = derive(figures, input);
  const changes = folder === LATEST ? preparedChanges(input, derived, read) : [];
  const catalogue = toCatalogue(input);
  const edition = { folder, catalogue, derived, datasets: datasetEntries(input), changes };
  return { edition, counts, ...rest };
}

/** In a function of its own, so that the text of the files is forgotten as soon as it has been checked. */
function readAndValidate(options: PipelineOptions, reader: Reader): Validated {
  const raw = readData(reader, options.data, options.with);
  const { input, problems } = validate(raw, options.release, startCounting);
  const all = [...raw.problems, ...problems].sort(compareProblems);
  return { input: all.length === 0 ? input : null, problems: all };
}

/** Read, validate, aggregate, protect, derive: all problems found, or the editions. */
export function refineAll(
  options: PipelineOptions,
  reader: Reader,
): { readonly problems: readonly Problem[]; readonly refined: readonly Refined[] } {
  const { input, problems } = readAndValidate(options, reader);
  if (!input) return { problems, refined: [] };
  releaseMemory();
  const masks = readMasks(reader, options.data);
  const read: ReadArchive = (path) => readWhole(reader, path);
  const refined = editionInputs(input).map((one) => refine(one.folder, one.input, masks, read));
  const again = refined.flatMap(({ edition }) => [
    ...checkRelease(edition.catalogue, edition.changes, options.data),
    ...(edition.folder === LATEST ? checkStatuses(edition.catalogue, read, options.data) : []),
  ]);
  const open = [...refined.flatMap((one) => one.problems), ...again].sort(compareProblems);
  return open.length > 0 ? { problems: open, refined: [] } : { problems, refined };
}

/** What the published audit says beside its counts. */
export function auditNotes(refined: readonly Refined[], reader: Reader, folder: string): PublishNotes {
  const [latest] = refined;
  return {
    families: latest?.families() ?? 0,
    ledger: latest?.edition.catalogue.releases.ledgers.at(-1)?.sha256 ?? '',
    verdicts: readVerdicts(reader, folder),
    readFrozen: (path) => readWhole(reader, path),
    versions: { qorgan: packageFile.version, highs: SOLVER_VERSION },
  };
}

interface Prepared {
  readonly problems: readonly Problem[];
  readonly editions: readonly Edition[];
  readonly notes: PublishNotes;
  readonly operator: OperatorNotes;
}

function adviceOn({ counts: { input, ...tables } }: Refined): Advice[] {
  return advise({ ...tables, indicators: input.indicators });
}

/** In a function of its own, so that true counts and worlds are forgotten before anything is written. */
function prepare(options: PipelineOptions, reader: Reader): Prepared {
  const { problems, refined } = refineAll(options, reader);
  const editions = refined.map(({ edition }) => edition);
  const operator = {
    kept: refined.flatMap(({ kept }) => kept),
    coarsenings: options.advice === true ? refined.flatMap(adviceOn) : [],
  };
  return { problems, editions, notes: auditNotes(refined, reader, options.data), operator };
}

/**
 * Read, validate, aggregate, protect, derive, publish. Returns all problems found; when there is any, nothing is
 * written and the output of the last good run stays.
 */
export function runPipeline(options: PipelineOptions, reader: Reader, output: Output): PipelineResult {
  const { problems, editions, notes, operator } = prepare(options, reader);
  if (problems.length > 0) return { problems, indicators: 0, rows: 0, operator };
  publish(editions, notes, output);
  const rows = editions.reduce((sum, { derived }) => sum + derived.figures.length, 0);
  return { problems: [], indicators: editions[0]?.catalogue.indicators.size ?? 0, rows, operator };
}
