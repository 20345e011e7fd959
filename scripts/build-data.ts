import { writeFileSync } from 'node:fs';
import { formatProblem } from '../src/domain/problem.ts';
import { sayAdvice } from './advise/say-advice.ts';
import { readArguments, USAGE } from './arguments.ts';
import { boundMemory } from './bound-memory.ts';
import { diskOutput, diskReader } from './node-effects.ts';
import { runPipeline } from './pipeline.ts';

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;

function count(problems: number): string {
  return problems === 1 ? '1 problem' : `${String(problems)} problems`;
}

function main(argv: readonly string[]): number {
  const options = readArguments(argv);
  if ('message' in options) {
    process.stderr.write(`${options.message}\n${USAGE}\n`);
    return WRONG_USAGE;
  }
  const advice = options.report !== null;
  const { problems, indicators, rows, operator } = runPipeline(
    { ...options, advice },
    diskReader,
    diskOutput(options.out),
  );
  if (options.report !== null)
    writeFileSync(options.report, `${JSON.stringify({ problems, ...operator }, null, 2)}\n`);
  if (problems.length > 0) {
    process.stderr.write(`${problems.map(formatProblem).join('\n')}\n`);
    process.stderr.write(`${count(problems.length)} in the data; nothing was written\n`);
    return PROBLEMS;
  }
  process.stdout.write(`data: ${String(indicators)} indicators, ${String(rows)} rows in ${options.out}/v1\n`);
  for (const one of operator.coarsenings) process.stdout.write(`${sayAdvice(one)}\n`);
  return DONE;
}

boundMemory();
process.exitCode = main(process.argv.slice(2));
