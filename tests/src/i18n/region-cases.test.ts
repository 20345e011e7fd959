import { describe, expect, it } from 'vitest';
import { field } from '../../../src/i18n/field.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { inArea, inAreaFirst } from '../../../src/i18n/region-cases.ts';
import { publishedAreas } from './areas.ts';

describe('the cases of the areas', () => {
  it('are written by hand for every area that the project publishes', () => {
    const areas = publishedAreas();
    expect(areas.length).toBe(25);
    const unknown = areas.flatMap((area) =>
      LANGUAGES.filter((lang) => /^\(|бойынша$/.test(inArea(lang, { area: area.area, name: 'N' }))).map(
        (lang) => `${area.area} ${lang}`,
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('hold the stem of the name that the table of areas holds', () => {
    const strange = publishedAreas().flatMap((area) =>
      LANGUAGES.flatMap((lang) => {
        const name = field(area, 'name', lang);
        const stem = (name.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? name).slice(0, 4);
        const text = inArea(lang, { area: area.area, name });
        return text.includes(stem) ? [] : [`${text} / ${name}`];
      }),
    );
    expect(strange).toEqual([]);
  });

  it('fall back to the nominative for an area outside the table', () => {
    const other = { area: 'KZ-99', name: 'Сарыарқа облысы' };
    expect(LANGUAGES.map((lang) => inArea(lang, other))).toEqual([
      'Сарыарқа облысы бойынша',
      '(Сарыарқа облысы)',
      'in Сарыарқа облысы',
    ]);
  });

  it('fall back to a name and a colon at the beginning of a sentence', () => {
    expect(inAreaFirst('ru', { area: 'KZ-99', name: 'Сарыарқа облысы' })).toBe('Сарыарқа облысы:');
  });

  it('begin a sentence with a capital', () => {
    expect(inAreaFirst('ru', { area: 'KZ-79', name: '' })).toBe('В городе Шымкенте');
    expect(inAreaFirst('kk', { area: 'KZ-79', name: '' })).toBe('Шымкент қаласында');
  });
});
