import type { Language } from '../domain/text.ts';

const ALPHABETS: Readonly<Record<Language, string>> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

function weights(lang: Language, text: string): number[] {
  const alphabet = ALPHABETS[lang];
  return Array.from(text.toLowerCase(), (letter) => alphabet.indexOf(letter)).filter((place) => place >= 0);
}

/** Orders texts by the alphabet of the language; spaces and marks do not count. Own code: no machine locale is asked. */
export function compareText(lang: Language, a: string, b: string): number {
  const [left, right] = [weights(lang, a), weights(lang, b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const step = (left[i] ?? 0) - (right[i] ?? 0);
    if (step !== 0) return step;
  }
  return left.length - right.length;
}
