import { aggregate, type Counts } from '../../scripts/aggregate/aggregate.ts';
import { startCounting } from '../../scripts/aggregate/records/count-records.ts';
import { readData } from '../../scripts/read/read-data.ts';
import { editionInputs } from '../../scripts/validate/edition-inputs.ts';
import { validate } from '../../scripts/validate/validate.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { memoryReader, type Files } from './memory-files.ts';

/** The counts of one edition of `data` with `extra`, before disclosure control. */
export function countsOf(files: Files, folder = 'examples/'): Counts {
  const raw = readData(memoryReader(files), 'data', 'extra');
  const { input, problems } = validate(raw, false, startCounting);
  const edition = input ? editionInputs(input).find((one) => one.folder === folder) : undefined;
  if (!edition) throw new Error([...raw.problems, ...problems].map(formatProblem).join('\n'));
  return aggregate(edition.input);
}
