import type { Language } from '../domain/text.ts';
import { MONTHS, MONTHS_RU_GENITIVE, monthOf, shortMonth } from './months.ts';
import { NBSP } from './number.ts';

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** Splits `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is not given is 0. */
export function splitDate(text: string): DateParts {
  const [year = '', month = '0', day = '0'] = text.split('-');
  return { year, month: Number(month), day: Number(day) };
}

/** A date in full: «2026 жылғы 5 наурыз», «5 марта 2026 г.», “5 March 2026”; also a month or a year alone. */
export function formatDate(lang: Language, text: string): string {
  const { year, month, day } = splitDate(text);
  if (month === 0) return { kk: `${year} жыл`, ru: `${year}${NBSP}г.`, en: year }[lang];
  const name = monthOf(MONTHS[lang], month);
  if (day === 0) {
    return { kk: `${year} жылғы ${name}`, ru: `${name} ${year}${NBSP}г.`, en: `${name} ${year}` }[lang];
  }
  return {
    kk: `${year} жылғы ${String(day)}${NBSP}${name}`,
    ru: `${String(day)}${NBSP}${monthOf(MONTHS_RU_GENITIVE, month)} ${year}${NBSP}г.`,
    en: `${String(day)}${NBSP}${name} ${year}`,
  }[lang];
}

/** A date for source lines and tables: `24.10.2024`, “24 Oct 2024”; a month «2024 қазан», «окт. 2024». */
export function formatShortDate(lang: Language, text: string): string {
  const { year, month, day } = splitDate(text);
  if (month === 0) return year;
  const name = shortMonth(lang, month);
  if (day === 0) return lang === 'kk' ? `${year}${NBSP}${name}` : `${name}${NBSP}${year}`;
  if (lang === 'en') return `${String(day)}${NBSP}${name}${NBSP}${year}`;
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
