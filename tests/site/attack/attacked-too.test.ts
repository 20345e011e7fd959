import path from 'node:path';
import { describe, inject, it } from 'vitest';
import { LEAKS } from '../../attack/leaks/leaks.ts';
import { findLeak } from '../../support/find-leak.ts';
import { withheldTruth } from '../../support/withheld-truth.ts';

const root = path.join(inject('sites').root, 'dist');

describe('an attack on the finished site, of which the first half is in attacked.test.ts', () => {
  const secrets = withheldTruth(root);
  const half = LEAKS.filter((_, i) => i % 2 === 1).map((leak) => [leak.name, leak] as const);
  it.each(half)('finds the leak: %s', (_, leak) => findLeak(root, leak, secrets));
});
