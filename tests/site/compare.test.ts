import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { csvRows, keyOf } from '../support/published-rows.ts';

const dist = path.join(inject('sites').root, 'dist');
const LANGUAGES = ['kk', 'ru', 'en'];
const rows = new Map(csvRows(dist, 'latest/all.csv').map((row) => [keyOf(row), row]));
const areas = csvRows(dist, 'latest/areas.csv')
  .filter(({ type }) => type === 'region' || type === 'city')
  .map(({ area = '' }) => area.toLowerCase())
  .sort();
const pairs = areas.flatMap((a, i) => areas.slice(i + 1).map((b) => `${a}-${b}`));

function htmlOf(lang: string, page: string): string {
  return readFileSync(path.join(dist, lang, 'compare', page, 'index.html'), 'utf8');
}

/** Figures of a page, read without a parser: there are 570 pages. */
function figuresOf(html: string): (readonly [value: string, key: string])[] {
  return Array.from(
    html.matchAll(/<data value="([^"]*)" data-key="([^"]*)"/g),
    ([, value = '', key = '']) => [value, key],
  );
}

/** Every panel of a page: its id with the area last, and the marks of its scale. */
function scalesOf(html: string): (readonly [indicator: string, scale: string])[] {
  const drawings = html.matchAll(/aria-labelledby="p-([a-z0-9-]+)-kz-\d+-t"(.*?)<\/svg>/gs);
  return Array.from(drawings, ([, indicator = '', body = '']) => [
    indicator,
    `${/viewBox="[^"]*"/.exec(body)?.[0] ?? ''}${(body.match(/<g[^>]*class="c-line"[^>]*>.*?<\/g>/gs) ?? []).join('')}`,
  ]);
}

describe('pages of two regions', () => {
  it('are one for each pair of regions and language, and nothing else', () => {
    expect(pairs).toHaveLength(190);
    for (const lang of LANGUAGES) {
      const folders = readdirSync(path.join(dist, lang, 'compare')).filter((name) => name !== 'index.html');
      expect(folders.sort()).toEqual(pairs);
    }
  });

  it.each(LANGUAGES)('in %s are all linked from the list, each region leading to its own', (lang) => {
    const { document } = parseHTML(htmlOf(lang, ''));
    const details = Array.from(document.querySelectorAll('details'));
    expect(details.map(({ id }) => id).sort()).toEqual(areas);
    for (const one of details) {
      const links = Array.from(one.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
      const wanted = pairs.filter((pair) => pair.includes(one.id));
      expect(links.sort()).toEqual(wanted.map((pair) => `/${lang}/compare/${pair}/`));
      expect(one.hasAttribute('open')).toBe(false);
    }
  });

  it.each(LANGUAGES)('in %s show figures that equal their row of the CSV, of these regions only', (lang) => {
    const wrong: string[] = [];
    let seen = 0;
    for (const pair of pairs) {
      for (const [value, key] of figuresOf(htmlOf(lang, pair))) {
        seen += 1;
        if (rows.get(key)?.['value'] !== value) wrong.push(`${pair}: ${key} = ${value}`);
        const area = (key.split('|')[1] ?? '').toLowerCase();
        // A former area stands for the parts it was split into.
        if (area !== 'kz' && !pair.includes(area) && /\d/.test(area)) wrong.push(`${pair}: ${key}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(10_000);
  });

  it('say the same figures in the three languages', () => {
    for (const pair of pairs) {
      const keys = LANGUAGES.map((lang) =>
        figuresOf(htmlOf(lang, pair))
          .map(([, key]) => key)
          .sort(),
      );
      expect(keys[1], pair).toEqual(keys[0]);
      expect(keys[2], pair).toEqual(keys[0]);
    }
  });

  it.each(LANGUAGES)('in %s draw every panel of an indicator on one scale', (lang) => {
    const scales = new Map<string, Set<string>>();
    for (const pair of pairs) {
      for (const [indicator, scale] of scalesOf(htmlOf(lang, pair))) {
        scales.set(indicator, (scales.get(indicator) ?? new Set()).add(scale));
      }
    }
    expect(scales.size).toBeGreaterThan(4);
    for (const [indicator, seen] of scales) expect([indicator, seen.size]).toEqual([indicator, 1]);
  });

  it('name no painful subject, and order nothing', () => {
    for (const pair of pairs) {
      const html = htmlOf('en', pair);
      expect(/suicid/i.test(html), pair).toBe(false);
      expect(/<t[ahrd][^>]* (aria-sort|data-published)/.test(html), pair).toBe(false);
    }
  });

  it('are linked from each region of today to its neighbours, and from no former one', () => {
    for (const area of areas) {
      const html = readFileSync(path.join(dist, 'kk/regions', area, 'index.html'), 'utf8');
      const links = Array.from(
        html.matchAll(/href="\/kk\/compare\/(kz-\d+-kz-\d+)\/"/g),
        ([, pair = '']) => pair,
      );
      expect(links.length, area).toBeGreaterThan(0);
      expect(
        links.every((pair) => pair.includes(area) && pairs.includes(pair)),
        area,
      ).toBe(true);
    }
    const former = readFileSync(path.join(dist, 'kk/regions/kz-alm/index.html'), 'utf8');
    expect(former.includes('compare/kz-')).toBe(false);
  });
});

describe('tables that a script may sort', () => {
  const tablesOf = (id: string): Element[] => {
    const html = readFileSync(path.join(dist, 'kk/indicators', id, 'index.html'), 'utf8');
    return Array.from(parseHTML(html).document.querySelectorAll('table[data-published]'));
  };

  it.each(['neet', 'schools', 'adolescent-births', 'victims'])('stand on the page of %s', (id) => {
    expect(tablesOf(id).length).toBeGreaterThan(0);
  });

  it.each(['child-suicides', 'bullied', 'wellbeing-trust', 'wellbeing-index', 'violent-discipline'])(
    'do not stand on the page of %s, where order may not be read',
    (id) => {
      expect(tablesOf(id)).toEqual([]);
      const html = readFileSync(path.join(dist, 'kk/indicators', id, 'index.html'), 'utf8');
      // What a search engine reads of the dataset is no script.
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    },
  );
});
