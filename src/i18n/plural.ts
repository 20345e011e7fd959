import type { Language } from '../domain/text.ts';

/** Forms of a counted noun. Kazakh keeps the singular after a number, so it has one form for all. */
export type Forms<L extends Language> = L extends 'ru'
  ? readonly [one: string, few: string, many: string]
  : L extends 'en'
    ? readonly [one: string, other: string]
    : string;

/** Russian: 1, 21 → one; 2–4, 22–24 → few; others → many; fractions take the form of `few` («1,5 ребёнка»). */
export function pluralRu(count: number, [one, few, many]: Forms<'ru'>): string {
  if (!Number.isInteger(count)) return few;
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

export function pluralEn(count: number, [one, other]: Forms<'en'>): string {
  return count === 1 ? one : other;
}

/** `{kk, ru, en}` forms of a counted noun, chosen by language and count. */
export function plural(
  lang: Language,
  count: number,
  forms: { readonly kk: Forms<'kk'>; readonly ru: Forms<'ru'>; readonly en: Forms<'en'> },
): string {
  if (lang === 'ru') return pluralRu(count, forms.ru);
  return lang === 'en' ? pluralEn(count, forms.en) : forms.kk;
}

/** «14 өңір», «14 регионов», “14 regions”. */
export function regionCount(lang: Language, count: number): string {
  const noun = plural(lang, count, {
    kk: 'өңір',
    ru: ['регион', 'региона', 'регионов'],
    en: ['region', 'regions'],
  });
  return `${String(count)}\u00a0${noun}`;
}
