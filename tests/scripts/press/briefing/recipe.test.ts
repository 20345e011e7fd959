import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codeHash, dataHash } from '../../../../scripts/press/briefing/recipe.ts';
import type { IndexDocument } from '../../../../src/domain/document.ts';
import { ROOT } from '../../../support/data-folder.ts';

type Of = Pick<IndexDocument, 'files' | 'release'>;

const DATA = {
  release: { id: '2026-03', date: '2026-03-31', read_to: '2026-03-18' },
  files: [
    { path: 'latest/all.csv', sha256: 'c' },
    { path: 'latest/indicators/schools.json', sha256: 'a' },
    { path: 'latest/boundaries.geojson', sha256: 'b' },
    { path: 'changes.json', sha256: 'd' },
  ],
} as unknown as Of;

function changed(name: string, sha256: string): Of {
  const files = DATA.files.map((file) => (file.path === name ? { ...file, sha256 } : file));
  return { ...DATA, files };
}

it('changes with the figures, the borders and the release', () => {
  const now = dataHash(DATA);
  expect(now).toMatch(/^[0-9a-f]{64}$/);
  expect(dataHash({ ...DATA })).toBe(now);
  expect(dataHash(changed('latest/indicators/schools.json', 'other'))).not.toBe(now);
  expect(dataHash(changed('latest/boundaries.geojson', 'other'))).not.toBe(now);
  expect(dataHash({ ...DATA, release: { ...DATA.release, id: '2026-06' } })).not.toBe(now);
  expect(dataHash({ ...DATA, files: DATA.files.filter((file) => !file.path.includes('schools')) })).not.toBe(
    now,
  );
});

it('does not change with what nothing is made from', () => {
  expect(dataHash(changed('latest/all.csv', 'other'))).toBe(dataHash(DATA));
  expect(dataHash(changed('changes.json', 'other'))).toBe(dataHash(DATA));
});

it('stands for every line of code that slides and documents come from, and for the packages', () => {
  const folders = ['scripts/press', 'src/charts', 'src/domain', 'src/i18n', 'src/views'];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') || name.endsWith('.typ'))
      .map((name) => path.join(folder, name)),
  );
  const told = (change: string): string => {
    const hash = createHash('sha256');
    for (const file of [...files, 'package-lock.json'].sort()) {
      hash.update(file).update(readFileSync(path.join(ROOT, file)));
      if (file === change) hash.update(' ');
    }
    return hash.digest('hex');
  };
  expect(codeHash()).toBe(told(''));
  for (const change of ['scripts/press/bulletin/bulletin.typ', 'src/i18n/kk/embed.ts', 'package-lock.json'])
    expect(codeHash()).not.toBe(told(change));
});
