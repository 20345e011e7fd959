import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { SearchDocument } from '../../src/search/document.ts';
import { csvRows } from '../support/published-rows.ts';
import { pagesOf, type Page } from '../support/pages.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const SCRIPT_LIMIT = 12_000;
const DOCUMENTS_LIMIT = 30_000;

const dist = path.join(inject('sites').root, 'dist');
const pages = pagesOf(dist);

function documentsOf(lang: string): readonly SearchDocument[] {
  return JSON.parse(readFileSync(path.join(dist, lang, 'search/pages.json'), 'utf8')) as SearchDocument[];
}

/**
 * Pages that are found through another: pairs and sheets through their regions, figures through their indicators, choices
 * through the page of all measures.
 */
function isFoundElsewhere(page: string): boolean {
  const isChoice = /^measures\/(?![a-z]{2}-\d{2}\/)./.test(page);
  return isChoice || /^(compare\/kz-|(history|releases|embed)\/.|regions\/[^/]+\/summary\/)/.test(page);
}

/** The pages of a language by the path below it. */
function pagesIn(lang: string): ReadonlyMap<string, Page> {
  return new Map(
    pages
      .filter(({ name }) => name.startsWith(`${lang}/`))
      .map((page) => [page.name.slice(lang.length + 1).replace(/index\.html$/, ''), page]),
  );
}

describe.each(LANGUAGES)('the search in %s', (lang) => {
  const documents = documentsOf(lang);
  const own = pagesIn(lang);

  it('leads to addresses that exist, down to the fragment', () => {
    const broken = documents.filter(({ path: address }) => {
      const [page = '', fragment] = address.split('#');
      const found = own.get(page);
      return !found || (fragment !== undefined && found.document.getElementById(fragment) === null);
    });
    expect(broken.map(({ path: address }) => address)).toEqual([]);
    expect(documents.length).toBeGreaterThan(250);
  });

  it('can find every page', () => {
    // The others are listed on the pages that compare, follow figures, list releases and give charts away.
    const found = new Set(documents.map(({ path: address }) => address));
    expect([...own.keys()].filter((page) => !isFoundElsewhere(page) && !found.has(page))).toEqual([]);
  });

  it('lists every page without script', () => {
    const list = own.get('search/')?.document.querySelector('[aria-labelledby=all-h]');
    const links = Array.from(list?.querySelectorAll('a') ?? [], (link) => link.getAttribute('href') ?? '');
    expect(
      [...own.keys()].filter((page) => !isFoundElsewhere(page) && !links.includes(`/${lang}/${page}`)),
    ).toEqual([]);
    const sections = own.get('methods/')?.document.querySelectorAll('section[id]').length;
    expect(links.filter((link) => link.startsWith(`/${lang}/methods/#`))).toHaveLength(sections ?? -1);
  });

  it('hides its field from readers without script', () => {
    const search = own.get('search/')?.document;
    expect(search?.querySelector('#search')?.hasAttribute('hidden')).toBe(true);
    expect(search?.querySelectorAll('[data-answers][hidden]').length).toBe(3);
  });

  it('weighs little', () => {
    const bytes = brotliCompressSync(readFileSync(path.join(dist, lang, 'search/pages.json'))).length;
    expect(bytes).toBeLessThanOrEqual(DOCUMENTS_LIMIT);
  });

  it('says nothing of a source whose title is withheld but who published it and when', () => {
    const withheld = csvRows(dist, 'latest/sources.csv').filter(
      (row) => row['address_status'] === 'withheld',
    );
    expect(withheld.length).toBeGreaterThan(0);
    for (const row of withheld) {
      const id = (row['source'] ?? '').replaceAll('_', '-');
      expect(documents.find(({ path: address }) => address === `data/#source-${id}`)?.text).toBe('');
    }
  });
});

describe('the search below a sub-path', () => {
  it('asks and leads below it', () => {
    const below = pagesOf(path.join(inject('sites').below, 'dist'));
    const page = below.find(({ name }) => name === 'ru/search/index.html');
    const places = Array.from(page?.document.querySelectorAll('[data-answers]') ?? []);
    expect(places.map((place) => place.getAttribute('data-documents'))).toEqual(
      ['ru', 'kk', 'en'].map((lang) => `/sub/path/${lang}/search/pages.json`),
    );
    expect(places.map((place) => place.getAttribute('data-pages'))).toEqual(
      ['ru', 'kk', 'en'].map((lang) => `/sub/path/${lang}/`),
    );
  });
});

it('the scripts of the site stay within 12 kB, compressed', () => {
  const folder = path.join(dist, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts)
    expect(brotliCompressSync(readFileSync(path.join(folder, name))).length, name).toBeLessThanOrEqual(
      SCRIPT_LIMIT,
    );
});

it('the page of a missing address leads to the three search pages', () => {
  const missing = pages.find(({ name }) => name === '404.html');
  const links = Array.from(missing?.document.querySelectorAll('a') ?? [], (link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(expect.arrayContaining(LANGUAGES.map((lang) => `/${lang}/search/`)));
});
