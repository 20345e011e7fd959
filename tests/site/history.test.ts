import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { figureAddress } from '../../src/domain/figure-address.ts';
import { atomFaults } from '../support/atom-faults.ts';
import { pagesOf, type Page } from '../support/pages.ts';
import { csvRows, keyOf, type CsvRow } from '../support/published-rows.ts';
import { LANGUAGES } from '../support/templates.ts';
import { isWithin } from '../support/transferred.ts';

const PAGE_LIMIT = 60_000;

const sites = inject('sites');
const dist = path.join(sites.root, 'dist');
const pages = pagesOf(dist);
const rows = csvRows(dist, 'latest/all.csv');

function addressOf(row: CsvRow): string {
  return figureAddress(row as unknown as Parameters<typeof figureAddress>[0]);
}

function historyPages(lang: string): ReadonlyMap<string, Page> {
  const own = pages.filter(({ name }) => new RegExp(`^${lang}/history/[^/]+/index\\.html$`).test(name));
  return new Map(own.map((page) => [page.name.split('/')[2] ?? '', page]));
}

describe.each(LANGUAGES)('the pages of figures in %s', (lang) => {
  const own = historyPages(lang);

  it('have a row for every published figure, with the value of the CSV', () => {
    const wrong: string[] = [];
    for (const row of rows) {
      const place = own.get(row['indicator'] ?? '')?.document.getElementById(addressOf(row));
      const found = place?.querySelector('data[data-key]');
      const isRight =
        row['status'] === ''
          ? found?.getAttribute('data-key') === keyOf(row) && found.getAttribute('value') === row['value']
          : place !== undefined && place !== null && !found;
      if (!isRight) wrong.push(keyOf(row));
    }
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(2500);
  });

  it('lead from every row to a source that stands on the page', () => {
    const wrong: string[] = [];
    for (const [id, { document }] of own) {
      for (const row of document.querySelectorAll('.figures tbody tr')) {
        const links = Array.from(row.querySelectorAll('.from a'), (link) => link.getAttribute('href') ?? '');
        if (links.length === 0 || links.some((link) => !document.getElementById(link.slice(1))))
          wrong.push(`${id}#${row.id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lead to numerators and denominators that say the same number', () => {
    let seen = 0;
    for (const [, { document }] of own) {
      for (const link of document.querySelectorAll('.figures td.num .fine a')) {
        const [, page = '', fragment = ''] =
          /history\/([^/]+)\/#(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
        const value = own.get(page)?.document.getElementById(fragment)?.querySelector('data')?.textContent;
        expect(value, `${page}#${fragment}`).toBe(link.textContent);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('say nothing of a source whose address is withheld but who published it and when', () => {
    const titles = csvRows(dist, 'latest/sources.csv').filter((row) => row['address_status'] === 'withheld');
    expect(titles.every((row) => row['title'] === '' && row['address'] === '')).toBe(true);
  });
});

describe('the pages of figures', () => {
  it('weigh no more than 60 kB with their fonts', () => {
    const heavy = pages
      .filter(({ name }) => name.includes('/history/'))
      .filter(({ html }) => !isWithin(PAGE_LIMIT, dist, html));
    expect(heavy.map(({ name }) => name)).toEqual([]);
  });

  it('are as quiet as the pages of their subjects', () => {
    for (const lang of LANGUAGES) {
      const page = historyPages(lang).get('child-suicides');
      expect(page?.document.querySelector('.help-inline')).not.toBeNull();
      expect(page?.document.querySelector('h1')?.textContent).not.toMatch(/\d/);
    }
  });
});

describe('every figure on the page of an indicator', () => {
  it('has an address on a page of figures that the page leads to', () => {
    const wrong: string[] = [];
    const own = historyPages('kk');
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    for (const { name, document } of pages.filter((page) => /^kk\/indicators\/[^/]+\//.test(page.name))) {
      const links = Array.from(document.querySelectorAll('.link-line a'), (link) =>
        link.getAttribute('href'),
      );
      for (const node of document.querySelectorAll('main data[data-key]')) {
        const key = node.getAttribute('data-key') ?? '';
        const row = byKey.get(key);
        const indicator = key.split('|')[0] ?? '';
        if (!row || !own.get(indicator)?.document.getElementById(addressOf(row)))
          wrong.push(`${name}: ${key}`);
      }
      if (!links.includes(`/kk/history/${name.split('/')[2] ?? ''}/`)) wrong.push(`${name}: no link`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('before the first release', () => {
  it.each(LANGUAGES)(
    'the pages and feeds in %s are there, and say that nothing has been released',
    (lang) => {
      const text = (name: string): string => readFileSync(path.join(dist, lang, name), 'utf8');
      expect(atomFaults(text('changes/atom.xml'))).toEqual([]);
      expect(text('releases/calendar.ics')).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
      expect(text('changes/index.html')).toContain('2026-11');
      expect(text('releases/index.html')).toContain('type="application/atom+xml"');
    },
  );

  it('a feed below a sub-path leads to its host', () => {
    const xml = readFileSync(path.join(sites.below, 'dist/ru/changes/atom.xml'), 'utf8');
    expect(atomFaults(xml)).toEqual([]);
    expect(xml).toContain('href="https://example.org/sub/path/ru/changes/atom.xml"');
    const calendar = readFileSync(path.join(sites.below, 'dist/ru/releases/calendar.ics'), 'utf8');
    expect(calendar).toContain('URL:https://example.org/sub/path/ru/releases/');
  });
});
