import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexDocument } from '../../../src/domain/document.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
/** All code that a file can come from, and the versions of what it uses. */
const CODE = ['scripts/press', 'src/charts', 'src/domain', 'src/i18n', 'src/views'];
const LOCK = 'package-lock.json';

/** The code as one hash: whatever changes in it may change what is made. */
export function codeHash(): string {
  const files = CODE.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|typ)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files, LOCK].sort()) hash.update(file).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

/** The figures as one hash. */
export function dataHash({ files, release }: Pick<IndexDocument, 'files' | 'release'>): string {
  const read = files.filter(({ path: file }) => /^latest\/.*\.(json|geojson)$/.test(file));
  return createHash('sha256')
    .update(JSON.stringify([release, read.map(({ path: file, sha256 }) => [file, sha256])]))
    .digest('hex');
}
