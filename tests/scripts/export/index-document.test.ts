import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shelfIndex } from '../../../scripts/export/index-document.ts';
import type { CalendarEntry, ShelfEdition, ShelfIndex } from '../../../src/domain/document.ts';
import { SITE_PATHS } from '../../../src/domain/site-paths.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { exportAll, publishExamples, shelfOf } from '../../support/exported.ts';

const out = publishExamples();
let index: ShelfIndex;
let examples: ShelfEdition;

beforeAll(async () => {
  await exportAll(out);
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(out, 'v1', name), 'utf8'));
  index = read('index.json') as ShelfIndex;
  examples = read('examples/index.json') as ShelfEdition;
});

describe('the index of all formats', () => {
  it('leads from each indicator, region and topic to files that are there', () => {
    const there = new Set(index.files.map((file) => file.path));
    const entries = [...index.indicators, ...index.regions, ...index.topics, index.all];
    const made = [...examples.indicators, ...examples.regions, ...examples.topics, examples.all];
    for (const { files } of [...entries, ...made]) {
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['csv', 'json', 'parquet', 'xlsx']));
      for (const name of Object.values(files)) expect(there).toContain(name);
    }
  });

  it('keeps what it said before of an indicator', () => {
    const schools = index.indicators.find(({ id }) => id === 'schools');
    expect(schools).toMatchObject({
      csv: 'latest/indicators/schools.csv',
      json: 'latest/indicators/schools.json',
      updated: index.release.date,
      next_update: 'not-stated',
      pages: { kk: 'kk/indicators/schools/', ru: 'ru/indicators/schools/', en: 'en/indicators/schools/' },
    });
    expect(schools?.files['csv']).toBe(schools?.csv);
  });

  it('finds a computed indicator on the page of its parent', () => {
    const child = index.indicators.find(({ parent }) => parent !== '');
    expect(child?.pages.ru).toBe(`ru/indicators/${child?.parent ?? ''}/#computed-${child?.id ?? ''}-h`);
  });

  it('finds regions and topics; the country has no page of its own', () => {
    const pages = (id: string): unknown => index.regions.find((region) => region.id === id)?.pages;
    expect(pages('KZ-31')).toMatchObject({ kk: 'kk/regions/kz-31/' });
    expect(pages('KZ')).toEqual({ kk: '', ru: '', en: '' });
    expect(index.topics[0]?.pages.en).toBe(`en/indicators/#${index.topics[0]?.id ?? ''}-h`);
  });

  it('counts the rows of regions', () => {
    const rows = readFileSync(path.join(out, 'v1/latest/regions/kz-31.csv'), 'utf8').trim().split('\r\n');
    expect(index.regions.find(({ id }) => id === 'KZ-31')?.rows).toBe(rows.length - 1);
  });

  it('finds made-up indicators below examples/, districts among the regions', () => {
    expect(examples.indicators.every(({ pages }) => pages.en.startsWith('en/examples/'))).toBe(true);
    expect(examples.regions.some(({ id }) => /^\d{9}$/.test(id))).toBe(true);
    expect(examples.regions.every(({ pages }) => pages.kk === '')).toBe(true);
  });

  it('lists the fixed pages in each language, and says how to cite', () => {
    expect(index.pages.map(({ en }) => en)).toEqual(
      expect.arrayContaining([...SITE_PATHS.map((one) => `en/${one}`), 'en/examples/']),
    );
    for (const lang of LANGUAGES) expect(index.citation[lang]).toContain(index.release.id);
  });
});

describe('the next update', () => {
  const next = (calendar: readonly CalendarEntry[]): string | undefined => {
    const shelf = shelfOf(out);
    const changed = { ...shelf, index: { ...shelf.index, calendar } };
    return shelfIndex(changed, [], false).indicators.find(({ id }) => id === 'schools')?.next_update;
  };
  const entry = (date: string, indicators: string[]): CalendarEntry => ({
    date,
    indicators,
    kind: 'source',
    text: { kk: 'к', ru: 'к', en: 'k' },
    source: 'bureau',
  });

  it.each([
    ['a day that is over', [entry('2020-01-01', [])], 'not-stated'],
    ['a day for others', [entry('2099-01-01', ['other'])], 'not-stated'],
    ['its own day', [entry('2099-01-01', ['schools'])], '2099-01-01'],
    ['a day for all', [entry('2099-02', [])], '2099-02'],
    ['the first of two', [entry('2098', []), entry('2099', ['schools'])], '2098'],
  ])('is, with %s, %s', (_, calendar, expected) => {
    expect(next(calendar)).toBe(expected);
  });

  it('may still come in the year of the release', () => {
    const year = index.release.date.slice(0, 4);
    expect(next([entry(year, [])])).toBe(year);
  });
});
