import { describe, expect, it } from 'vitest';
import { followUp } from '../../../scripts/follow/follow-up.ts';
import { letter } from '../../../scripts/follow/letter.ts';
import { LETTER_LANGUAGES } from '../../../scripts/follow/letter-words.ts';
import { questionsOf } from '../../../scripts/follow/questions.ts';
import { goldenInput } from './golden-input.ts';

const input = goldenInput('2026-06-30');
const [ministry, akimats] = questionsOf(followUp(input), input);
if (!ministry || !akimats) throw new Error('there is nothing to ask');
const gap = {
  gap: 'staff-by-area',
  area: 'KZ',
  name_kk: 'Мамандар, өңірлер бойынша',
  name_ru: 'Специалисты по регионам',
  name_en: 'Staff by area',
  table_kk: 'Өңір, мамандар',
  table_ru: 'Регион, специалисты',
  table_en: 'Area, staff',
  holders: 'akimats',
  topic: 'schools',
  indicators: '',
};
const named = { areas: input.tables.areas, indicators: input.indicators };

describe('a request for information', () => {
  it.each(LETTER_LANGUAGES)('in %s asks by number for what is open, and for tables', async (lang) => {
    const text = letter(lang, { ...akimats, gaps: [gap] }, '2026-06-30', named);
    await expect(text).toMatchFileSnapshot(`../../fixtures/letters/akimats.${lang}.txt`);
  });

  it('asks for no persons, and lets small numbers be withheld', () => {
    const text = letter('ru', ministry, '2026-06-30', named);
    expect(text).toContain('Персональные данные и сведения об отдельных детях не нужны');
    expect(text).toContain('менее 5');
  });

  it('sets quotation marks inside others apart', () => {
    const [one] = ministry.measures;
    if (!one) throw new Error('no measure');
    const quoted = { ...one, measure: { ...one.measure, name_ru: 'Принять «Концепцию»' } };
    expect(letter('ru', { ...ministry, measures: [quoted] }, '2026-06-30', named)).toContain(
      '«Принять „Концепцию“» (AA-02)',
    );
  });

  it('says so where nothing was ever reported, and no day is stated', () => {
    const [one] = ministry.measures;
    if (!one) throw new Error('no measure');
    const measure = { ...one.measure, due_date: '', due_text_kk: '' };
    const text = letter(
      'kk',
      { ...ministry, measures: [{ ...one, measure, last: undefined }] },
      '2026-06-30',
      named,
    );
    expect(text).toContain(
      'Мерзімі: ашық дереккөздерде көрсетілмеген. Соңғы жарияланған хабар: дереккөздерде айтылмаған.',
    );
  });
});
