/** What a search can lead to. */
export type Kind =
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
  | 'source';

/** One address of the site in one language, and the words it is found by. */
export interface SearchDocument {
  /** Below the language: `indicators/schools/`, `measures/#zh-01`. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  /** Language of `text` where it is not the page's. */
  readonly lang?: string;
  /** Searched and not shown: names in other languages, words of the same meaning. */
  readonly names?: string;
}
