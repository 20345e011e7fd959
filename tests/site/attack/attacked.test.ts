import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attack } from '../../../attack/attack.ts';
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
  it.each(LEAKS.map((leak) => [leak.name, leak] as const))('finds the leak: %s', async (_, leak) => {
    const copies = { dist: copySite(root), older: copySite(root) };
    const given = leak.apply(copies, secrets);
    const report = await attack(copies.dist, leak.needsOlder ? [copies.older] : []);
    const found = new Set(report.recovered.map(({ key }) => key));
    const keys = new Set(given.map(({ key }) => key));
    expect([...keys].some((key) => found.has(key))).toBe(true);
    // What is claimed exactly is true.
    const truth = new Map(secrets.map(({ key, value }) => [key, value]));
    for (const { key, exact } of report.recovered) {
      if (exact !== undefined && truth.has(key)) expect(exact).toBe(truth.get(key));
    }
  });
});
