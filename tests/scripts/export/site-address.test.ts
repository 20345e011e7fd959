import { expect, it } from 'vitest';
import { siteAddress } from '../../../scripts/export/site-address.ts';

it.each([
  [undefined, undefined, ''],
  ['', '/sub', ''],
  ['https://example.org', undefined, 'https://example.org/'],
  ['https://example.org/', '/', 'https://example.org/'],
  ['https://example.org', '/sub/path', 'https://example.org/sub/path/'],
  ['https://example.org', 'sub/', 'https://example.org/sub/'],
])('the site at %s below %s is %s', (site, base, expected) => {
  expect(siteAddress(site, base)).toBe(expected);
});
