import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import { filesBelow, pagesOf, type Page } from '../support/pages.ts';
import { csvRows, keyOf } from '../support/published-rows.ts';
import { EXAMPLE_TEMPLATES, LANGUAGES } from '../support/templates.ts';

const sites = inject('sites');
const dist = path.join(sites.examples, 'dist');
const all = pagesOf(dist);
const ofExamples = all.filter(({ name }) => /^[a-z]{2}\/examples\//.test(name));
const others = all.filter((page) => !ofExamples.includes(page));

function pageAt(lang: string, template: string): Page {
  const page = ofExamples.find(({ name }) => name === `${lang}/${template}index.html`);
  if (!page) throw new Error(`there is no page ${lang}/${template}`);
  return page;
}

function textsOf({ document }: Page, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent.trim());
}

function linksOf({ document }: Page, selector = 'a'): string[] {
  return Array.from(document.querySelectorAll(selector), (node) => node.getAttribute('href') ?? '');
}

it('has a list and a page for each example in every language, and no other', () => {
  const names = LANGUAGES.flatMap((lang) => EXAMPLE_TEMPLATES.map((page) => `${lang}/${page}index.html`));
  expect(ofExamples.map(({ name }) => name).sort()).toEqual(names.sort());
});

describe.each(LANGUAGES)('pages of made-up figures in %s say so', (lang) => {
  const { stamp, sayings, band } = messagesOf(lang).examples;
  const pages = EXAMPLE_TEMPLATES.map((template) => pageAt(lang, template));
  const silent = (texts: readonly string[]): string[] =>
    texts.filter((text) => !sayings.some((saying) => text.toLowerCase().includes(saying)));

  it('in the band, the title, the heading and to search engines', () => {
    for (const page of pages) {
      expect(textsOf(page, '.synthetic-band'), page.name).toEqual([band]);
      expect(textsOf(page, 'h1'), page.name).toHaveLength(1);
      expect(silent([...textsOf(page, 'title'), ...textsOf(page, 'h1')]), page.name).toEqual([]);
      expect(page.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    }
  });

  it('in every caption and every alternative text', () => {
    const captions = pages.flatMap((page) => textsOf(page, 'caption'));
    const titles = pages.flatMap((page) => textsOf(page, 'svg > title'));
    expect(captions.length).toBeGreaterThan(5);
    expect(titles.length).toBeGreaterThan(5);
    expect(silent([...captions, ...titles])).toEqual([]);
  });

  it('again and again in every drawing, from edge to edge', () => {
    for (const page of pages) {
      for (const svg of page.document.querySelectorAll('svg[role=img]')) {
        const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ');
        const cover = svg.querySelector(`:scope > rect[width="${width ?? ''}"][height="${height ?? ''}"]`);
        const pattern = svg.querySelector('pattern[id$="-stamp"]');
        expect(cover?.getAttribute('fill'), page.name).toBe(`url(#${pattern?.id ?? ''})`);
        expect(Array.from(pattern?.querySelectorAll('text') ?? [], ({ textContent }) => textContent)).toEqual(
          [stamp, stamp, stamp],
        );
        expect(Number(pattern?.getAttribute('width'))).toBeLessThan(304);
      }
    }
  });

  it('before a name that does not', () => {
    const [h1 = ''] = textsOf(pageAt(lang, 'examples/example-cases/'), 'h1');
    expect(h1.startsWith(`${stamp}: `)).toBe(true);
    expect(textsOf(pageAt(lang, 'examples/example-posts/'), 'h1')[0]).not.toContain(stamp);
  });

  it('and neither rank nor map them, nor lead from them to a real figure', () => {
    for (const page of pages) {
      expect(textsOf(page, '#map-h, #borders-h'), page.name).toEqual([]);
      expect(textsOf(page, 'table[data-descending]'), page.name).toEqual([]);
      const real = linksOf(page, 'main a').filter((link) =>
        /\/(indicators|regions|compare)\/|\/latest\//.test(link.replace('/data/v1/examples/indicators/', '')),
      );
      expect(real, page.name).toEqual([]);
    }
  });
});

describe('a page of made-up figures', () => {
  const posts = pageAt('en', 'examples/example-posts/');
  const cases = pageAt('en', 'examples/example-cases/');

  it('draws the country, the regions apart, and says what is withheld', () => {
    for (const page of [posts, cases]) expect(textsOf(page, '#dots-h'), page.name).toHaveLength(1);
    expect(textsOf(posts, '#series-h, #multiples-h')).toHaveLength(2);
    expect(textsOf(cases, 'td .state-c').length).toBeGreaterThan(0);
    expect(textsOf(cases, '.keys li').some((key) => key.startsWith('[c]'))).toBe(true);
  });

  it('has the districts of a region in a table of their own, below the region', () => {
    const tables = Array.from(posts.document.querySelectorAll('table.areas'));
    const heads = tables.map((table) =>
      Array.from(table.querySelectorAll('th[scope=row]'), ({ textContent }) => textContent.trim()),
    );
    expect(heads[0]).toEqual(['Kazakhstan', 'Shymkent', 'Turkistan Region', 'Zhambyl Region']);
    expect(heads[1]).toEqual(['Zhambyl Region', 'Shu', 'Taraz']);
    expect(tables[1]?.querySelector('thead th')?.textContent).toBe('District or city');
    expect(tables[1]?.querySelector('caption')?.textContent).toContain('Zhambyl Region');
  });

  it('does not count districts as regions', () => {
    expect(posts.document.querySelector('.lead')?.textContent).toMatch(/3\sregions/);
  });

  it('has the months of whole years in a table of their own', () => {
    const columns = Array.from(
      cases.document.querySelectorAll('table.areas'),
      (table) => table.querySelectorAll('thead th').length,
    );
    expect(columns).toEqual([3, 25, 5]);
  });

  it('shows the figures of its files and no others', () => {
    const rows = new Map(csvRows(dist, 'examples/all.csv').map((row) => [keyOf(row), row['value']]));
    let seen = 0;
    for (const page of ofExamples) {
      for (const data of page.document.querySelectorAll('main data')) {
        expect(rows.get(data.getAttribute('data-key') ?? ''), page.name).toBe(data.getAttribute('value'));
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(300);
  });

  it('offers its own files', () => {
    const files = linksOf(posts, '.files a');
    const csv = '/data/v1/examples/indicators/example-posts.csv';
    const formats = ['.xlsx', '.csv', '.json', '.parquet', '.zip', '.bib', '.ris', '.csl.json'];
    const data = files.filter((file) => file.startsWith('/data/'));
    expect(new Set(data)).toEqual(new Set(formats.map((format) => csv.replace('.csv', format))));
    const charts = files.filter((file) => !data.includes(file));
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) expect(chart).toMatch(/^\/(?:embed|img)\/v1\/examples\//);
    const names = filesBelow(dist);
    for (const file of files) expect(names).toContain(file.slice(1).replace(/\/$/, '/index.html'));
  });

  it('leads to other examples only, even where its record names a real indicator', () => {
    expect(linksOf(posts, '#related-h ~ * a')).toEqual(['/en/examples/example-cases/']);
  });
});

describe('the rest of a site with made-up examples', () => {
  it('leads to their list from the foot of each page, and to nothing else of them', () => {
    for (const page of others.filter(({ name }) => /^(kk|ru|en)\//.test(name))) {
      const lang = page.name.slice(0, 2);
      const found = linksOf(page).filter((link) => link.includes('examples/'));
      expect(found, page.name).toEqual([`/${lang}/examples/`]);
      expect(page.document.querySelector('.foot a[href$="/examples/"]'), page.name).not.toBeNull();
      expect(page.html, page.name).not.toContain('example-posts');
      expect(page.document.querySelector('meta[name=robots]'), page.name).toBeNull();
    }
  });

  it('lists none of them in the sitemap, and finds none of them', () => {
    const listed = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    expect(listed).toContain('https://example.org/en/indicators/');
    expect(listed).not.toContain('examples/');
    for (const lang of LANGUAGES) {
      const index = readFileSync(path.join(dist, lang, 'search/pages.json'), 'utf8');
      expect(index).toContain('indicators/');
      expect(index).not.toMatch(/example/);
    }
  });
});

describe('a build without them', () => {
  it('has no page, no file and no link of theirs', () => {
    const root = path.join(sites.root, 'dist');
    const names = filesBelow(root);
    expect(names.filter((name) => name.includes('examples'))).toEqual([]);
    // What hosts are told of headers names folders that a site may have.
    const texts = names.filter((name) => /\.(html|json|csv|xml|js|txt|svg)$/.test(name));
    expect(texts.length).toBeGreaterThan(500);
    const found = texts.filter((name) => readFileSync(path.join(root, name), 'utf8').includes('examples/'));
    expect(found).toEqual([]);
  });
});
