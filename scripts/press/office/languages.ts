import type { Language } from '../../../src/domain/text.ts';

/** Languages as office programs name them: for spelling, hyphens and voices. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = {
  kk: 'kk-KZ',
  ru: 'ru-RU',
  en: 'en-GB',
};

/** On every office computer, with all Kazakh letters. */
export const OFFICE_FONT = 'Arial';
