import { cpSync } from 'node:fs';
import path from 'node:path';
import { goldenFolder, ROOT } from './data-folder.ts';

const FIXTURE = path.join(ROOT, 'tests/fixtures/examples');

/** The golden data folder with two districts, and a small folder of made-up records to be taken in beside it. */
export function exampleFolders(): { readonly data: string; readonly with: string } {
  const data = goldenFolder();
  cpSync(path.join(FIXTURE, 'data'), data, { recursive: true });
  return { data, with: path.join(FIXTURE, 'with') };
}
