import type { Language } from '../../domain/text.ts';

/** Kinds of addresses that a search leads to, as the results name them. */
type KindWords = Readonly<
  Record<
    | 'page'
    | 'indicator'
    | 'region'
    | 'district'
    | 'measure'
    | 'body'
    | 'gap'
    | 'method'
    | 'finding'
    | 'event'
    | 'source',
    string
  >
>;

/** Texts of the search page. Numbers follow a colon, so that no language has to bend a word. */
export interface SearchMessages {
  readonly title: string;
  readonly lead: string;
  /** Label of the field. */
  readonly label: string;
  /** Under the field: what may be asked, and how. */
  readonly hint: string;
  readonly results: string;
  /** Heading of results in another language, in the language of this page. */
  readonly otherLanguage: Readonly<Record<Language, string>>;
  readonly status: {
    readonly loading: string;
    readonly found: (n: string) => string;
    /** There are more than are shown. */
    readonly cut: (n: string, shown: string) => string;
    /** Only pages in other languages answer. */
    readonly elsewhere: (n: string) => string;
    readonly none: string;
    /** The documents could not be fetched. */
    readonly failed: string;
  };
  readonly kinds: KindWords;
  /** Searched and not shown: what a region that is a city is. */
  readonly city: string;
  /** Heading of the full list; leads say what is in it. */
  readonly all: string;
  readonly allSub: string;
  readonly pages: string;
  readonly aboutSections: string;
  readonly methodsSections: string;
}
