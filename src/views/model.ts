/** What views hand to components: types only, so that a component never reaches for data by itself. */
import type { Drawable } from '../charts/drawable.ts';
import type { WideSize } from '../charts/types.ts';
import type { Sentence } from '../i18n/sentences/sentence.ts';

/** One swatch of a key: the class of the swatch and its words. */
export interface KeyItem {
  readonly swatch: string;
  readonly words: string;
}

/** A link to a published file, with its size in words. */
export interface FileLink {
  readonly name: string;
  readonly address: string;
  readonly size: string;
}

/** A source as a reader may see it: without a link where its address is withheld. */
export interface SourceLine {
  readonly publisher: string;
  readonly title: string;
  readonly titleLang: string | undefined;
  readonly address: string;
  readonly date: string;
  /** Why there is no link. */
  readonly remark: string;
}

/** Who published the boundaries that a map is drawn with, and the terms. */
export interface BorderSource {
  readonly source: SourceLine;
  readonly licence: string;
  readonly licenceAddress: string;
}

export interface Note {
  readonly heading: string;
  readonly text: string;
}

/** A chart with its message and papers. */
export interface ChartView {
  readonly id: string;
  readonly heading: Sentence;
  readonly sub: string;
  /** Accessible name of the drawing: its kind and what is measured. */
  readonly title: string;
  readonly size: WideSize;
  readonly drawing: Drawable;
  readonly caption: readonly Sentence[];
  readonly key: readonly KeyItem[];
  /** To what the page of methods says of its intervals or lines. */
  readonly method?: Link;
  /** The one period that it shows; a chart over time has none. */
  readonly period?: string;
  /** Only a map within borders has them. */
  readonly borders?: BorderSource;
}

/** A chart with its papers: the figure keeps them within one screen. */
export interface ChartWithPapers extends ChartView {
  /** Whose figures are drawn: on the page of a region, and for rates beside counts, not that of the page. */
  readonly indicator: string;
  readonly sources: readonly SourceLine[];
  readonly isComputed: boolean;
  readonly files: readonly FileLink[];
  /** What the files hold, for screen readers. */
  readonly filesLabel: string;
  /** To where the chart is taken as a picture, a slide or code. */
  readonly take?: Link;
  /** Words repeated all over the drawing: its figures are made up. */
  readonly stamp?: string;
}

/** What stands in one place of a table. */
export type TableCell =
  | { readonly kind: 'value'; readonly parts: Sentence; readonly marks: readonly number[] }
  | { readonly kind: 'suppressed' | 'missing' | 'not-applicable' };

export interface TableRow {
  readonly head: string;
  readonly link?: string;
  readonly isCountry: boolean;
  readonly cells: readonly TableCell[];
}

/** A table of areas and columns; former areas stand in a group of their own. */
export interface AreaTable {
  readonly id: string;
  /** Head of the first column, where its rows are not regions. */
  readonly areaHead?: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly former: readonly TableRow[];
  readonly footnotes: readonly Note[];
  readonly keys: readonly string[];
  /** A script may sort it by value; never where the values may not be set in order. */
  readonly sortable: boolean;
}

/** A short table with a statement a row: when, how much, who said it. */
export interface StatementTable {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly {
    readonly period: string;
    readonly what: string;
    readonly cell: TableCell;
    readonly source: readonly SourceLine[];
    readonly evidence: string;
  }[];
  readonly footnotes: readonly Note[];
}

export interface Link {
  readonly text: string;
  readonly address: string;
}
