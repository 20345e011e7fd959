import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, type Page } from '../support/pages.ts';

const LANGUAGES = ['kk', 'ru', 'en'];
const pages = pagesOf(path.join(inject('sites').root, 'dist'));

function inLanguage(language: string): Map<string, Page> {
  const own = pages.filter(({ name }) => name.startsWith(`${language}/`));
  return new Map(own.map((page) => [page.name.slice(language.length + 1), page]));
}

const [kk, ru, en] = LANGUAGES.map(inLanguage) as [Map<string, Page>, Map<string, Page>, Map<string, Page>];

function keys(page: Page | undefined): string[] {
  return Array.from(
    page?.document.querySelectorAll('data[data-key]') ?? [],
    (node) => node.getAttribute('data-key') ?? '',
  ).sort();
}

describe('the three languages', () => {
  it('have the same pages', () => {
    expect([...ru.keys()]).toEqual([...kk.keys()]);
    expect([...en.keys()]).toEqual([...kk.keys()]);
    const wanted = [
      'index.html',
      'indicators/index.html',
      'regions/index.html',
      'measures/index.html',
      'not-published/index.html',
      'data/index.html',
      'methods/index.html',
      'about/index.html',
      'regions/kz-31/index.html',
      'regions/kz-alm/index.html',
    ];
    expect([...kk.keys()]).toEqual(expect.arrayContaining(wanted));
  });

  it('say the same figures on each page', () => {
    for (const [name, page] of kk) {
      const kazakh = [...new Set(keys(page))];
      expect([...new Set(keys(ru.get(name)))], `ru/${name}`).toEqual(kazakh);
      expect([...new Set(keys(en.get(name)))], `en/${name}`).toEqual(kazakh);
    }
  });

  it('have the same parts on each page', () => {
    const outline = (page: Page | undefined): string[] =>
      Array.from(
        page?.document.querySelectorAll('h1, h2, h3, table, figure, svg[role=img]') ?? [],
        (node) => node.tagName,
      );
    for (const [name, page] of kk) {
      expect(outline(ru.get(name)), `ru/${name}`).toEqual(outline(page));
      expect(outline(en.get(name)), `en/${name}`).toEqual(outline(page));
    }
  });

  it('lead to the same page in the other two', () => {
    for (const [index, map] of [kk, ru, en].entries()) {
      for (const [name, { document }] of map) {
        const links = Array.from(document.querySelectorAll('nav a[hreflang]'), (node) =>
          node.getAttribute('href'),
        );
        const wanted = LANGUAGES.map((language) => `/${language}/${name.replace(/index\.html$/, '')}`);
        expect(links, `${LANGUAGES[index] ?? ''}/${name}`).toEqual(wanted);
      }
    }
  });

  it('declare themselves', () => {
    for (const { name, document } of pages.filter(({ name: page }) => page.includes('/'))) {
      expect(document.documentElement.getAttribute('lang'), name).toBe(name.slice(0, 2));
    }
  });

  it('leave no text of another language in the wrong place', () => {
    for (const [name, { document }] of en) {
      const headings = Array.from(document.querySelectorAll('h1, h2, h3'), (node) => node.textContent).join(
        ' ',
      );
      expect(headings, `en/${name}`).not.toMatch(/[ӘҒҚҢӨҰҮҺІәғқңөұүһіыэё]/);
    }
    for (const [name, { document }] of ru) {
      const headings = Array.from(
        document.querySelectorAll('main h1, main h2, main h3'),
        (node) => node.textContent,
      ).join(' ');
      expect(
        headings.replaceAll(/Жетісу|Ұлытау|Қорған/g, '').replace(/«[^»]*»/g, ''),
        `ru/${name}`,
      ).not.toMatch(/[ӘҒҚҢӨҰҮҺәғқңөұүһ]/);
    }
  });

  it('end no sentence with two full stops', () => {
    for (const { name, document } of pages) {
      expect(document.querySelector('main')?.textContent, name).not.toMatch(/[^.]\.\.(?!\.)/);
    }
  });

  it('never glue a suffix to a number in Kazakh', () => {
    for (const [name, { document }] of kk) {
      for (const node of document.querySelectorAll('data[data-key]')) {
        const next = node.nextSibling?.textContent ?? '';
        expect(
          /^-?\p{Script=Cyrillic}/u.test(next),
          `kk/${name}: ${node.outerHTML}${next.slice(0, 20)}`,
        ).toBe(false);
      }
    }
  });
});
