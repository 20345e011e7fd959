import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { PressIndexSchema, type PressIndex } from '../../src/domain/press-index.ts';
import { EMBED_URLS, PRESS_INDEX } from '../../src/domain/press-paths.ts';
import { filesBelow, pagesOf } from '../support/pages.ts';
import { csvRows, keyOf } from '../support/published-rows.ts';

const sites = inject('sites');
const dists = {
  root: path.join(sites.root, 'dist'),
  golden: path.join(sites.golden, 'dist'),
  examples: path.join(sites.examples, 'dist'),
};
const BASE = '/sub/path/';

function indexOf(dist: string): PressIndex {
  return PressIndexSchema.parse(JSON.parse(readFileSync(path.join(dist, PRESS_INDEX), 'utf8')));
}

function textOf(dist: string, name: string): string {
  return readFileSync(path.join(dist, name), 'utf8');
}

function isThere(dist: string, address: string): boolean {
  const file = path.join(dist, address);
  return existsSync(file) && statSync(file).isDirectory()
    ? existsSync(path.join(file, 'index.html'))
    : existsSync(file);
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(Object.entries(dists))('what travels from the site %s', (_, dist) => {
  const index = indexOf(dist);

  it('is what its list says, and nothing else', () => {
    const made = filesBelow(dist).filter((name) => /^(?:img|briefings)\//.test(name));
    const listed = [...index.pictures, ...index.briefings];
    expect(listed.map((file) => file.path).sort()).toEqual(made);
    for (const { path: file, bytes } of listed) expect(statSync(path.join(dist, file)).size).toBe(bytes);
    const pages = filesBelow(dist).filter((name) => /^embed\/v1\/(?:latest|examples)\/.*\.html$/.test(name));
    expect(index.embeds.map((file) => `${file.path}index.html`).sort()).toEqual(pages);
    expect(pages.length).toBeGreaterThan(3);
  });

  it('has links that lead to files of the site, wherever it stands', () => {
    const broken = index.embeds.flatMap(({ path: folder }) => {
      const links = [...textOf(dist, `${folder}index.html`).matchAll(/(?:href="|url\(')([^"']+)/g)];
      return links.flatMap(([, link = '']) => {
        if (/^(?:https:\/\/|tel:|#)/.test(link)) return [];
        const { pathname } = new URL(link, `http://site${BASE}${folder}`);
        const below = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : null;
        return below !== null && isThere(dist, decodeURIComponent(below)) ? [] : [`${folder}: ${link}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('keeps a list of all addresses, each of which answers', () => {
    const lines = textOf(dist, EMBED_URLS).split('\n').filter(Boolean);
    expect(new Set(lines).size).toBe(lines.length);
    for (const { path: folder } of index.embeds) {
      if (folder.startsWith('embed/v1/latest/')) expect(lines).toContain(folder);
    }
    expect(lines.filter((line) => !isThere(dist, line))).toEqual([]);
  });
});

describe('a chart on another page', () => {
  it('shows the figures that are published, each with the key of its row', () => {
    const rows = new Map(csvRows(dists.golden, 'latest/all.csv').map((row) => [keyOf(row), row]));
    const figures = indexOf(dists.golden).embeds.flatMap(({ path: folder }) => {
      const { document } = parseHTML(textOf(dists.golden, `${folder}index.html`));
      return Array.from(document.querySelectorAll('data'), (node) => ({
        key: node.getAttribute('data-key') ?? '',
        value: node.getAttribute('value') ?? '',
      }));
    });
    expect(figures.length).toBeGreaterThan(100);
    for (const { key, value } of figures) expect(rows.get(key)?.['value']).toBe(value);
  });

  it('is offered beside each chart of the site', () => {
    const pages = pagesOf(dists.root).filter(({ name }) => /^kk\/indicators\/[^/]+\/index\.html$/.test(name));
    const offered = pages.flatMap(({ document }) =>
      Array.from(
        document.querySelectorAll('.files a[href*="/embed/"]'),
        (link) => link.getAttribute('href') ?? '',
      ),
    );
    const charts = pages.flatMap(({ document }) =>
      Array.from(document.querySelectorAll('figure.chart-figure')),
    );
    expect(offered.length).toBe(charts.length);
    for (const address of offered) {
      const [, indicator = '', view = ''] = /\/embed\/([^/]+)\/#(.+)$/.exec(address) ?? [];
      expect(isThere(dists.root, `embed/v1/latest/kk/${indicator}/${view}/`)).toBe(true);
    }
  });

  it('says that figures are made up, in its text and in its drawing', () => {
    const made = indexOf(dists.examples).embeds.filter(({ path: folder }) => folder.includes('/examples/'));
    expect(made.length).toBeGreaterThan(0);
    for (const { path: folder } of made) {
      const { document } = parseHTML(textOf(dists.examples, `${folder}index.html`));
      expect(document.querySelector('.stamp')?.textContent).not.toBe('');
      for (const drawing of document.querySelectorAll('figure svg')) {
        expect(drawing.querySelector('pattern[id$=-stamp]')).not.toBeNull();
      }
    }
  });
});

describe('the picture of a shared page', () => {
  const pages = pagesOf(dists.examples).filter(({ name }) => /^(?:kk|ru|en)\//.test(name));

  it('is there for every page, in the size that networks ask for', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { name, document } of pages) {
      const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      expect(image, name).toMatch(/^https:\/\/example\.org\/img\/v1\//);
      const file = path.join(dists.examples, image.replace('https://example.org/', ''));
      expect(pngSize(file)).toEqual([1200, 630]);
      expect(statSync(file).size).toBeLessThan(300_000);
      expect(document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).not.toBe('');
      expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe(
        'summary_large_image',
      );
    }
  });
});

describe('the answer for programs', () => {
  const pages = pagesOf(dists.examples).filter(({ name }) => /\/indicators\/[^/]+\/index\.html$/.test(name));

  it('is named in the head of each indicator and leads to an embed of the same language', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const { name, document } of pages) {
      // Without a chart of all areas there is nothing to answer with.
      if (!document.querySelector('figure.chart-figure, aside.help-inline')) continue;
      const link = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      const start = 'https://example.org/';
      expect(link.startsWith(start), name).toBe(true);
      const answer = JSON.parse(textOf(dists.examples, link.slice(start.length))) as Record<string, string>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720 });
      const { document: frame } = parseHTML(answer['html'] ?? '');
      const address = frame.querySelector('iframe')?.getAttribute('src') ?? '';
      expect(address.startsWith(`${start}embed/v1/latest/${name.slice(0, 2)}/`), name).toBe(true);
      expect(isThere(dists.examples, address.slice(start.length))).toBe(true);
    }
  });

  it('is not offered where the host is not known', () => {
    expect(existsSync(path.join(dists.root, 'oembed'))).toBe(false);
    for (const { html } of pagesOf(dists.root)) expect(html).not.toContain('json+oembed');
  });
});

describe('who may frame what', () => {
  it('lets anyone frame charts, and nobody the pages', () => {
    const headers = textOf(dists.root, '_headers').split(/\n(?=\S)/);
    const policy = (pattern: string): string =>
      headers.find(
        (block) => block.startsWith(`${pattern}\n`) && block.includes('Content-Security-Policy'),
      ) ?? '';
    expect(policy('/embed/*')).toContain('frame-ancestors *');
    for (const pattern of ['/', '/index.html', '/kk/*', '/ru/*', '/en/*']) {
      expect(policy(pattern)).toContain("frame-ancestors 'none'");
    }
    expect(headers.join('\n')).not.toContain('X-Frame-Options');
  });
});
