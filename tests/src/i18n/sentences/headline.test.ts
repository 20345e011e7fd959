import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { NBSP } from '../../../../src/i18n/number.ts';
import * as headline from '../../../../src/i18n/sentences/headline.ts';
import { plain, type Fact, type Sentence } from '../../../../src/i18n/sentences/sentence.ts';
import { sampleFact } from './samples.ts';

const early = sampleFact(28.3, { period: '2010' });
const late = sampleFact(17.7, { period: '2023' });

/** The sentence in all three languages, spaces that do not break as plain ones. */
function inThree(make: (lang: (typeof LANGUAGES)[number]) => Sentence): string[] {
  return LANGUAGES.map((lang) => plain(make(lang)).replaceAll(NBSP, ' '));
}

describe('a headline', () => {
  it.each([
    ['fell', early, late, 'төмендеді', 'снижение с', 'down from'],
    ['rose', late, early, 'өсті', 'рост с', 'up from'],
    ['stayed', early, { ...early }, 'өзгермеді', 'без изменений: с', 'unchanged:'],
  ])('says that a value %s', (_, first, last, ...words) => {
    const texts = inThree((lang) => headline.change(lang, 'N', first, last, 'rate'));
    texts.forEach((text, i) => {
      expect(text).toContain(words[i]);
    });
  });

  it('sets two values of a series side by side', () => {
    expect(inThree((lang) => headline.change(lang, 'N', early, late, 'rate'))).toEqual([
      'N төмендеді: 2010 жылы 28,3, 2023 жылы 17,7',
      'N: снижение с 28,3 в 2010 году до 17,7 в 2023 году',
      'N: down from 28.3 in 2010 to 17.7 in 2023',
    ]);
  });

  it('in Kazakh says of fewer things another word than of a lower share or rate, and one word for more', () => {
    const word = (first: Fact, last: Fact, measure: 'count' | 'share' | 'rate' | 'index'): string =>
      plain(headline.change('kk', 'N', first, last, measure)).split(/[ :]/)[1] ?? '';
    expect(word(early, late, 'count')).toBe('азайды');
    expect((['share', 'rate', 'index'] as const).map((measure) => word(early, late, measure))).toEqual(
      Array.from({ length: 3 }, () => 'төмендеді'),
    );
    expect(word(late, early, 'count')).toBe('өсті');
    expect(word(early, early, 'count')).toBe('өзгермеді');
  });

  it('counts a change between 0 and a value, both ways', () => {
    const none = sampleFact(0, { period: '2010' });
    expect(plain(headline.change('en', 'N', none, late, 'rate'))).toBe(
      `N: up from 0.0 in${NBSP}2010 to 17.7 in${NBSP}2023`,
    );
    expect(plain(headline.change('en', 'N', early, none, 'rate'))).toContain('down from 28.3');
  });

  it('does not say “up from 17.7 to 17.7” where both values are written alike', () => {
    const hardly = sampleFact(17.74, { period: '2023' });
    const before = sampleFact(17.71, { period: '2010' });
    expect(plain(headline.change('en', 'N', before, hardly, 'rate'))).not.toContain('up from');
  });

  it('says one published value with its period', () => {
    expect(inThree((lang) => headline.single(lang, 'N', sampleFact(8500, { period: '2024-05' })))).toEqual([
      'N: 2024 жылғы мамырда 8 500,0',
      'N: 8 500,0 в мае 2024 года',
      'N: 8,500.0 in May 2024',
    ]);
  });

  it('sets a plan beside what was reported', () => {
    expect(inThree((lang) => headline.planned(lang, 'N', '1 383', late))).toEqual([
      'N: 2023 жылы 17,7, жоспар – 1 383',
      'N: 17,7 в 2023 году, план – 1 383',
      'N: 17.7 in 2023, plan 1 383',
    ]);
  });

  it('says how far regions lie apart, the lowest first', () => {
    const [low, high] = [sampleFact(1, { area: 'KZ-31' }), sampleFact(9, { area: 'KZ-10' })];
    expect(inThree((lang) => headline.extent(lang, 'N', 21, low, high))).toEqual([
      'N: 21 өңір бойынша ең төменгі 1,0, ең жоғарғы 9,0 (2023)',
      'N: 21 регион, от 1,0 до 9,0 (2023)',
      'N: 21 regions, from 1.0 to 9.0 (2023)',
    ]);
    expect(inThree((lang) => headline.spread(lang, 5, low, high))).toEqual([
      '5 өңір бойынша 2023 жылы: ең төменгі мән 1,0, ең жоғарғы мән 9,0',
      '5 регионов в 2023 году: от 1,0 до 9,0',
      '5 regions in 2023: from 1.0 to 9.0',
    ]);
  });

  it('only counts the regions where values may not be set in order, and holds no figure then', () => {
    expect(inThree((lang) => headline.published(lang, 'N', 1, '2022/23'))).toEqual([
      'N: 1 өңір бойынша жарияланған (2022/23)',
      'N: опубликовано, 1 регион (2022/23)',
      'N: published for 1 region (2022/23)',
    ]);
    for (const lang of LANGUAGES) {
      expect(headline.published(lang, 'N', 1, '2022').every((part) => typeof part === 'string')).toBe(true);
    }
  });

  it('counts the regions above the country', () => {
    expect(inThree((lang) => headline.aboveCountry(lang, 0, 20, late))).toEqual([
      '20 өңір ішінде 0 өңірдің мәні ел деңгейінен жоғары: Қазақстан 17,7',
      'Выше значения по стране: 0 из 20. Казахстан – 17,7',
      '0 of 20 regions lie above the country: Kazakhstan 17.7',
    ]);
  });

  it('says when the country stood highest and lowest', () => {
    expect(inThree((lang) => headline.countryRange(lang, late, early))).toEqual([
      'Қазақстан: ең жоғары мән 2010 жылы 28,3, ең төмен мән 2023 жылы 17,7',
      'Казахстан: наибольшее значение – 28,3 в 2010 году, наименьшее – 17,7 в 2023 году',
      'Kazakhstan: highest in 2010, 28.3; lowest in 2023, 17.7',
    ]);
  });

  it('sets a region beside the country', () => {
    const own = { name: 'Ұлытау', fact: sampleFact(21, { area: 'KZ-62' }) };
    const country = { name: 'Қазақстан', fact: late };
    expect(inThree((lang) => headline.beside(lang, 'N', own, country))).toEqual([
      'N: Ұлытау – 21,0, Қазақстан – 17,7 (2023)',
      'N: Ұлытау – 21,0, Қазақстан – 17,7 (2023)',
      'N: Ұлытау 21.0, Қазақстан 17.7 (2023)',
    ]);
  });
});
