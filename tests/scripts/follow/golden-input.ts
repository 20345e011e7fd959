import { startCounting } from '../../../scripts/aggregate/records/count-records.ts';
import { readData } from '../../../scripts/read/read-data.ts';
import { validate } from '../../../scripts/validate/validate.ts';
import type { Input } from '../../../src/domain/input.ts';
import { goldenFiles, memoryReader } from '../../support/memory-files.ts';

/** The golden data folder as a release of another day would have it. */
export function goldenInput(day: string): Input {
  const { input } = validate(readData(memoryReader(goldenFiles()), 'data', null), false, startCounting);
  if (!input) throw new Error('the golden data folder has problems');
  return { ...input, release: { ...input.release, date: day, read_to: day } };
}
