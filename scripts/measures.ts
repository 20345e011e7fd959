import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareProblems, formatProblem } from '../src/domain/problem.ts';
import { startCounting } from './aggregate/records/count-records.ts';
import { followUp } from './follow/follow-up.ts';
import { letter, type Named } from './follow/letter.ts';
import { LETTER_LANGUAGES } from './follow/letter-words.ts';
import { questionsOf, type Questions } from './follow/questions.ts';
import { sayFollowUp } from './follow/say-follow-up.ts';
import { MEASURES_USAGE, readMeasuresArguments } from './measures-arguments.ts';
import { diskReader } from './node-effects.ts';
import { readData } from './read/read-data.ts';
import { validate } from './validate/validate.ts';

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;

function writeRequests(folder: string, questions: readonly Questions[], day: string, named: Named): void {
  mkdirSync(folder, { recursive: true });
  for (const lang of LETTER_LANGUAGES) {
    for (const one of questions) {
      writeFileSync(path.join(folder, `${one.body.body}.${lang}.txt`), letter(lang, one, day, named));
    }
  }
}

function sayQuestions(questions: readonly Questions[], requests: string | null): readonly string[] {
  const lines = questions.map(
    ({ body, measures, gaps }) =>
      `  ${body.body}: ${String(measures.length)} measures, ${String(gaps.length)} tables`,
  );
  const where =
    requests === null
      ? 'add --requests DIR to have them written'
      : `written to ${requests}, in Kazakh (.kk.txt) and Russian (.ru.txt)`;
  return ['', `requests for information: ${String(questions.length)} (${where})`, ...lines];
}

function main(argv: readonly string[]): number {
  const options = readMeasuresArguments(argv);
  if ('message' in options) {
    process.stderr.write(`${options.message}\n${MEASURES_USAGE}\n`);
    return WRONG_USAGE;
  }
  const raw = readData(diskReader, options.data, null);
  const { input, problems } = validate(raw, false, startCounting);
  const all = [...raw.problems, ...problems].sort(compareProblems);
  if (!input || all.length > 0) {
    process.stderr.write(`${all.map(formatProblem).join('\n')}\n`);
    return PROBLEMS;
  }
  const found = followUp(input);
  const questions = questionsOf(found, input);
  if (options.requests !== null) {
    const { indicators, tables } = input;
    writeRequests(options.requests, questions, found.day, { indicators, areas: tables.areas });
  }
  const lines = [...sayFollowUp(found), ...sayQuestions(questions, options.requests)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return DONE;
}

process.exitCode = main(process.argv.slice(2));
