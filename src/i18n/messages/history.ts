import type { Reason } from '../../domain/history.ts';

/** Where figures come from and what releases have said of them, on the pages `history/`. */
export interface HistoryMessages {
  /** Name of the list in menus. */
  readonly menu: string;
  readonly listTitle: string;
  readonly listLead: string;
  /** Indicator · figures · changed. */
  readonly listColumns: readonly [string, string, string];
  /** Indicators that the latest edition no longer has. */
  readonly gone: string;
  readonly title: (name: string) => string;
  readonly description: (name: string) => string;
  /** Nothing has been released; what is being prepared. */
  readonly nothingYet: (release: string, date: string) => string;
  readonly released: (list: string) => string;
  readonly beingPrepared: (release: string, date: string) => string;
  /** How many figures the page has, and how many of them have changed between releases. */
  readonly count: (figures: string) => string;
  readonly noneChanged: string;
  readonly changed: (count: string) => string;
  readonly noLongerPublished: string;
  /** Below the quiet title: what may not be done with these figures. */
  readonly quietNote: string;
  readonly back: string;
  readonly contents: string;
  readonly madeTitle: string;
  readonly datasets: string;
  readonly kinds: Readonly<Record<'figures' | 'records', string>>;
  readonly origins: Readonly<Record<'published' | 'operator' | 'synthetic', string>>;
  readonly explanations: string;
  readonly trail: string;
  readonly ends: Readonly<Record<'published' | 'records' | 'computed', string>>;
  /** The same in a row, where the rows of a page differ. */
  /** Of a figure that is a sum over areas. */
  readonly sum: string;
  readonly shortEnds: Readonly<Record<'published' | 'records' | 'computed', string>>;
  readonly formula: string;
  readonly perWords: (per: string) => string;
  readonly interval: string;
  readonly address: string;
  /** What the name in a row leads to, and the key of the same figure in the files. */
  readonly addressText: string;
  readonly keyLabel: string;
  readonly figures: string;
  readonly unit: string;
  readonly findLabel: string;
  readonly found: string;
  /** Value · where from. */
  readonly columns: { readonly value: string; readonly from: string };
  readonly sourcesTitle: string;
  readonly licence: string;
  readonly noLicence: string;
  readonly noSource: string;
  readonly filesLabel: string;
  readonly lineageFile: string;
  readonly historyFile: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** The release does not have this figure. */
  readonly absent: string;
  /** On the page of an indicator, below its tables. */
  readonly link: string;
}
