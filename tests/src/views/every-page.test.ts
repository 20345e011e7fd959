import { describe, expect, it, vi } from 'vitest';
import { rowKey } from '../../../src/domain/row.ts';
import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { bodyListView } from '../../../src/views/bodies/list.ts';
import { bodyIds, bodyView } from '../../../src/views/bodies/view.ts';
import { compareListView } from '../../../src/views/compare/list.ts';
import { pairId, pairsOf } from '../../../src/views/compare/pairs.ts';
import { compareView } from '../../../src/views/compare/view.ts';
import { codeTable, columnTable } from '../../../src/views/data/code-tables.ts';
import { disclosurePage } from '../../../src/views/disclosure/page.ts';
import { indicatorIds, indicatorView } from '../../../src/views/indicator/view.ts';
import { institutionsPage } from '../../../src/views/institutions-page.ts';
import { filterPage } from '../../../src/views/measures/filter-page.ts';
import { filterIds } from '../../../src/views/measures/filters.ts';
import { measureCodes, measureView } from '../../../src/views/measures/measure-view.ts';
import { measuresPage } from '../../../src/views/measures-page.ts';
import { regionListView } from '../../../src/views/region/list.ts';
import { summaryView } from '../../../src/views/region/summary.ts';
import { regionView } from '../../../src/views/region/view.ts';
import { aboutPage, methodsPage } from '../../../src/views/text-pages.ts';
import { goldenStore } from './sample-store.ts';

// The views take their data as arguments here; only the door to the built collections is shut.
vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = goldenStore();
const published = new Map(
  [...store.indicators.values()].flatMap(({ id, rows }) =>
    rows.map((row) => [rowKey(id, row), row.value] as const),
  ),
);

function pagesIn(lang: Language): readonly (readonly [string, unknown])[] {
  return [
    ...indicatorIds(store).map((id) => [id, indicatorView(store, lang, id)] as const),
    ...[...store.areas.keys()].map((code) => [code, regionView(store, lang, code)] as const),
    ...pairsOf(store).map((pair) => [pairId(...pair), compareView(store, lang, pair)] as const),
    ...bodyIds(store).map((id) => [id, bodyView(store, lang, id)] as const),
    ...[...store.areas.values()]
      .filter(({ type }) => type === 'region' || type === 'city')
      .map(({ area }) => [`${area} summary`, summaryView(store, lang, area)] as const),
    ['bodies', bodyListView(store, lang)],
    ['institutions', institutionsPage(store, lang)],
    ...measureCodes(store).map((code) => [code, measureView(store, lang, code)] as const),
    ...filterIds(store).map((id) => [id, filterPage(store, lang, id)] as const),
    ['measures', measuresPage(store, lang)],
    ['compare', compareListView(store, lang)],
    ['regions', regionListView(store, lang)],
    ['methods', methodsPage(store, lang)],
    ['about', aboutPage(store, lang)],
    ['disclosure', disclosurePage(store, lang)],
    ['codes', [codeTable(lang), columnTable(lang)]],
  ];
}

interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** Every object and every leaf of what a page shows. */
function walk(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inside = Object.entries(value).flatMap(([key, one]) => walk(one, `${path}/${key}`));
  return [{ path, value }, ...inside];
}

function isFigure(value: unknown): value is { readonly key: string; readonly value: number } {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value && 'text' in value;
}

describe.each(LANGUAGES)('every page of the golden folder in %s', (lang) => {
  const found = pagesIn(lang).flatMap(([name, page]) => walk(page, name));

  it('has no text that is unfilled', () => {
    const texts = found.filter(({ value }) => typeof value === 'string');
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ value }) => /undefined|NaN|\bnull\b|\[object/.test(String(value)))).toEqual([]);
  });

  it('has no number that is none', () => {
    const numbers = found.filter(({ value }) => typeof value === 'number');
    expect(numbers.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
  });

  it('says only published figures, each under its own key', () => {
    const figures = found.map(({ value }) => value).filter(isFigure);
    expect(figures.length).toBeGreaterThan(40);
    expect(figures.filter(({ key, value }) => published.get(key) !== value)).toEqual([]);
  });

  it('leads nowhere outside the language but to files and sources', () => {
    const addresses = found.filter(({ path, value }) => path.endsWith('/address') && value !== '');
    const strays = addresses.filter(
      ({ value }) => !/^(https?:|tel:|#|\/data\/v1\/|\/fonts\/)/.test(String(value)),
    );
    expect(strays.length).toBeGreaterThan(20);
    expect(strays.filter(({ value }) => !String(value).startsWith(`/${lang}/`))).toEqual([]);
  });
});

describe('the pages in the three languages', () => {
  it('say the same figures in the same places', () => {
    const keys = (lang: Language): string[] =>
      pagesIn(lang)
        .flatMap(([name, page]) => walk(page, name))
        .flatMap(({ path, value }) =>
          isFigure(value) ? [`${path.split('/').slice(0, 2).join('/')} ${value.key}`] : [],
        )
        .sort();
    expect(keys('ru')).toEqual(keys('kk'));
    expect(keys('en')).toEqual(keys('kk'));
  });
});
