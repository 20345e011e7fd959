import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { distFiles, distPages } from '../../src/build/dist-files.ts';
import { isIndicatorPage, Scales, weightsOf } from '../../src/build/weigh.ts';
import { LIMITS, WEIGHTS } from '../../src/domain/limits.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { formatWeight } from '../../src/i18n/weight.ts';
import { filesBelow, filesOfEachKind, isOwn, pagesOf } from '../support/pages.ts';
import { serveWithHeaders } from '../support/serve-with-headers.ts';

const sites = inject('sites');
const SITE = 'https://example.org/sub/path/';
const below = path.join(sites.below, 'dist');
const root = path.join(sites.root, 'dist');
const belowPages = pagesOf(below);

/** The address of a page of the site below a sub-path. */
const addressOf = (name: string): string => `${SITE}${name.replace(/(^|\/)index\.html$/, '$1')}`;

describe.each([
  ['/', root],
  ['/sub/path/', below],
])('the headers at %s', (base, dist) => {
  let origin: string;
  let server: Server;
  beforeAll(async () => {
    ({ origin, server } = await serveWithHeaders(dist, base));
  });
  afterAll(() => server.close());

  it('give every file a type and a time to keep, and none of them twice', async () => {
    const names = filesBelow(dist).filter((file) => !['_headers', '.nojekyll'].includes(file));
    for (const name of filesOfEachKind(names)) {
      const { headers } = await fetch(`${origin}${base}${name}`, { method: 'HEAD' });
      expect(
        headers.get('content-type'),
        `content type of ${name}: src/build/content-types.ts`,
      ).not.toBeNull();
      expect(headers.get('cache-control'), `time to keep ${name}: src/build/headers.ts`).not.toBeNull();
      expect(headers.get('x-content-type-options'), name).toBe('nosniff');
    }
  });

  it.each([
    ['data/v1/latest/all.csv', 'text/csv; charset=utf-8', 'public, max-age=300', '*'],
    ['data/v1/index.json', 'application/json; charset=utf-8', 'public, max-age=300', '*'],
    ['data/v1/latest/SHA256SUMS', 'text/plain; charset=utf-8', 'public, max-age=300', '*'],
    ['icon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=300', null],
    ['kk/', 'text/html; charset=utf-8', 'public, max-age=300', null],
  ])('of %s', async (name, type, cache, cors) => {
    const { status, headers } = await fetch(`${origin}${base}${name}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(cache);
    expect(headers.get('access-control-allow-origin')).toBe(cors);
  });

  it('of a font keep it for ever', async () => {
    const font = filesBelow(path.join(dist, '_astro')).find((name) => name.endsWith('.woff2')) ?? '';
    const { headers } = await fetch(`${origin}${base}_astro/${font}`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('font/woff2');
  });
});

describe('what hosts need', () => {
  it('is beside dist/, the same in two builds', () => {
    for (const name of filesBelow(path.join(sites.root, 'deploy'))) {
      const [one, other] = [sites.root, sites.again].map((site) =>
        readFileSync(path.join(site, 'deploy', name), 'utf8'),
      );
      expect(other, name).toBe(one);
      expect(one, name).not.toContain(sites.root);
    }
    expect(filesBelow(path.join(sites.root, 'deploy'))).toEqual([
      '.htaccess',
      'cloudfront-embeds.json',
      'cloudfront-files.json',
      'cloudfront-pages.json',
      'nginx-site.conf',
      'nginx.conf',
      's3.sh',
    ]);
  });

  it('has no security.txt, because data/site.yml names no contact', () => {
    expect(readFileSync(path.join(root, 'data/v1/index.json'), 'utf8')).toContain('"contact": ""');
    expect(existsSync(path.join(root, '.well-known'))).toBe(false);
  });
});

describe('the sitemap', () => {
  it('is not there without SITE, and robots.txt names none', () => {
    expect(filesBelow(root).filter((name) => name.startsWith('sitemap'))).toEqual([]);
    expect(readFileSync(path.join(root, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });

  it('is named by robots.txt', () => {
    expect(readFileSync(path.join(below, 'robots.txt'), 'utf8')).toContain(
      `\nSitemap: ${SITE}sitemap-index.xml\n`,
    );
    expect(readFileSync(path.join(below, 'sitemap-index.xml'), 'utf8')).toContain(
      `<loc>${SITE}sitemap-0.xml</loc>`,
    );
  });

  const xml = readFileSync(path.join(below, 'sitemap-0.xml'), 'utf8');
  const entries = Array.from(xml.matchAll(/<url>(.*?)<\/url>/gs), ([, entry = '']) => ({
    address: /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '',
    changed: /<lastmod>([^<]*)<\/lastmod>/.exec(entry)?.[1],
    links: Array.from(
      entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g),
      ([, lang = '', address = '']) => `${lang} ${address}`,
    ),
  }));

  it('lists every page but the one for what is missing, and nothing else', () => {
    const names = filesBelow(below).filter(
      (name) => name.endsWith('.html') && name !== '404.html' && isOwn(name),
    );
    const wanted = names.map((name) => addressOf(name));
    expect(entries.map(({ address }) => address).sort()).toEqual(wanted.sort());
  });

  it('says the day of the release, and the languages as the page itself does', () => {
    const heads = new Map(
      belowPages.map((page) => [
        addressOf(page.name),
        Array.from(
          page.document.querySelectorAll('link[rel=alternate][hreflang]'),
          (link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`,
        ),
      ]),
    );
    expect(heads.size).toBeGreaterThan(200);
    const { release } = JSON.parse(readFileSync(path.join(below, 'data/v1/index.json'), 'utf8')) as {
      release: { date: string };
    };
    for (const { address, changed, links } of entries) {
      expect(changed, address).toBe(`${release.date}T00:00:00.000Z`);
      if (heads.has(address)) expect(links, address).toEqual(heads.get(address));
      expect(links, address).toHaveLength(4);
    }
  });

  it('has languages that name each other', () => {
    const linksOf = new Map(entries.map(({ address, links }) => [address, links]));
    for (const { address, links } of entries) {
      for (const link of links) {
        const [, other = ''] = link.split(' ');
        expect(linksOf.get(other), `${address} names ${other}`).toEqual(links);
      }
    }
  });
});

