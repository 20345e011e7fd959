import { VerdictsSchema, type Verdicts } from '../../src/domain/audit.ts';
import type { Reader } from './reader.ts';

/** Stands in a data folder once `npm run audit -- --record` has looked at its tables. */
export const VERDICTS_FILE = 'audit.json';

/** What an audit has found of the tables of the folder; it is written by a program, so what does not fit is thrown. */
export function readVerdicts(reader: Reader, folder: string): Verdicts | null {
  const bytes = reader.readFile(`${folder}/${VERDICTS_FILE}`);
  return bytes === null ? null : VerdictsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
