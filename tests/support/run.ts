import { runPipeline } from '../../scripts/pipeline.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { goldenFiles, memoryOutput, memoryReader, type Files } from './memory-files.ts';

/** Messages of a run over a data folder in memory. */
export function problemsOf(files: Files, options: { with?: string; release?: boolean } = {}): string[] {
  const settings = { data: 'data', with: options.with ?? null, release: options.release ?? false };
  return runPipeline(settings, memoryReader(files), memoryOutput()).problems.map(formatProblem);
}

/** Messages after a change of the golden data folder. */
export function problemsAfter(change: (files: Files) => void): string[] {
  const files = goldenFiles();
  change(files);
  return problemsOf(files);
}

/** What a data folder in memory publishes. */
export function publishedFrom(files: Files): Map<string, string> {
  const output = memoryOutput();
  const { problems } = runPipeline({ data: 'data', with: null, release: false }, memoryReader(files), output);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return output.files;
}
