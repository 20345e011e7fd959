import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { goldenFiles, type Files } from './memory-files.ts';
import { problemsOf } from './run.ts';

const RECORDS = path.join(import.meta.dirname, '../fixtures/records');

/** The golden data folder with two districts, and beside it the folder `extra` with two datasets of records. */
export function recordsFiles(): Files {
  const files = goldenFiles();
  const names = readdirSync(RECORDS, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(csv|yml)$/.test(one))) {
    files.set(name.split(path.sep).join('/'), readFileSync(path.join(RECORDS, name)));
  }
  return files;
}

/** Messages after a change of these folders. */
export function recordProblemsAfter(change: (files: Files) => void, release = false): string[] {
  const files = recordsFiles();
  change(files);
  return problemsOf(files, { with: 'extra', release });
}
