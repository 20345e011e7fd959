import { describe, expect, it } from 'vitest';
import {
  monthOf,
  MONTHS,
  MONTHS_KK_LOCATIVE,
  MONTHS_RU_GENITIVE,
  MONTHS_RU_PREPOSITIONAL,
  shortMonth,
} from '../../../src/i18n/months.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

const NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1);

describe('the months', () => {
  it('are twelve different words in every list', () => {
    const lists = [...Object.values(MONTHS), MONTHS_KK_LOCATIVE, MONTHS_RU_GENITIVE, MONTHS_RU_PREPOSITIONAL];
    for (const list of lists) expect(new Set(list).size).toBe(12);
    for (const lang of LANGUAGES) {
      expect(new Set(NUMBERS.map((month) => shortMonth(lang, month))).size, lang).toBe(12);
    }
  });

  it('stand in the same order in every list', () => {
    for (const month of NUMBERS) {
      const russian = monthOf(MONTHS.ru, month).slice(0, 2);
      expect(monthOf(MONTHS_RU_GENITIVE, month).slice(0, 2)).toBe(russian);
      expect(monthOf(MONTHS_RU_PREPOSITIONAL, month).slice(0, 2)).toBe(russian);
      expect(shortMonth('ru', month).slice(0, 2)).toBe(russian);
      expect(shortMonth('en', month)).toBe(monthOf(MONTHS.en, month).slice(0, 3));
    }
  });

  it('take the Kazakh ending that fits each word: after a voiced sound -да/-де, after an unvoiced -та/-те', () => {
    for (const month of NUMBERS) {
      const name = monthOf(MONTHS.kk, month);
      const vowels = Array.from(name).filter((letter) => 'аәеоөұүыіу'.includes(letter));
      const isFront = 'әеөүі'.includes(vowels.at(-1) ?? '');
      const isUnvoiced = /[кқпстфхцчшщ]$/.test(name);
      const ending = `${isUnvoiced ? 'т' : 'д'}${isFront ? 'е' : 'а'}`;
      expect(monthOf(MONTHS_KK_LOCATIVE, month)).toBe(name + ending);
    }
  });

  it('are refused outside 1–12', () => {
    expect(() => monthOf(MONTHS.kk, 0)).toThrow('There is no month 0.');
    expect(() => shortMonth('en', 13)).toThrow('There is no month 13.');
  });
});
