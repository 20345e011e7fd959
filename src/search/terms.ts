import type { Language } from '../domain/text.ts';
import { fold } from './fold.ts';
import { stemEn } from './stem-en.ts';
import { stemKk } from './stem-kk.ts';
import { stemRu } from './stem-ru.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { kk: stemKk, ru: stemRu, en: stemEn };

/** Two letters of one kind count as one: «буллинг», “bulling”, «Шымкентен». Digits keep their number. */
function squeeze(term: string): string {
  return term.replace(/(\p{L})\1+/gu, '$1');
}

function stemIn(lang: Language, skeleton: string): string {
  return /\p{N}/u.test(skeleton) ? skeleton : squeeze(STEMMERS[lang](skeleton));
}

/** The skeleton of a word, as it was typed. */
export function rawTerm(word: string): string {
  return squeeze(fold(word));
}

/** The stem of a word read as a word of the language. */
export function stemTerm(lang: Language, word: string): string {
  return stemIn(lang, fold(word));
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter((term) => term !== '');
}

/** What a word of a text in a language is found by. */
export function termsIn(lang: Language, word: string): string[] {
  return distinct([rawTerm(word), stemTerm(lang, word)]);
}

/** What a name is found by that may be in any of the languages. */
export function termsInAny(word: string): string[] {
  return distinct([rawTerm(word), stemTerm('kk', word), stemTerm('ru', word), stemTerm('en', word)]);
}
