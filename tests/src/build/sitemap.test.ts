import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isListed, sitemapItem, sitemapWriter } from '../../../src/build/sitemap.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

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

it('lists pages in a language and the chooser, and no made-up examples', () => {
  const pages = ['', 'kk/', 'en/data/', 'embed/v1/latest/kk/x/', '404/', 'kk/examples/', 'ru/examples/x/'];
  const listed = pages.filter((path) => isListed(site + path, site));
  expect(listed).toEqual(['', 'kk/', 'en/data/']);
});

it('is not written without a host', () => {
  expect(sitemapWriter(false)).toEqual([]);
});

it('is written below the base, with the day that the published files say', async () => {
  const folder = temporaryFolder();
  const dist = path.join(folder, 'dist');
  mkdirSync(path.join(dist, 'data/v1'), { recursive: true });
  const index = { site: { contact: '' }, release: { date: '2026-11-22' } };
  writeFileSync(path.join(dist, 'data/v1/index.json'), JSON.stringify(index));
  const config = {
    root: pathToFileURL(`${folder}/`),
    outDir: pathToFileURL(`${dist}/`),
    // As Astro writes it with slashes at the end of all addresses.
    base: '/sub/',
    site: 'https://example.org',
    trailingSlash: 'always',
    build: { format: 'directory' },
  };
  const pages = ['', 'kk/', 'ru/data/', '404/', 'embed/v1/x/'].map((pathname) => ({ pathname }));
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const given = { config, routes: [], dir: config.outDir, pages, logger };
  const writer = sitemapWriter(true);
  const hooks = ['astro:config:done', 'astro:routes:resolved', 'astro:build:done'] as const;
  for (const name of hooks) {
    for (const integration of writer) {
      const hook = integration.hooks[name] as ((all: object) => unknown) | undefined;
      await hook?.(given);
    }
  }
  const xml = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toEqual([site, `${site}kk/`, `${site}ru/data/`]);
  expect(xml.match(/<lastmod>2026-11-22T00:00:00.000Z<\/lastmod>/g)).toHaveLength(3);
});
