/** What a bulletin holds, in the order of its pages. `bulletin.typ` sets it; every number is a figure with its key. */
import type { Language } from '../../../src/domain/text.ts';
import type { Sentence } from '../../../src/i18n/sentences/sentence.ts';
import type { Mark } from '../../../src/domain/measure-state.ts';

export interface BulletinCell {
  readonly text: Sentence;
  /** `value` is set large where the column is the one being read; signs are soft. */
  readonly kind: 'value' | 'sign' | 'words';
  /** The territory was another one then. */
  readonly isOtherBorders?: boolean;
}

export interface BulletinRow {
  readonly name: string;
  /** Unit and period, and what else is said of the row. */
  readonly about: Sentence;
  readonly cells: readonly BulletinCell[];
}

export interface BulletinTable {
  readonly heading: string;
  readonly sub: string;
  readonly columns: readonly string[];
  /** The first column of values is that of the place being read. */
  readonly hasFocus: boolean;
  readonly groups: readonly { readonly name: string; readonly rows: readonly BulletinRow[] }[];
  readonly notes: readonly string[];
}

export interface BulletinChart {
  readonly heading: Sentence;
  readonly sub: string;
  readonly caption: readonly Sentence[];
  /** Colour and words; a sign that stands in the drawing as text has no colour. */
  readonly key: readonly { readonly colour: string; readonly words: string }[];
  readonly source: string;
  /** Words in place of the drawing. */
  readonly alt: string;
  readonly svg: string;
  /** In pixels of the drawing. */
  readonly width: number;
}

export interface BulletinSource {
  readonly publisher: string;
  readonly title: string;
  /** Language of the title where it is another. */
  readonly titleLang: string;
  readonly address: string;
  readonly date: string;
}

export interface BulletinMeasure {
  readonly mark: Mark;
  readonly name: string;
  readonly status: string;
  readonly text: string;
}

export interface Bulletin {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Year, month, day of the release. */
  readonly date: readonly [year: number, month: number, day: number];
  readonly site: string;
  readonly kind: string;
  readonly heading: string;
  readonly lead: string;
  readonly meta: readonly Sentence[];
  /** The regions as tiles, to show where this one is. */
  readonly tiles: readonly { readonly col: number; readonly row: number; readonly role: string }[];
  readonly help: { readonly number: string; readonly text: string };
  readonly table: BulletinTable;
  readonly charts: {
    readonly heading: string;
    readonly sub: string;
    readonly charts: readonly BulletinChart[];
  };
  readonly measures: {
    readonly heading: string;
    readonly sub: string;
    readonly columns: readonly [measure: string, status: string];
    readonly counts: readonly { readonly mark: Mark; readonly count: string; readonly words: string }[];
    readonly rows: readonly BulletinMeasure[];
    readonly none: string;
  };
  readonly lacks: {
    readonly heading: string;
    readonly sub: string;
    /** Things that nobody publishes, with who holds them; a name stands over those of all regions. */
    readonly groups: readonly {
      readonly name: string;
      readonly gaps: readonly { readonly name: string; readonly about: string }[];
    }[];
    readonly absent: string;
    readonly topics: readonly { readonly name: string; readonly indicators: string }[];
  };
  readonly reading: { readonly heading: string; readonly lines: readonly string[] };
  readonly sources: {
    readonly heading: string;
    readonly lines: readonly BulletinSource[];
    readonly remarks: readonly string[];
  };
  readonly cite: { readonly heading: string; readonly text: string };
  /** At the foot of each page. */
  readonly foot: string;
}
