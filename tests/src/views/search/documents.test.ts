import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { searchDocuments } from '../../../../src/views/search/documents.ts';
import { searchPage } from '../../../../src/views/search/page.ts';
import { synonymsOf } from '../../../../src/views/search/synonyms.ts';
import { changedStore, goldenStore, realAreasStore, record } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

describe.each(LANGUAGES)('what can be found in %s', (lang) => {
  const store = realAreasStore();
  const documents = searchDocuments(store, lang);

  it('has a title, an address and no text of another kind', () => {
    expect(documents.length).toBeGreaterThan(60);
    for (const { path, title, text } of documents) {
      expect(title).not.toBe('');
      expect(path).not.toMatch(/^\/|\/\/|undefined/);
      expect(`${title} ${text}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('names every region in all three languages', () => {
    const regions = documents.filter(({ kind }) => kind === 'region');
    expect(regions).toHaveLength(24);
    const zhambyl = regions.find(({ path }) => path === 'regions/kz-31/');
    for (const name of ['Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', 'Тараз', 'Taraz', 'KZ-31'])
      expect(zhambyl?.names).toContain(name);
  });

  it('leads from a share to the page it stands on', () => {
    const parents = [...store.indicators.values()].filter(({ children }) => children.length > 0);
    expect(parents.length).toBeGreaterThan(0);
    for (const { id, children } of parents)
      for (const child of children)
        expect(documents.map(({ path }) => path)).toContain(`indicators/${id}/#computed-${child}-h`);
  });
});

describe('bodies', () => {
  const body = record('bodies', { body: 'akimat', name_kk: 'Әкімдік', name_ru: 'Акимат', name_en: 'Akimat' });
  const found = (change: object) =>
    searchDocuments(
      changedStore(goldenStore(), { bodies: [body], measures: [], findings: [], statuses: [], ...change }),
      'en',
    ).filter(({ kind }) => kind === 'body');

  it('lead to their pages, and are found by the measures they answer for', () => {
    const measures = [
      record('measures', {
        measure: 'ZH-02',
        area: 'KZ-31',
        owners: 'schools;akimat',
        name_en: 'More staff',
      }),
      record('measures', { measure: 'ZH-03', area: 'KZ-31', owners: 'akimats', name_en: 'Another' }),
    ];
    expect(found({ measures })).toMatchObject([
      { path: 'bodies/akimat/', title: 'Akimat', text: 'More staff' },
    ]);
  });

  it('are found even where no measure names them', () => {
    expect(found({})).toMatchObject([{ path: 'bodies/akimat/', text: '' }]);
  });
});

describe('a source whose title is withheld', () => {
  it('is known by its publisher only', () => {
    const source = record('sources', {
      ...{ source: 'secret_1', publisher_en: 'baq.kz', title: 'Never shown', address_status: 'withheld' },
    });
    const found = searchDocuments(changedStore(goldenStore(), { sources: [source] }), 'en').filter(
      ({ kind }) => kind === 'source',
    );
    expect(found).toEqual([
      { path: 'data/#source-secret-1', kind: 'source', title: 'baq.kz, undated', text: '' },
    ]);
  });
});

describe('words of the same meaning', () => {
  it.each([
    ['kk', 'Кәмелетке толмағандар жасаған құқық бұзушылықтар', 'қылмыс'],
    ['ru', 'Правонарушения, совершённые несовершеннолетними', 'преступление'],
    ['ru', 'Дети-сироты', 'ребёнок'],
    ['en', 'Contacts of children with contact centre 111', 'helpline'],
  ] as const)('%s «%s»: %s', (lang, title, other) => {
    expect(synonymsOf(lang, title)).toContain(other);
  });

  it('are none for a title that is not in the table', () => {
    expect(synonymsOf('ru', 'Население')).toEqual([]);
  });
});

describe('the list of all pages', () => {
  it('stands in the order of each alphabet, regions of today and former ones apart', () => {
    const { groups } = searchPage(realAreasStore(), 'kk');
    const texts = (id: string): readonly string[] =>
      groups.find((group) => group.id === id)?.links.map(({ text }) => text) ?? [];
    expect(texts('present').slice(0, 3)).toEqual(['Абай облысы', 'Ақмола облысы', 'Ақтөбе облысы']);
    expect(texts('present')).toHaveLength(20);
    expect(texts('former')).toHaveLength(4);
    expect(texts('pages').slice(0, 2)).toEqual(['Аз сандарды қорғау', 'Әдістер']);
  });

  it('begins with the language of the page', () => {
    expect(searchPage(goldenStore(), 'ru').sources.map(({ lang }) => lang)).toEqual(['ru', 'kk', 'en']);
  });
});
