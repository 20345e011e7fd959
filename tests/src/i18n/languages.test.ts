import { expect, it } from 'vitest';
import { languagePaths, LANGUAGES, OWN_NAMES } from '../../../src/i18n/languages.ts';

it('Kazakh comes first of the three languages, each under its own name', () => {
  expect(LANGUAGES.map((lang) => OWN_NAMES[lang])).toEqual(['Қазақша', 'Русский', 'English']);
});

it('every page is built once in each language', () => {
  expect(languagePaths()).toEqual(LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } })));
});
