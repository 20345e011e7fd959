import type { TextSection } from './text-section.ts';

/** Sections below the list of examples; the ids are anchors and do not change. */
export const EXAMPLE_SECTIONS = ['records', 'tables', 'own'] as const;
type ExampleSection = (typeof EXAMPLE_SECTIONS)[number];

/** Texts of the pages of made-up examples. Each line says where the text is read. */
export interface ExamplesMessages {
  /** Link at the foot of every page, path above a heading, title of the list. */
  readonly title: string;
  /** Heading of the list. */
  readonly heading: string;
  readonly lead: string;
  /** The band at the top of each of these pages, on the screen and on paper. */
  readonly band: string;
  /** In the drawing of a chart, again and again; before a name that does not say that it is made up. */
  readonly stamp: string;
  /** Parts of words by which a name, in small letters, says that it is made up. */
  readonly sayings: readonly string[];
  /** Name of the list of sections for screen readers. */
  readonly contents: string;
  /** Heading of the list itself, and what stands below it. */
  readonly list: { readonly heading: string; readonly text: string };
  readonly sections: Readonly<Record<ExampleSection, TextSection>>;
  readonly links: {
    readonly disclosure: string;
    readonly methods: string;
    readonly data: string;
  };
}

/** Texts for tables that are counted from records. */
export interface RecordsMessages {
  /** Head of a column: district. */
  readonly district: string;
  /** Caption of the table of the districts of a region, after the name of what is counted. */
  readonly districtsOf: (area: string) => string;
  /** After the caption of a table of parts: their months stand in the files only. */
  readonly monthsInFiles: string;
}
