import { describe, expect, it } from 'vitest';
import { siteKey } from '../../../scripts/export/site-key.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';

describe('siteKey', () => {
  const { site } = madeShelf().shelf.index;

  it.each([
    ['Qorgan', 'qorgan'],
    ['Région & Données, 2', 'region-donnees-2'],
    ['Қорған', 'data'],
  ])('of %j is %j', (name, key) => {
    expect(siteKey({ ...site, name: same(name) })).toBe(key);
  });
});
