import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { NBSP as n } from '../../../src/i18n/number.ts';
import { plural, pluralEn, pluralRu, regionCount } from '../../../src/i18n/plural.ts';

const CHILD = {
  kk: 'бала',
  ru: ['ребёнок', 'ребёнка', 'детей'],
  en: ['child', 'children'],
} as const;

describe('a counted noun', () => {
  it.each([
    [0, 'бала', 'детей', 'children'],
    [1, 'бала', 'ребёнок', 'child'],
    [1.5, 'бала', 'ребёнка', 'children'],
    [2, 'бала', 'ребёнка', 'children'],
    [4, 'бала', 'ребёнка', 'children'],
    [5, 'бала', 'детей', 'children'],
    [11, 'бала', 'детей', 'children'],
    [12, 'бала', 'детей', 'children'],
    [14, 'бала', 'детей', 'children'],
    [15, 'бала', 'детей', 'children'],
    [20, 'бала', 'детей', 'children'],
    [21, 'бала', 'ребёнок', 'children'],
    [22, 'бала', 'ребёнка', 'children'],
    [100, 'бала', 'детей', 'children'],
    [101, 'бала', 'ребёнок', 'children'],
    [111, 'бала', 'детей', 'children'],
    [1002, 'бала', 'ребёнка', 'children'],
  ])('after %d has the form of each language', (count, ...wanted) => {
    expect(LANGUAGES.map((lang) => plural(lang, count, CHILD))).toEqual(wanted);
  });

  it('agrees with the rules of CLDR for Russian and English, from 0 to 200', () => {
    const russian = new Intl.PluralRules('ru');
    const english = new Intl.PluralRules('en');
    for (let count = 0; count <= 200; count++) {
      expect(pluralRu(count, ['one', 'few', 'many']), String(count)).toBe(russian.select(count));
      expect(pluralEn(count, ['one', 'other']), String(count)).toBe(english.select(count));
    }
  });

  it('after a count below zero has the form of its size', () => {
    expect(pluralRu(-1, CHILD.ru)).toBe('ребёнок');
    expect(pluralRu(-12, CHILD.ru)).toBe('детей');
  });
});

describe('a number of regions', () => {
  it.each([
    [0, `0${n}өңір`, `0${n}регионов`, `0${n}regions`],
    [1, `1${n}өңір`, `1${n}регион`, `1${n}region`],
    [3, `3${n}өңір`, `3${n}региона`, `3${n}regions`],
    [11, `11${n}өңір`, `11${n}регионов`, `11${n}regions`],
    [20, `20${n}өңір`, `20${n}регионов`, `20${n}regions`],
    [21, `21${n}өңір`, `21${n}регион`, `21${n}regions`],
  ])('%d has its noun in each language, on the same line', (count, ...wanted) => {
    expect(LANGUAGES.map((lang) => regionCount(lang, count))).toEqual(wanted);
  });
});
