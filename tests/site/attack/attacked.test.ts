import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attack } from '../../../attack/attack.ts';
import { LEAKS } from '../../attack/leaks/leaks.ts';
import { copyPlainSite } from '../../support/copy-site.ts';
import { attackApart, findLeak, halfOf } from '../../support/find-leak.ts';
import { withheldTruth } from '../../support/withheld-truth.ts';

const root = path.join(inject('sites').root, 'dist');

describe('an attack on the finished site', () => {
  it('recovers nothing from it, though it reads every file', async () => {
    const report = await attackApart([root]);
    expect(report.recovered).toEqual([]);
    expect(report.withheld).toBeGreaterThan(50);
    expect(report.numbers).toBeGreaterThan(100_000);
  });

  const secrets = withheldTruth(root);

  it('finds, in this process too, a scale that goes on to a withheld value', async () => {
    const copies = { dist: copyPlainSite(root), older: copyPlainSite(root) };
    const given = LEAKS.find(({ name }) => name === 'axis')?.apply(copies, secrets) ?? [];
    const { recovered } = await attack(copies.dist, []);
    expect(given.length).toBeGreaterThan(0);
    expect(recovered.some(({ channel }) => channel === 'axis')).toBe(true);
  });

  // The other half has a file of its own, so that both processors have something to do.
  it.each(halfOf(LEAKS, 0))('finds the leak: %s, in %s alone', (_, language, leak) =>
    findLeak(root, leak, language, secrets),
  );
});
