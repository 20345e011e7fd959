import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attack } from '../../../attack/attack.ts';
import type { Leak } from '../../attack/leaks/leak.ts';
import { LEAKS } from '../../attack/leaks/leaks.ts';
import { copySite } from '../../support/copy-site.ts';
import { withheldTruth } from '../../support/withheld-truth.ts';

const root = path.join(inject('sites').root, 'dist');

describe('an attack on the finished site', () => {
  it('recovers nothing from it, though it reads every file', async () => {
    const report = await attack(root, []);
    expect(report.recovered).toEqual([]);
    expect(report.withheld).toBeGreaterThan(50);
    expect(report.numbers).toBeGreaterThan(100_000);
  });

  const secrets = withheldTruth(root);
  const truth = new Map(secrets.map(({ key, value }) => [key, value]));

  /** A share withheld for its count is found where the count is. */
  const placeOf = (key: string): string => key.replace(/^([a-z0-9-]+?)(?:-share|-rate)?\|/, '$1|');

  const find = async (leak: Leak): Promise<void> => {
    const copies = { dist: copySite(root), older: copySite(root) };
    const given = leak.apply(copies, secrets);
    const report = await attack(copies.dist, leak.needsOlder ? [copies.older] : []);
    const found = new Set(report.recovered.map(({ key }) => placeOf(key)));
    expect(given.some(({ key }) => found.has(placeOf(key)))).toBe(true);
    // What is claimed exactly is true.
    for (const { key, exact } of report.recovered) {
      if (exact !== undefined && truth.has(key)) expect(exact).toBe(truth.get(key));
    }
  };
  it.each(LEAKS.map((leak) => [leak.name, leak] as const))('finds the leak: %s', (_, leak) => find(leak));
});
