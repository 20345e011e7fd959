import { expect, it } from 'vitest';
import { idsOf } from '../../../src/domain/id-list.ts';

it('parts the ids of a cell, and finds none in an empty one', () => {
  expect(idsOf('akimats;schools')).toEqual(['akimats', 'schools']);
  expect(idsOf('')).toEqual([]);
});
