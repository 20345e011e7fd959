import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { createIndex, EFFORTS, queryWords } from '../../../src/search/find.ts';

const KK: readonly SearchDocument[] = [
  {
    path: 'indicators/school-psychologists/',
    kind: 'indicator',
    title: 'Педагог-психологтар саны',
    text: 'Білім беру ұйымдарындағы, мектептердегі педагог-психологтар саны.',
  },
  { path: 'indicators/schools/', kind: 'indicator', title: 'Мектептер саны', text: 'Мектептер' },
  {
    path: 'regions/kz-62/',
    kind: 'region',
    title: 'Ұлытау облысы',
    text: 'орталығы – Жезқазған',
    names: 'область Ұлытау Ulytau Region Жезказган Zhezkazgan',
  },
  { path: 'data/#source-x', kind: 'source', title: 'Ұлытау газеті', text: 'Мектептер туралы мақала' },
  { path: 'about/#help', kind: 'page', title: '«111» көмек желісі', text: 'Балаға көмек керек болса.' },
];
const RU: readonly SearchDocument[] = [
  {
    path: 'indicators/school-psychologists/',
    kind: 'indicator',
    title: 'Число педагогов-психологов',
    text: 'В школах',
  },
  { path: 'methods/#rounding', kind: 'method', title: 'Округление', text: 'Числа округлены.' },
];
const kk = createIndex('kk', KK);
const ru = createIndex('ru', RU);

function first(query: string): string | undefined {
  return answer([kk, ru], query)[0]?.documents[0]?.path;
}

describe('a search', () => {
  it.each([
    ['мектептердегі психологтарға', 'indicators/school-psychologists/'],
    ['psiholog', 'indicators/school-psychologists/'],
    ['псиxолог', 'indicators/school-psychologists/'],
    ['МЕКТЕПТЕН', 'indicators/schools/'],
    ['мект', 'indicators/schools/'],
    ['Улытауской области', 'regions/kz-62/'],
    ['Ulytauda', 'regions/kz-62/'],
    ['жезказган', 'regions/kz-62/'],
    ['111', 'about/#help'],
  ])('for %j finds %s', (query, path) => {
    expect(first(query)).toBe(path);
  });

  it.each([
    ['пcихалог', 'indicators/school-psychologists/'],
    ['мекптептер', 'indicators/schools/'],
    ['Ұлатауда', 'regions/kz-62/'],
  ])('forgives a letter in %j', (query, path) => {
    expect(first(query)).toBe(path);
  });

  it('forgives nothing in short words', () => {
    expect(kk.find('112', 'forgiving')).toEqual([]);
    expect(kk.find('мект', 'exact').length).toBeGreaterThan(0);
    expect(kk.find('мукт', 'forgiving')).toEqual([]);
  });

  it('puts the page before the paper it was read in', () => {
    expect(kk.find('Ұлытау', 'exact').map(({ kind }) => kind)).toEqual(['region', 'source']);
  });

  it('tries the beginning of a word with an unknown ending', () => {
    expect(answer([kk], 'мектептестерімізбен')[0]?.documents.length).toBeGreaterThan(0);
    expect(kk.find('мектептестерімізбен', 'exact')).toEqual([]);
  });

  it('answers some of the words where no page has all', () => {
    expect(kk.find('Ұлытау 111', 'exact')).toEqual([]);
    expect(answer([kk], 'Ұлытау 111')[0]?.documents.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['regions/kz-62/', 'about/#help']),
    );
  });

  it('tells a page once, in the first language that has it', () => {
    const [own, other] = answer([kk, ru], 'психолог');
    expect(own?.documents.map(({ path }) => path)).toContain('indicators/school-psychologists/');
    expect(other?.documents).toEqual([]);
  });

  it('finds in another language what its own lacks', () => {
    const [own, other] = answer([kk, ru], 'округление');
    expect(own).toEqual({ lang: 'kk', documents: [] });
    expect(other).toMatchObject({ lang: 'ru', documents: [{ path: 'methods/#rounding' }] });
  });

  it('takes no Cyrillic word for a misspelt English one', () => {
    const document = {
      path: 'about/',
      kind: 'page',
      title: 'Ministry of Internal Affairs',
      text: '',
    } as const;
    const en = createIndex('en', [document]);
    expect(answer([en], 'интернат')).toEqual([]);
    expect(answer([en], 'internaal')[0]?.documents).toHaveLength(1);
    expect(en.find('министри', 'exact')).toHaveLength(1);
  });

  it('answers nothing to nothing', () => {
    for (const query of ['', ' ', '🙂', '—', 'ъ', '\ud83d']) expect(answer([kk, ru], query)).toEqual([]);
    expect(answer([kk, ru], 'щщщщщщ')).toEqual([]);
  });

  it('bears any question', () => {
    const hostile = [
      '"><script>alert(1)</script>',
      'а'.repeat(10_000),
      '__proto__ constructor',
      '\ud83d\ude00',
    ];
    const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(texts, (query) => {
        for (const effort of EFFORTS) expect(Array.isArray(kk.find(query, effort))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of a question', () => {
  it('are at most eight, of at most forty letters', () => {
    expect(queryWords('бала '.repeat(30))).toHaveLength(8);
    expect(queryWords('а'.repeat(10_000))).toEqual(['а'.repeat(40)]);
  });

  it('leave out single letters beside longer words, but no number', () => {
    expect(queryWords('в Жамбыле 5')).toEqual(['Жамбыле', '5']);
    expect(queryWords('а')).toEqual(['а']);
  });
});
