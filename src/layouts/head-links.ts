import { alternatePaths } from '../i18n/alternates.ts';
import { href } from '../i18n/href.ts';
import type { Language } from '../i18n/languages.ts';
import cyrillic from '../fonts/golos-cyrillic-400.woff2?url';
import cyrillicExt from '../fonts/golos-cyrillic-ext-400.woff2?url';
import latin from '../fonts/golos-latin-400.woff2?url';

const FONTS: Readonly<Record<Language, readonly string[]>> = {
  kk: [cyrillic, cyrillicExt],
  ru: [cyrillic],
  en: [latin],
};

/** Fonts worth asking for before the style sheet is read. */
export function preloadedFonts(lang: Language): readonly string[] {
  return FONTS[lang];
}

interface Alternate {
  readonly lang: string;
  readonly address: string;
}

/** Absolute addresses of the page in all languages; none where the build knows no site. */
export function alternates(site: URL | undefined, path: string): readonly Alternate[] {
  if (!site) return [];
  return alternatePaths(path).map((other) => ({
    lang: other.lang,
    address: new URL(href(other.path), site).href,
  }));
}
