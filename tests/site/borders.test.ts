import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, inject, it } from 'vitest';
import { addAxe, axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/data-folder.ts';
import { filesBelow, pagesOf, type Page } from '../support/pages.ts';
import { serveWithHeaders } from '../support/serve-with-headers.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const AGENCY = {
  kk: 'Ойдан шығарылған карта агенттігі',
  ru: 'Вымышленное картографическое агентство',
  en: 'Imaginary Mapping Agency',
} as const;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** What a map within borders may add to a page, in bytes of Brotli. */
const MOST_ADDED = 3000;
/** Brotli as fast servers do it: the difference of two pages is much the same. */
const PARAMS = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const sent = (html: string): number => brotliCompressSync(html, { params: PARAMS }).length;

/** The map within borders, which holds no other section. */
const SECTION = /<section[^>]* aria-labelledby="borders-h".*?<\/section>/s;

const sites = inject('sites');
const plainDist = path.join(sites.root, 'dist');
const plain = pagesOf(plainDist);
const [dist, BASE] = [path.join(sites.below, 'dist'), '/sub/path/'];
const pages = pagesOf(dist);

/** Pages on which charts are taken have sections of the same names. */
const isShown = ({ name }: Page): boolean => !/^[a-z]{2}\/embed\//.test(name);
/** Only pages that have the section are parsed: most have none. */
const sectionOf = (page: Page, id: string): Element | null =>
  page.html.includes(`"${id}-h"`) ? page.document.querySelector(`section[aria-labelledby="${id}-h"]`) : null;
const bordered = (): Page[] => pages.filter((page) => isShown(page) && sectionOf(page, 'borders') !== null);

/** The classes of areas and dots, without their places. */
const classesOf = (section: Element | null): string[] =>
  Array.from(section?.querySelectorAll('svg [class^=q]') ?? [], (mark) => mark.getAttribute('class') ?? '');

describe('a site with boundaries', () => {
  it('has a map within borders wherever it has a tile map, and nowhere else', () => {
    const tiled = pages
      .filter((page) => isShown(page) && sectionOf(page, 'map') !== null)
      .map(({ name }) => name);
    expect(tiled.length).toBeGreaterThan(30);
    expect(bordered().map(({ name }) => name)).toEqual(tiled);
    expect(tiled.filter((name) => name.includes('child-suicides'))).toEqual([]);
  });

  it('shows the key of the tile map, its sources, and the boundaries with publisher, date and licence', () => {
    for (const page of bordered()) {
      const [tiles, borders] = [sectionOf(page, 'map'), sectionOf(page, 'borders')];
      const key = (section: Element | null): string | undefined =>
        section?.querySelector('.keys')?.textContent;
      expect(key(borders), page.name).toBe(key(tiles));
      const [lines, tileLines] = [borders, tiles].map((section) =>
        Array.from(section?.querySelectorAll('.source') ?? [], (line) => line.textContent.trim()),
      );
      expect(lines?.[0]).toBe(tileLines?.[0]);
      const language = LANGUAGES.find((lang) => page.name.startsWith(lang)) ?? 'kk';
      expect(lines?.[1]).toContain(`${AGENCY[language]}, Made-up boundaries of regions (`);
      expect(lines?.[1]).toContain('2025');
      const links = Array.from(
        borders?.querySelectorAll('a') ?? [],
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links).toContain('https://example.org/boundaries');
      expect(links).toContain(LICENCE);
      expect(links.some((link) => link.endsWith('data/v1/latest/boundaries.geojson'))).toBe(true);
      // Every class of the map is one that a tile has too.
      const tileClasses = new Set(classesOf(tiles));
      for (const name of classesOf(borders)) expect(tileClasses).toContain(name.split(' ')[0]);
    }
  });

  it('draws the merged areas of 2022 as the tile map does: their parts are not applicable', () => {
    const page = pages.find(({ name }) => name === 'kk/indicators/offenders/index.html');
    const borders = page && sectionOf(page, 'borders');
    expect(borders?.querySelectorAll('[stroke-dasharray]').length).toBeGreaterThan(0);
    expect(borders?.querySelector('.swatch.dotted')).not.toBeNull();
  });

  it('lists the file, its publisher and licence on the page of files', () => {
    for (const language of LANGUAGES) {
      const page = pages.find(({ name }) => name === `${language}/data/index.html`);
      const row = page?.document.querySelector('a[href$="latest/boundaries.geojson"]')?.closest('[role=row]');
      expect(row?.textContent).toContain(AGENCY[language]);
      expect(row?.querySelector(`a[href="${LICENCE}"]`)?.textContent).toBe('CC BY 4.0');
    }
  });

  it(`adds at most ${String(MOST_ADDED)} bytes to a page`, () => {
    const added = bordered().map(({ name, html }) => {
      return [name, sent(html) - sent(html.replace(SECTION, ''))] as const;
    });
    expect(added.filter(([, bytes]) => bytes > MOST_ADDED)).toEqual([]);
    expect(added.filter(([, bytes]) => bytes < 500)).toEqual([]);
  });

  it('writes HTML that validates', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const messages: string[] = [];
    for (const { name, html } of [
      ...bordered(),
      ...pages.filter((page) => page.name.endsWith('/data/index.html')),
    ]) {
      const report = await validator.validateString(html, path.join(ROOT, 'page.html'));
      for (const result of report.results)
        messages.push(...result.messages.map(({ ruleId, message }) => `${name} ${ruleId}: ${message}`));
      expect(html, name).not.toMatch(/<[^>]+ style=|NaN|undefined/);
    }
    expect(messages).toEqual([]);
  });
});

describe('in Chromium', () => {
  it('axe finds nothing, the map fills its column at every width, and nothing scrolls sideways', async () => {
    const { origin, server } = await serveWithHeaders(dist, BASE);
    const browser = await launchChromium();
    const found: string[] = [];
    const sizes: number[] = [];
    for (const [width, colorScheme] of [
      [320, 'light'],
      [360, 'dark'],
      [768, 'light'],
      [1280, 'dark'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      for (const address of ['kk/indicators/offenders/', 'ru/indicators/schools/', 'en/data/']) {
        await page.goto(origin + BASE + address);
        await addAxe(page);
        const findings = await axeFindings(page, 'all');
        found.push(...findings.map((text) => `${address} ${String(width)} ${text}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push(`${address} ${String(width)} scrolls sideways`);
        const map = page.locator('section[aria-labelledby=borders-h] svg');
        if ((await map.count()) === 1) sizes.push(Math.round((await map.boundingBox())?.width ?? 0));
      }
      await page.close();
    }
    await browser.close();
    server.close();
    expect(found).toEqual([]);
    // Two pages a width: the column of a phone, then the widest a drawing gets.
    expect(sizes).toHaveLength(8);
    expect(Math.min(...sizes)).toBeGreaterThan(270);
    expect(sizes.slice(-2)).toEqual([736, 736]);
  });
});

describe('a site without boundaries', () => {
  it('shows and publishes no trace of them', () => {
    expect(filesBelow(plainDist).filter((name) => name.includes('boundaries'))).toEqual([]);
    for (const page of plain) {
      expect(page.html, page.name).not.toMatch(/boundaries\.geojson|borders-h|at-any-width"/);
    }
  });
});
