import { describe, expect, it } from 'vitest';
import { isListed, sitemapItem, sitemapWriter } from '../../../src/build/sitemap.ts';

const site = 'https://example.org/sub/';
const item = (path: string): ReturnType<typeof sitemapItem> =>
  sitemapItem({ url: site + path }, site, '2026-11-22');

describe('an entry of the sitemap', () => {
  it('names the page in all languages, and Kazakh for everybody else', () => {
    expect(item('ru/regions/')).toEqual({
      url: `${site}ru/regions/`,
      lastmod: '2026-11-22',
      links: [
        { lang: 'kk', url: `${site}kk/regions/` },
        { lang: 'ru', url: `${site}ru/regions/` },
        { lang: 'en', url: `${site}en/regions/` },
        { lang: 'x-default', url: `${site}kk/regions/` },
      ],
    });
  });

  it('sends everybody else from home to the chooser, which says the same', () => {
    expect(item('en/').links?.at(-1)).toEqual({ lang: 'x-default', url: site });
    expect(item('').links).toEqual(item('en/').links);
  });
});

it('lists pages in a language and the chooser', () => {
  const listed = ['', 'kk/', 'en/data/', 'embed/v1/latest/kk/x/', '404/'].filter((path) =>
    isListed(site + path, site),
  );
  expect(listed).toEqual(['', 'kk/', 'en/data/']);
});

it('is not written without a host', () => {
  expect(sitemapWriter(false)).toEqual([]);
  expect(sitemapWriter(true)).toHaveLength(2);
});
