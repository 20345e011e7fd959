import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, type Page } from '../support/pages.ts';

const ATTRIBUTES = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['source', 'srcset'],
] as const;

function linksOf({ document }: Page): string[] {
  return ATTRIBUTES.flatMap(([tag, attribute]) =>
    Array.from(
      document.querySelectorAll(`${tag}[${attribute}]`),
      (node) => node.getAttribute(attribute) ?? '',
    ),
  );
}

function isInternal(link: string): boolean {
  return !/^[a-z][a-z+.-]*:/i.test(link);
}

/** The file an address of the site leads to, or why it leads nowhere. */
function resolve(dist: string, base: string, page: Page, link: string): string | null {
  const url = new URL(link, `http://site${base}${page.name}`);
  const below = `${base.replace(/\/$/, '')}/`;
  if (!url.pathname.startsWith(below)) return `outside the base: ${link}`;
  if (/[^:]\/\//.test(url.pathname)) return `two slashes: ${link}`;
  const file = path.join(dist, decodeURIComponent(url.pathname.slice(below.length)));
  const target = existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
  return existsSync(target) ? null : `no such file: ${link}`;
}

function brokenFragments(page: Page): string[] {
  const ids = new Set(Array.from(page.document.querySelectorAll('[id]'), (node) => node.id));
  return linksOf(page).filter((link) => link.startsWith('#') && !ids.has(decodeURIComponent(link.slice(1))));
}

const sites = inject('sites');
const [rootDist, belowDist] = [path.join(sites.root, 'dist'), path.join(sites.below, 'dist')];
/** Shared by all tests here: parsing a page takes longer than looking into it. */
const [rootPages, belowPages] = [pagesOf(rootDist), pagesOf(belowDist)];

describe.each([
  ['at /', rootDist, '/', rootPages],
  ['below a sub-path', belowDist, '/sub/path/', belowPages],
])('a site %s', (_, dist, base, pages) => {
  it('has links that all lead somewhere inside it', () => {
    const broken = pages.flatMap((page) => {
      const links = [...new Set(linksOf(page))].filter(isInternal);
      return links
        .flatMap((link) => resolve(dist, base, page, link) ?? [])
        .map((why) => `${page.name}: ${why}`);
    });
    expect(broken).toEqual([]);
  });

  it('has fragments that exist', () => {
    expect(pages.flatMap((page) => brokenFragments(page).map((link) => `${page.name}: ${link}`))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = pages.flatMap((page) =>
      Array.from(
        page.document.querySelectorAll(
          'script[src], img[src], iframe, link[rel~=stylesheet], link[rel~=preload], link[rel~=icon]',
        ),
      )
        .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
        .filter((link) => !isInternal(link)),
    );
    expect(loaded).toEqual([]);
  });
});

describe('absolute addresses', () => {
  const absolute = (page: Page): Element[] =>
    Array.from(
      page.document.querySelectorAll(
        'link[rel=canonical], link[rel=alternate][hreflang], meta[property="og:url"]',
      ),
    );

  it('do not stand on a page of a site without SITE', () => {
    expect(rootPages.flatMap(absolute)).toEqual([]);
  });

  it('stand on every page in a language of a site with SITE, for all three languages', () => {
    const pages = belowPages.filter(({ name }) => /^(kk|ru|en)\//.test(name));
    for (const page of pages) {
      const languages = Array.from(page.document.querySelectorAll('link[rel=alternate][hreflang]'), (node) =>
        node.getAttribute('hreflang'),
      );
      expect(languages, page.name).toEqual(expect.arrayContaining(['kk', 'ru', 'en', 'x-default']));
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical).toBe(`https://example.org/sub/path/${page.name.replace(/index\.html$/, '')}`);
    }
  });
});
