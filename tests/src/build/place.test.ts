import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { placeOf } from '../../../src/build/place.ts';

const folders = { root: pathToFileURL('/x/'), outDir: pathToFileURL('/x/dist/') };

it.each([
  ['/', undefined, '/', null],
  ['/sub/path', 'https://example.org', '/sub/path/', 'https://example.org/sub/path/'],
  ['/sub/path/', 'https://example.org/', '/sub/path/', 'https://example.org/sub/path/'],
  ['sub', 'https://example.org', '/sub/', 'https://example.org/sub/'],
])('base %s and site %s', (base, given, wanted, site) => {
  const place = placeOf({ ...folders, base, site: given });
  expect(place).toEqual({ root: '/x/', dist: '/x/dist/', base: wanted, site });
});
