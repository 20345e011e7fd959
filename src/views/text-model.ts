/** What the pages of text and tables hand to components: types only. */
import type { WeightName } from '../domain/limits.ts';
import type { Part, Sentence } from '../i18n/sentences/sentence.ts';
import type { Mark } from '../domain/measure-state.ts';
import type { Link } from './model.ts';

/** A link, or a text in another language than the page's; without an address it is only a text. */
export interface TextLink extends Link {
  readonly lang?: string | undefined;
}

/** What stands in a line: words, a figure of a published row, a link. */
export type Inline = Part | TextLink;

export interface Line {
  readonly parts: readonly Inline[];
  /** Small and soft: dates, sources, remarks. */
  readonly fine?: boolean;
}

/** One place of a table of texts; `more` is folded away. */
export interface TextCell {
  readonly lines: readonly Line[];
  readonly more?: { readonly summary: string; readonly lines: readonly Line[] };
  readonly isNumber?: boolean;
}

/** A row; its first cell is its head. */
export interface TextRow {
  readonly id?: string;
  /** Mark of the status of a measure. */
  readonly mark?: Mark;
  /** Choices that mean the row, for the script that chooses. */
  readonly facets?: readonly string[];
  readonly cells: readonly TextCell[];
}

/** Rows under a head of their own; without a head they simply follow. */
export interface TextGroup {
  readonly head: string;
  readonly rows: readonly TextRow[];
}

export interface TextTableView {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly TextGroup[];
}

/** What the site weighs and may weigh; the build fills in what it measured. */
export interface WeightTableView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: WeightName; readonly text: string; readonly limit: string }[];
}

/** Formulas of the page of methods, by what they give. */
export type FormulaName =
  | 'wilson'
  | 'rate'
  | 'poisson-exact'
  | 'poisson-byar'
  | 'joint-level'
  | 'joint-limits'
  | 'rank-range'
  | 'funnel-share'
  | 'funnel-rate'
  | 'direct-rate'
  | 'direct-limits'
  | 'expected'
  | 'ratio-limits'
  | 'difference-shares'
  | 'ratio-rates'
  | 'trend'
  | 'path'
  | 'posts'
  | 'relative-error';

/** How a statistical method works: its formulas, what it gives here, where it ends, and who described it. */
export interface MethodView {
  readonly formulas: readonly { readonly words: string; readonly name: FormulaName }[];
  readonly where: string;
  readonly examples: readonly { readonly label: string; readonly of: Sentence }[];
  /** Indicators under the reason why they have no interval. */
  readonly reasons: readonly { readonly text: string; readonly which: string }[];
  readonly limits: { readonly label: string; readonly list: readonly string[] };
  readonly reference: { readonly label: string; readonly lang?: string; readonly list: readonly string[] };
}

/** A stretch of text under a heading, with links after it. */
export interface TextSectionView {
  readonly id: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly list: readonly string[];
  readonly isOrdered: boolean;
  readonly links: readonly Link[];
  readonly weights?: WeightTableView;
  readonly method?: MethodView;
  /** Name of the list of sections that begins with this one. */
  readonly opens?: string;
}

/** A line of words or links. */
export function line(...parts: readonly Inline[]): Line {
  return { parts };
}

/** The same, small and soft. */
export function fineLine(...parts: readonly Inline[]): Line {
  return { parts, fine: true };
}

/** A cell of lines; lines without words are left out. */
export function cell(...lines: readonly Line[]): TextCell {
  return { lines: lines.filter(({ parts }) => parts.some((part) => part !== '')) };
}

/** A number, already written as the language does, set to the right. */
export function numberCell(text: string): TextCell {
  return { lines: [line(text)], isNumber: true };
}
