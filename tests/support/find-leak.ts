import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { Report } from '../../attack/report.ts';
import type { Leak } from '../attack/leaks/leak.ts';
import { copyPlainSite } from './copy-site.ts';
import { ROOT } from './data-folder.ts';
import { LANGUAGES } from './templates.ts';
import type { Secret } from './withheld-truth.ts';

/** A share withheld for its count is found where the count is. */
function placeOf(key: string): string {
  return key.replace(/^([a-z0-9-]+?)(?:-share|-rate)?\|/, '$1|');
}

/** Attacks in a process of its own, as `npm run attack` does: at full speed, whatever the tests measure. */
export function attackApart(folders: readonly string[]): Promise<Report> {
  const json = path.join(mkdtempSync(path.join(tmpdir(), 'qorgan-attack-')), 'report.json');
  const program = path.join(ROOT, 'attack/attack.ts');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...folders, '--json', json], { maxBuffer: 1 << 26 }, (error) => {
      // 1: something was recovered.
      if (error && error.code !== 1) reject(new Error('the attacker failed', { cause: error }));
      else resolve(JSON.parse(readFileSync(json, 'utf8')) as Report);
    });
  });
}

/** Leaves the pages of one language: a leak stands in each of them, and an attack that reads one takes half the time. */
function keepOneLanguage(copy: string, language: string): void {
  for (const other of LANGUAGES.filter((lang) => lang !== language))
    rmSync(path.join(copy, other), { recursive: true });
}

/** Makes a leak in a copy of the site, and requires that the attacker finds it in the pages of one language alone. */
export async function findLeak(
  root: string,
  leak: Leak,
  language: string,
  secrets: readonly Secret[],
): Promise<void> {
  const copies = { dist: copyPlainSite(root), older: copyPlainSite(root) };
  const given = leak.apply(copies, secrets);
  for (const copy of [copies.dist, copies.older]) keepOneLanguage(copy, language);
  const { recovered } = await attackApart(leak.needsOlder ? [copies.dist, copies.older] : [copies.dist]);
  const found = new Set(recovered.map(({ key }) => placeOf(key)));
  expect(given.some(({ key }) => found.has(placeOf(key)))).toBe(true);
}

/** Every second leak, from the first or the second on, each with one of the languages in turn. */
export function halfOf(leaks: readonly Leak[], first: 0 | 1): (readonly [string, string, Leak])[] {
  return leaks
    .map((leak, i) => [leak.name, LANGUAGES[i % LANGUAGES.length] ?? 'kk', leak] as const)
    .filter((_, i) => i % 2 === first);
}
