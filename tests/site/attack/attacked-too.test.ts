import path from 'node:path';
import { describe, inject, it } from 'vitest';
import { LEAKS } from '../../attack/leaks/leaks.ts';
import { findLeak, halfOf } from '../../support/find-leak.ts';
import { withheldTruth } from '../../support/withheld-truth.ts';

const root = path.join(inject('sites').root, 'dist');

describe('an attack on the finished site, of which the first half is in attacked.test.ts', () => {
  const secrets = withheldTruth(root);
  it.each(halfOf(LEAKS, 1))('finds the leak: %s, in %s alone', (_, language, leak) =>
    findLeak(root, leak, language, secrets),
  );
});
