import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { NBSP } from '../../../../src/i18n/number.ts';
import * as caption from '../../../../src/i18n/sentences/caption.ts';
import { plain, type Sentence } from '../../../../src/i18n/sentences/sentence.ts';
import { sampleFact } from './samples.ts';

function inThree(make: (lang: (typeof LANGUAGES)[number]) => Sentence): string[] {
  return LANGUAGES.map((lang) => plain(make(lang)).replaceAll(NBSP, ' '));
}

describe('a caption', () => {
  it('names the regions at the ends, the highest first', () => {
    const low = { name: 'Абай облысы', fact: sampleFact(0, { area: 'KZ-10' }) };
    const high = { name: 'Ұлытау облысы', fact: sampleFact(9, { area: 'KZ-62' }) };
    expect(inThree((lang) => caption.areaExtremes(lang, 20, low, high))).toEqual([
      '2023 жылы 20 өңір бойынша жарияланған. Ең жоғары мән: Ұлытау облысы, 9,0. Ең төмен мән: Абай облысы, 0,0.',
      'Опубликовано в 2023 году: 20 регионов. Наибольшее значение: Ұлытау облысы, 9,0. Наименьшее: Абай облысы, 0,0.',
      'Published in 2023: 20 regions. Highest value: Ұлытау облысы, 9.0. Lowest: Абай облысы, 0.0.',
    ]);
  });

  it('only counts the regions where naming the ends would be a ranking', () => {
    expect(inThree((lang) => caption.areaCount(lang, 3, '2022/23'))).toEqual([
      '2022/23 оқу жылында 3 өңір бойынша жарияланған.',
      'Опубликовано в 2022/23 учебном году: 3 региона.',
      'Published in the 2022/23 school year: 3 regions.',
    ]);
  });

  it('says the value of the country', () => {
    expect(inThree((lang) => caption.countryValue(lang, sampleFact(1.5)))).toEqual([
      'Қазақстан бойынша 2023 жылы 1,5.',
      'По Казахстану в 2023 году – 1,5.',
      'Kazakhstan in 2023: 1.5.',
    ]);
  });
});

describe('the regions without a value', () => {
  it('are told apart: nothing published is not the same as withheld', () => {
    expect(inThree((lang) => caption.absences(lang, { missing: 2, suppressed: 5 }))).toEqual([
      'Дерек жоқ [x]: 2 өңір. Мән жасырылған [c]: 5 өңір.',
      'Нет данных [x]: 2 региона. Значение скрыто [c]: 5 регионов.',
      'No data [x]: 2 regions. Value withheld [c]: 5 regions.',
    ]);
  });

  it('are named by the one kind that there is', () => {
    expect(inThree((lang) => caption.absences(lang, { missing: 1, suppressed: 0 }))).toEqual([
      'Дерек жоқ [x]: 1 өңір.',
      'Нет данных [x]: 1 регион.',
      'No data [x]: 1 region.',
    ]);
    expect(inThree((lang) => caption.absences(lang, { missing: 0, suppressed: 21 }))).toEqual([
      'Мән жасырылған [c]: 21 өңір.',
      'Значение скрыто [c]: 21 регион.',
      'Value withheld [c]: 21 regions.',
    ]);
  });

  it('are not mentioned where there are none', () => {
    expect(LANGUAGES.map((lang) => caption.absences(lang, { missing: 0, suppressed: 0 }))).toEqual([
      [],
      [],
      [],
    ]);
  });
});
