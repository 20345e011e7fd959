import { LANGUAGES, type Language } from '../domain/text.ts';

export { LANGUAGES, type Language };

/** Each language in its own name, as the switcher shows it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/** Language and country, as those who show a shared link write them. */
export const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** For `getStaticPaths` of every page below `/[lang]/`. */
export function languagePaths(): { params: { lang: Language }; props: { lang: Language } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));
}
