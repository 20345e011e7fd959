import type { Column } from '../../domain/row.ts';
import type { TextSection } from './text-section.ts';

/** Texts of the files that stand beside the figures: citations, metadata, and what goes into a zip. */
export interface ShelfMessages {
  /** Short headings of the columns. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly titles: {
    /** All published figures of a region or a topic; `name`. */
    readonly figuresOf: (name: string) => string;
    /** The list of all datasets for other catalogues. */
    readonly catalogue: string;
  };
  readonly cite: {
    /** The source behind the figures; both are data, the date in words or empty. */
    readonly basedOn: (publisher: string, date: string) => string;
    /** `address` of the page. */
    readonly address: (address: string) => string;
  };
  /** `README.md` of a zip. */
  readonly readme: {
    readonly rows: (count: string) => string;
    readonly edition: (release: string, date: string) => string;
    readonly files: { readonly heading: string; readonly words: Readonly<Record<ZipPart, string>> };
    readonly columns: { readonly heading: string; readonly codes: string };
    readonly caveats: string;
    readonly sources: {
      readonly heading: string;
      readonly text: string;
      /** The source states no terms. */
      readonly noTerms: string;
      readonly terms: (terms: string) => string;
    };
    readonly cite: TextSection;
    readonly changes: TextSection;
    readonly check: TextSection;
  };
  /** `LICENSE.txt` of a zip; `ours` names the licence and its address. */
  readonly licence: {
    readonly heading: string;
    readonly ours: (name: string, address: string) => string;
    readonly theirs: string;
  };
}

/** The kinds of file in a zip. */
export type ZipPart =
  | 'csv'
  | 'json'
  | 'csv-metadata'
  | 'datapackage'
  | 'codes'
  | 'areas'
  | 'sources'
  | 'caveats'
  | 'units'
  | 'citation'
  | 'licence'
  | 'sums';
