import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldenFolder, runScript, type Run } from './data-folder.ts';

export const SCHOOLS = 'datasets/schools/schools.csv';

/** Changes a file of a data folder; that nothing was changed is a mistake of the test. */
export function edit(data: string, file: string, change: (text: string) => string): void {
  const target = path.join(data, file);
  const before = readFileSync(target, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} is not changed`);
  writeFileSync(target, after);
}

/** Names the release that is being prepared. */
export function prepare(data: string, id: string, date: string): void {
  writeFileSync(path.join(data, 'release.yml'), `id: ${id}\ndate: ${date}\nread_to: 2025-12-31\n`);
}

export function release(data: string, id: string, ...more: readonly string[]): Run {
  return runScript('scripts/release.ts', [id, '--data', data, ...more]);
}

/** The keys of the figures that the second of `twoReleases` says otherwise, sorted. */
export const CHANGED = ['schools|KZ-61|2022/23|||', 'schools|KZ|2022/23|||'] as const;

/** A data folder with two releases: one more school was counted in Turkistan region, and so in the country. */
export function twoReleases(): string {
  const data = goldenFolder();
  release(data, '2025-12', '--yes');
  prepare(data, '2026-03', '2026-03-31');
  edit(data, SCHOOLS, (text) => text.replace('KZ-61,2022/23,141', 'KZ-61,2022/23,142'));
  edit(data, SCHOOLS, (text) => text.replace('KZ,2022/23,312', 'KZ,2022/23,313'));
  release(data, '2026-03', '--yes');
  return data;
}
