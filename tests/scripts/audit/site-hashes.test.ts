import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { differentFiles, siteHashes } from '../../../scripts/audit/site-hashes.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

it('names the files of two folders that differ, by a byte or by being there', () => {
  const one = siteHashes(folderOf({ 'index.html': 'a', 'data/v1/x.csv': '5\n', 'data/old.csv': '' }));
  const other = siteHashes(folderOf({ 'index.html': 'a', 'data/v1/x.csv': '6\n', 'kk/new.html': '' }));
  expect(one.size).toBe(3);
  expect(differentFiles(one, one)).toEqual([]);
  expect(differentFiles(one, other)).toEqual(['data/old.csv', 'data/v1/x.csv', 'kk/new.html']);
});
