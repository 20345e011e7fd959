import type { Catalogue, Input } from '../src/domain/input.ts';
import { compareProblems, type Problem } from '../src/domain/problem.ts';
import { aggregate } from './aggregate/aggregate.ts';
import { startCounting } from './aggregate/records/count-records.ts';
import { derive } from './derive/derive.ts';
import { protect } from './protect/protect.ts';
import type { Output } from './publish/output.ts';
import { publish, type Edition } from './publish/publish.ts';
import { readData } from './read/read-data.ts';
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

function refine(folder: string, input: Input): Edition {
  const { figures } = protect(aggregate(input));
  const derived = derive(figures, input.indicators);
  // Only the catalogue goes on: raw figures end here.
  return { folder, catalogue: toCatalogue(input), figures: derived };
}

/** In a function of its own, so that the text of the files is forgotten as soon as it has been checked. */
function readAndValidate(options: PipelineOptions, reader: Reader): Validated {
  const raw = readData(reader, options.data, options.with);
  const { input, problems } = validate(raw, options.release, startCounting);
  const all = [...raw.problems, ...problems].sort(compareProblems);
  return { input: all.length === 0 ? input : null, problems: all };
}

function refineAll({ input }: Validated): Edition[] {
  return input ? editionInputs(input).map((edition) => refine(edition.folder, edition.input)) : [];
}

/**
 * Read, validate, aggregate, protect, derive, publish. Returns all problems found; when there is any, nothing is
 * written and the output of the last good run stays.
 */
export function runPipeline(options: PipelineOptions, reader: Reader, output: Output): PipelineResult {
  const validated = readAndValidate(options, reader);
  if (validated.problems.length > 0) return { problems: validated.problems, indicators: 0, rows: 0 };
  const editions = refineAll(validated);
  publish(editions, output);
  const rows = editions.reduce((sum, { figures }) => sum + figures.length, 0);
  return { problems: [], indicators: editions[0]?.catalogue.indicators.size ?? 0, rows };
}
