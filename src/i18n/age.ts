import type { Language } from '../domain/text.ts';
import { pluralRu } from './plural.ts';
import { NBSP } from './number.ts';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  all: { kk: 'барлық жас', ru: 'все возрасты', en: 'all ages' },
  'not-applicable': { kk: '', ru: '', en: '' },
  'not-stated': { kk: 'жасы көрсетілмеген', ru: 'возраст не указан', en: 'age not stated' },
};

/** An age band: «15–19 жас», «15–19 лет», “aged 15–19”; empty where no persons are counted. */
export function formatAge(lang: Language, band: string): string {
  const words = WORDS[band];
  if (words) return words[lang];
  const years = band.replace('-', '–');
  if (lang === 'kk') return `${years}${NBSP}жас`;
  if (lang === 'en') return `aged${NBSP}${years}`;
  return `${years}${NBSP}${pluralRu(Number(band.split('-').at(-1)), ['год', 'года', 'лет'])}`;
}
