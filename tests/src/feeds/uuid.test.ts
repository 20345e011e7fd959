import { expect, it } from 'vitest';
import { uuidOf } from '../../../src/feeds/uuid.ts';

const VERSION_5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('gives a name the same UUID for ever, and another name another', () => {
  // Readers know entries by these: a change would show everything as new.
  expect(uuidOf('release/2026-11')).toBe('aa375d45-8cb7-5374-9cc7-bdd2f8caa88a');
  expect(uuidOf('release/2026-11')).toMatch(VERSION_5);
  expect(uuidOf('release/2026-12')).toMatch(VERSION_5);
  expect(uuidOf('release/2026-12')).not.toBe(uuidOf('release/2026-11'));
});
