import { expect } from 'vitest';
import { attack } from '../../attack/attack.ts';
import type { Leak } from '../attack/leaks/leak.ts';
import { copySite } from './copy-site.ts';
import type { Secret } from './withheld-truth.ts';

/** A share withheld for its count is found where the count is. */
function placeOf(key: string): string {
  return key.replace(/^([a-z0-9-]+?)(?:-share|-rate)?\|/, '$1|');
}

/** Makes the leak in a copy of the site, and requires that the attacker finds it and claims nothing untrue. */
export async function findLeak(root: string, leak: Leak, secrets: readonly Secret[]): Promise<void> {
  const copies = { dist: copySite(root), older: copySite(root) };
  const given = leak.apply(copies, secrets);
  const report = await attack(copies.dist, leak.needsOlder ? [copies.older] : []);
  const found = new Set(report.recovered.map(({ key }) => placeOf(key)));
  expect(given.some(({ key }) => found.has(placeOf(key)))).toBe(true);
  const truth = new Map(secrets.map(({ key, value }) => [key, value]));
  for (const { key, exact } of report.recovered) {
    if (exact !== undefined && truth.has(key)) expect(exact).toBe(truth.get(key));
  }
}
