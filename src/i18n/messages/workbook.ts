import type { Language } from '../../domain/text.ts';

/** Sheets whose names stand in the three languages at once. */
type SharedSheet = 'cover' | 'contents' | 'notes';

/** Texts of files that hold figures: workbooks, and the heads of others. */
export interface WorkbookMessages {
  /** Name of the file that holds all figures. */
  readonly all: string;
  /** Names of sheets. Those shared by the languages are written one after another: 31 letters in all. */
  readonly sheets: Readonly<Record<SharedSheet | 'table', string>>;
  /** What each sheet is. */
  readonly about: Readonly<Record<SharedSheet | 'data' | 'columns' | 'codes' | 'sources', string>> & {
    readonly tables: Readonly<Record<Language, string>>;
  };
  /** What the file holds, by what it is about. */
  readonly holds: Readonly<Record<'indicator' | 'region' | 'topic' | 'all', string>>;
  readonly edition: (release: string, date: string, readTo: string) => string;
  readonly publisher: (name: string) => string;
  readonly licence: (name: string, address: string) => string;
  /** Link to the page of the site. */
  readonly page: string;
  /** What the sign [z] means in a table. */
  readonly notApplicable: string;
  /** Heads of the columns of the table that is read. */
  readonly heads: Readonly<
    Record<
      | 'indicator'
      | 'area'
      | 'period'
      | 'sex'
      | 'age'
      | 'breakdown'
      | 'value'
      | 'qualifier'
      | 'unit'
      | 'lower'
      | 'upper'
      | 'kind'
      | 'publisher'
      | 'date'
      | 'key',
      string
    >
  >;
  /** In the column of breakdowns: not broken down. */
  readonly total: string;
  /** The source states no date. */
  readonly notStated: string;
}
