import type { Input } from '../src/domain/input.ts';
import { compareProblems, type Problem } from '../src/domain/problem.ts';
import { aggregate } from './aggregate/aggregate.ts';
import { derive } from './derive/derive.ts';
import { protect } from './protect/protect.ts';
import type { Output } from './publish/output.ts';
import { publish, type Edition } from './publish/publish.ts';
import { readData } from './read/read-data.ts';
import type { Reader } from './read/reader.ts';
import { editionInputs } from './validate/edition-inputs.ts';
import { validate } from './validate/validate.ts';

export interface PipelineOptions {
  /** The data folder. */
  readonly data: string;
  /** A second folder whose datasets are read too (`--with`). */
  readonly with: string | null;
  /** A release refuses synthetic data. */
  readonly release: boolean;
}

export interface PipelineResult {
  readonly problems: readonly Problem[];
  readonly indicators: number;
  readonly rows: number;
}

function refine(folder: string, input: Input): Edition {
  const figures = derive(protect(aggregate(input)), input.indicators);
  return { folder, input, figures };
}

/**
 * Read, validate, aggregate, protect, derive, publish. Returns all problems found; when there is any, nothing is
 * written and the output of the last good run stays.
 */
export function runPipeline(options: PipelineOptions, reader: Reader, output: () => Output): PipelineResult {
  const raw = readData(reader, options.data, options.with);
  const validated = validate(raw, options.release);
  const problems = [...raw.problems, ...validated.problems].sort(compareProblems);
  if (!validated.input || problems.length > 0) return { problems, indicators: 0, rows: 0 };
  const editions = editionInputs(validated.input).map(({ folder, input }) => refine(folder, input));
  publish(editions, output());
  const rows = editions.reduce((sum, { figures }) => sum + figures.length, 0);
  return { problems, indicators: validated.input.indicators.size, rows };
}
