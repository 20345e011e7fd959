import { LANGUAGES } from '../domain/text.ts';

/** A page in another language, by its path below the base: `ru/regions/`, or empty for the chooser of languages. */
export interface AlternatePath {
  readonly lang: string;
  readonly path: string;
}

/**
 * A page in all languages and where to send everybody else (`x-default`): from the home pages to the chooser, which is
 * made for them and says the same of itself; from all others to Kazakh, as the chooser does not know the page. So every
 * page that is named names the others too.
 */
export function alternatePaths(path: string): readonly AlternatePath[] {
  return [
    ...LANGUAGES.map((lang) => ({ lang, path: `${lang}/${path}` })),
    { lang: 'x-default', path: path === '' ? '' : `${LANGUAGES[0]}/${path}` },
  ];
}