describe('what is said of a shared page', () => {
  const metaOf = (document: Document): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const node of document.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')) {
      const name = node.getAttribute('property') ?? node.getAttribute('name') ?? '';
      found.set(name, [...(found.get(name) ?? []), node.getAttribute('content') ?? '']);
    }
    return found;
  };
  const locales = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

  it('stands on every page, in its language', () => {
    for (const { name, document } of belowPages) {
      const meta = metaOf(document);
      const lang = LANGUAGES.find((one) => name.startsWith(`${one}/`)) ?? 'kk';
      expect(meta.get('og:locale'), name).toEqual([locales[lang]]);
      expect(meta.get('og:locale:alternate'), name).toEqual(
        LANGUAGES.filter((one) => one !== lang).map((one) => locales[one]),
      );
      expect(document.title, name).toContain(meta.get('og:title')?.[0]);
      expect(meta.get('og:description')?.[0], name).toBe(
        document.querySelector('meta[name=description]')?.getAttribute('content'),
      );
      expect(meta.get('og:site_name')?.[0], name).toBe(lang === 'en' ? 'Qorgan' : 'Қорған');
      expect(meta.get('og:type'), name).toEqual(['website']);
      expect(meta.get('twitter:card'), name).toEqual(['summary']);
      expect(meta.get('og:url'), name).toEqual(name === '404.html' ? undefined : [addressOf(name)]);
    }
  });

  it('keeps the page for what is missing out of search engines', () => {
    const robots = belowPages.filter(({ document }) => document.querySelector('meta[name=robots]'));
    expect(robots.map(({ name }) => name)).toEqual(['404.html']);
  });

  it('has no absolute address without SITE', () => {
    const absolute = distPages(root, distFiles(root)).filter(({ html }) => html.includes('og:url'));
    expect(absolute.map(({ name }) => name)).toEqual([]);
  });
});

describe('the weights on the page about the project', () => {
  it('are those of the site as it stands', async () => {
    const files = distFiles(root);
    const pages = distPages(root, files);
    const scales = new Scales(root, '/');
    const weights = weightsOf({
      pages: await Promise.all(pages.filter(isIndicatorPage).map((page) => scales.page(page))),
      scripts: await Promise.all(pages.map((page) => scales.scripts(page))),
      files,
    });
    for (const lang of LANGUAGES) {
      const { document } = parseHTML(readFileSync(path.join(root, lang, 'about/index.html'), 'utf8'));
      const rows = Array.from(document.querySelectorAll('#weight tbody tr'), (row) =>
        Array.from(row.querySelectorAll('td'), (cell) => cell.textContent.trim()),
      );
      expect(rows).toEqual(
        WEIGHTS.map((name) => [
          formatWeight(lang, name, weights[name]),
          formatWeight(lang, name, LIMITS[name], 0),
        ]),
      );
      const values = Array.from(document.querySelectorAll('data[data-weight]'), (node) => [
        node.getAttribute('data-weight'),
        Number(node.getAttribute('value')),
      ]);
      expect(Object.fromEntries(values)).toEqual(weights);
    }
  });
});
