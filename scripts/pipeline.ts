import packageFile from '../package.json' with { type: 'json' };
import type { Catalogue, Input } from '../src/domain/input.ts';
import { compareProblems, type Problem } from '../src/domain/problem.ts';
import { aggregate, type Counts } from './aggregate/aggregate.ts';
import { startCounting } from './aggregate/records/count-records.ts';
import { releaseMemory } from './bound-memory.ts';
import { derive } from './derive/derive.ts';
import { SOLVER_VERSION } from './protect/block-program.ts';
import { protect, type Proof } from './protect/protect.ts';
import type { Output } from './publish/output.ts';
import type { AuditNotes } from './publish/audit-document.ts';
import { publish, type Edition } from './publish/publish.ts';
import { readData } from './read/read-data.ts';
import { readVerdicts } from './read/read-verdicts.ts';
import { readMasks, type EditionMasks } from './read/read-masks.ts';
import type { Reader } from './read/reader.ts';
import { editionInputs } from './validate/edition-inputs.ts';
import { validate, type Validated } from './validate/validate.ts';

export interface PipelineOptions {
  /** The data folder. */
  readonly data: string;
  /** A second folder, whose datasets and additional definitions are read too (`--with`). */
  readonly with: string | null;
  /** A release refuses synthetic data. */
  readonly release: boolean;
}

export interface PipelineResult {
  readonly problems: readonly Problem[];
  readonly indicators: number;
  readonly rows: number;
}

function toCatalogue(input: Input): Catalogue {
  const { site, release, topics, stories, indicators, tables, boundaries } = input;
  return { site, release, topics, stories, indicators, tables, boundaries };
}

/** An edition as it may be published, and apart from it what stays in memory. */
export interface Refined {
  readonly edition: Edition;
  readonly counts: Counts;
  readonly proof: Proof | null;
  /** Groups of tables linked by sums. */
  readonly families: () => number;
}

/** Protects and derives; only the catalogue and published figures go on into the edition. */
function refine(folder: string, input: Input, masks: EditionMasks | null): Refined {
  const counts = aggregate(input);
  const { figures, proof, families } = protect(counts, { mask: masks?.get(folder) });
  const derived = derive(figures, input.indicators);
  return { edition: { folder, catalogue: toCatalogue(input), figures: derived }, counts, proof, families };
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
  const refined = editionInputs(input).map((one) => refine(one.folder, one.input, masks));
  return { problems, refined };
}

/** What the published audit says beside its counts. */
export function auditNotes(refined: readonly Refined[], reader: Reader, folder: string): AuditNotes {
  return {
    families: refined[0]?.families() ?? 0,
    ledger: '',
    verdicts: readVerdicts(reader, folder),
    versions: { qorgan: packageFile.version, highs: SOLVER_VERSION },
  };
}

interface Prepared {
  readonly problems: readonly Problem[];
  readonly editions: readonly Edition[];
  readonly notes: AuditNotes;
}

/** In a function of its own, so that true counts and worlds are forgotten before anything is written. */
function prepare(options: PipelineOptions, reader: Reader): Prepared {
  const { problems, refined } = refineAll(options, reader);
  const editions = refined.map(({ edition }) => edition);
  return { problems, editions, notes: auditNotes(refined, reader, options.data) };
}

/**
 * Read, validate, aggregate, protect, derive, publish. Returns all problems found; when there is any, nothing is
 * written and the output of the last good run stays.
 */
export function runPipeline(options: PipelineOptions, reader: Reader, output: Output): PipelineResult {
  const { problems, editions, notes } = prepare(options, reader);
  if (problems.length > 0) return { problems, indicators: 0, rows: 0 };
  publish(editions, notes, output);
  const rows = editions.reduce((sum, { figures }) => sum + figures.length, 0);
  return { problems: [], indicators: editions[0]?.catalogue.indicators.size ?? 0, rows };
}
