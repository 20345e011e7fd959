import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { stemEn } from '../../../src/search/stem-en.ts';
import { stemKk } from '../../../src/search/stem-kk.ts';
import { stemRu } from '../../../src/search/stem-ru.ts';

type Stem = (word: string) => string;
const same = (stem: Stem, base: string, forms: string): void => {
  for (const form of forms.split(' ')) expect(stem(fold(form)), form).toBe(stem(fold(base)));
};

describe('Kazakh endings', () => {
  it.each([
    ['Ұлытау', 'Ұлытауда Ұлытаудың Ұлытауға Ұлытаудан Ulytauda'],
    [
      'облыс',
      'облысы облысының облысында облысындағы облысына облысынан облысын облыстар облыстардың oblysy',
    ],
    ['дерек', 'деректер деректері деректердің деректерде дерегі'],
    ['мектеп', 'мектебі мектептер мектептерде мектептердегі мектепте мектепке мектептен mektepte'],
    ['психолог', 'психологтар психологтарға психологтардың психологы психологпен'],
    ['Жамбыл', 'Жамбылда Жамбылдағы Жамбылдан Жамбылға Jambylda'],
    ['Шымкент', 'Шымкентте Шымкенттен Шымкенттің Шымкентке'],
    ['бала', 'балалар балалардың балаларға балалармен баласы баласының балаға'],
    ['қылмыс', 'қылмыстар қылмыстары қылмыстың қылмысқа'],
    ['құқық', 'құқығы құқықтары құқықтарын құқықтың'],
    ['орталық', 'орталығы орталықтар орталықтары орталығында'],
    ['қызмет', 'қызметі қызметтер қызметтің'],
    ['деңгей', 'деңгейі деңгейде деңгейінің'],
    ['аудан', 'ауданы ауданында аудандар ауданның'],
    ['қала', 'қаласы қаласында қалада қалалар'],
    ['Қазақстан', 'Қазақстанда Қазақстанның Қазақстанға Қазақстаннан'],
    ['Қарағанды', 'Қарағандыда Қарағандыдағы Қарағандының'],
  ])('%s: %s', (base, forms) => {
    same(stemKk, base, forms);
  });

  it.each([
    ['бала', 'балл'],
    ['бала', 'бал'],
    ['шара', 'шарт'],
    ['мектеп', 'мекен'],
  ])('keep %s apart from %s', (a, b) => {
    expect(stemKk(fold(a))).not.toBe(stemKk(fold(b)));
  });
});

describe('Russian endings', () => {
  it.each([
    ['психолог', 'психолога психологов психологам психологами психологе'],
    ['Жамбыл', 'Жамбылская Жамбылской Жамбылскую Жамбылского'],
    ['Ұлытау', 'Улытауская Улытауской Улытау'],
    ['Караганда', 'Карагандинская Карагандинской Караганде'],
    ['преступление', 'преступления преступлений преступлениям преступлениями'],
    ['дети', 'детей детям детях'],
    ['сирота', 'сирот сироты сиротам сиротами'],
    ['школа', 'школ школы школах школами'],
    ['семья', 'семьи семей семьях семью'],
    ['область', 'области областей областях областью'],
    ['насилие', 'насилия насилию насилием'],
    ['ребёнка', 'ребенка ребенку ребёнком'],
  ])('%s: %s', (base, forms) => {
    same(stemRu, base, forms);
  });

  it.each([
    ['школа', 'шкала'],
    ['мера', 'мир'],
  ])('keep %s apart from %s', (a, b) => {
    expect(stemRu(fold(a))).not.toBe(stemRu(fold(b)));
  });
});

describe('English plurals', () => {
  it.each([
    ['school', 'schools'],
    ['city', 'cities'],
    ['class', 'classes'],
    ['survey', 'surveys'],
    ['child', 'children childrens'],
    ['offence', 'offences'],
    ['search', 'searches'],
  ])('%s: %s', (base, forms) => {
    same(stemEn, base, forms);
  });

  it('leave words that end in s alone', () => {
    expect(['status', 'crisis', 'class'].map((word) => stemEn(fold(word)))).toEqual([
      'status',
      'krisis',
      'klass',
    ]);
  });
});

describe.each([
  ['Kazakh', stemKk],
  ['Russian', stemRu],
  ['English', stemEn],
])('the %s stem', (_, stem) => {
  const letters = fc.constantFrom(...Array.from('abvgdejziklmnoprstufşçχ'));
  it('of any skeleton is its own stem and keeps three letters', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 14 }), (word) => {
        const skeleton = word.join('');
        const once = stem(skeleton);
        expect(stem(once)).toBe(once);
        expect(once.length).toBeGreaterThanOrEqual(Math.min(3, skeleton.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = stem(fold(text));
        expect(stem(once)).toBe(once);
      }),
    );
  });
});
