import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataHref, href, join, pageHref } from '../../../src/i18n/href.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an address', () => {
  it.each([
    ['/', 'kk/', '/kk/'],
    ['/x', 'kk/', '/x/kk/'],
    ['/x/', 'kk/', '/x/kk/'],
    ['/x//', '//kk/', '/x/kk/'],
    ['/x/', '', '/x/'],
    ['', 'kk/', '/kk/'],
  ])('of base %j and path %j is %j, never with two slashes in a row', (base, path, wanted) => {
    expect(join(base, path)).toBe(wanted);
  });

  it.each([
    ['/', '/kk/regions/kz-31/', '/data/v1/latest/all.csv', '/fonts/OFL.txt'],
    ['/qorgan', '/qorgan/kk/regions/kz-31/', '/qorgan/data/v1/latest/all.csv', '/qorgan/fonts/OFL.txt'],
  ])('below %s leads to pages, data and files there', (base, page, data, file) => {
    vi.stubEnv('BASE_URL', base);
    expect(pageHref('kk', 'regions/kz-31/')).toBe(page);
    expect(dataHref('latest/all.csv')).toBe(data);
    expect(href('fonts/OFL.txt')).toBe(file);
  });

  it('of home has the language and nothing more', () => {
    vi.stubEnv('BASE_URL', '/');
    expect(pageHref('en', '')).toBe('/en/');
  });
});
