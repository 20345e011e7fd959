/**
 * What the chart forms take and give. Charts are language-free: every text comes in formatted, in the language of
 * the page. A form is a function `(data, size) => Drawing`; `renderSvg` turns a drawing into text, and `drawTwice`
 * draws a form once for phones and once for wide columns:
 *
 * ```ts
 * import { drawTwice } from '../charts/draw-twice.ts';
 * import { series } from '../charts/series.ts';
 * const { narrow, wide } = drawTwice(series, data, { id: 'births', title: 'Line chart: births …', wide: 'wide' });
 * // <figure class="chart-figure"><Fragment set:html={narrow} /><Fragment set:html={wide} /> … </figure>
 * ```
 */
import type { PlotOptions } from '@observablehq/plot';
import type { Cell } from '../domain/cell.ts';
import type { Highlight, Pickable } from './highlight.ts';

/** `narrow` for phones; the others for a column of a pair, the main column and the full page. */
export type Size = 'narrow' | 'pair' | 'wide' | 'full';
export type WideSize = Exclude<Size, 'narrow'>;

/** Width of a drawing in pixels; its height is chosen by the form. */
export const WIDTHS: Readonly<Record<Size, number>> = { narrow: 304, pair: 500, wide: 696, full: 1104 };

/** What a form gives: Plot options with both sides fixed, and what would pick out single areas. */
export type Drawing = PlotOptions & {
  readonly width: number;
  readonly height: number;
  readonly highlights?: readonly Highlight[];
};

export type Form<Data> = (data: Data, size: Size) => Drawing;

/** A value ready to be drawn: the number for positions, the text for readers. */
export interface ShownValue {
  readonly kind: Extract<Cell, { kind: 'value' }>['kind'];
  readonly value: number;
  /** The number as the page writes it: `27,3`, `1 006`, `12,3%`. */
  readonly text: string;
  /** Ends of the interval, where one is published. */
  readonly interval?: readonly [low: number, high: number];
  /** Ends of the wider interval that allows for all the areas compared. Drawn in dots only. */
  readonly jointInterval?: readonly [low: number, high: number];
  /** Drawn hollow; write `[p]` into `text`. */
  readonly provisional?: boolean;
}

/** A place without a value. Numbers are forbidden by type: a withheld one cannot reach a drawing by accident. */
export interface ShownAbsence {
  readonly kind: Exclude<Cell['kind'], 'value'>;
  /** The mark that always stands as text: `[c]`, `[x]`, `– [z]`. Short: it must fit a tile of 50 px. */
  readonly text: string;
  /**
   * The same in words where there is room: «мән жасырылған», «дерек жоқ». Used by bars and small multiples.
   */
  readonly words?: string;
  readonly value?: never;
  readonly interval?: never;
  readonly jointInterval?: never;
}

/** One cell as charts see it. */
export type Shown = ShownValue | ShownAbsence;

/** Names of an area: `short` for rows, labels and wide tiles; `tile` (≤ 5 letters) for tiles of the phone. */
export interface AreaName {
  readonly short: string;
  readonly tile: string;
}

/** A place on the tile grid, counted from 0 or 1: only differences matter. */
export interface TilePlace {
  readonly col: number;
  readonly row: number;
}

/** Writes the number of an axis tick, without its unit. */
export type FormatTick = (value: number) => string;

// --- dots -----------------------------------------------------------------------------------------------------------

export interface DotRow extends Pickable {
  readonly name: string;
  readonly cell: Shown;
  readonly focus?: boolean;
}

export interface DotGroup {
  /** Head of the group; without one, the rows stand alone. */
  readonly label?: string;
  readonly rows: readonly DotRow[];
}

export interface DotsData {
  /** Rows are drawn in the order given; those without a value go to the end of their group. */
  readonly groups: readonly DotGroup[];
  /** The country: an ink line with its label («Қазақстан 8,0») on top. */
  readonly country?: { readonly value: number; readonly label: string };
  readonly formatTick: FormatTick;
  /** `false`: the axis does not begin at zero (shares near 100). Never for amounts. */
  readonly fromZero?: boolean;
  /** What a value can be at most, 100 for shares: the axis and the intervals end there. */
  readonly max?: number;
}

// --- series ---------------------------------------------------------------------------------------------------------

export interface Point {
  /**
   * Place in time. A yearly value stands at its year (2014); other periods at their decimal year
   * (`decimalYear`). Every point of a chart follows the same rule.
   */
  readonly x: number;
  readonly value: number;
  /** Drawn as a hollow dot, with the line towards it dashed. */
  readonly provisional?: boolean;
}

/** Points that may be joined: the caller begins a new segment at a break of borders or method and at a gap. */
export type Segment = readonly Point[];

/** A span of time without values. It carries no number at all. */
export interface Absence {
  readonly kind: 'suppressed' | 'missing';
  readonly from: number;
  readonly to: number;
  /** `[c]` or `[x]`. */
  readonly text: string;
}

export interface Series extends Pickable {
  /** Stands before the value at the end of the line; empty where the name stands elsewhere. */
  readonly name: string;
  /** Accent for the place being read, ink for the country, grey for all others. */
  readonly role: 'focus' | 'country' | 'other';
  readonly segments: readonly Segment[];
  /** The last value as text, for the label at the end of the line. Without it the line is never labelled. */
  readonly end?: string;
  /** A former area: its line is dashed. */
  readonly former?: boolean;
  /** Drawn for the focus, or for the country where there is no focus. */
  readonly absences?: readonly Absence[];
}

export interface Break {
  /** The middle between the last value before and the first value after: 2021.5 for yearly values. */
  readonly x: number;
  /** «2022 жылғы бөлініс». One row a break. */
  readonly label: string;
  /** Something happened, and the values before and after still mean the same: a solid line, which parts nothing. */
  readonly isEvent?: boolean;
}

export interface SeriesData {
  readonly series: readonly Series[];
  readonly breaks?: readonly Break[];
  readonly formatTick: FormatTick;
  /** Writes a place in time below the axis; a year by default. */
  readonly formatTime?: (x: number) => string;
  /**
   * Places in time to mark besides the first and the last; by default the peak of the country and the
   * breaks.
   */
  readonly timeTicks?: readonly number[];
  /** Places in time that the axis reaches besides those of the values: days before the first or after the last. */
  readonly alsoHolds?: readonly number[];
  /** `false`: dots only, for values that may not be joined (surveys years apart). */
  readonly join?: boolean;
  /**
   * How many of the highest and of the lowest others are labelled; by default 2, in a pair 1; in small
   * drawings with a focus 0.
   */
  readonly extremes?: 0 | 1 | 2;
  readonly fromZero?: boolean;
}

// --- small multiples ------------------------------------------------------------------------------------------------

export interface Panel extends TilePlace, Pickable {
  readonly name: AreaName;
  readonly segments: readonly Segment[];
  /** Segments of the former area that this one was part of: dashed. */
  readonly former?: readonly Segment[];
  /** The last cell: a value gives the end label, an absence its mark; with no segments it fills the panel. */
  readonly end: Shown;
  readonly absences?: readonly Absence[];
}

export interface MultiplesData {
  /** Wide: in tile positions. Narrow: in columns, in the order given (alphabetical). */
  readonly panels: readonly Panel[];
  /** Columns of the narrow drawing, each as wide as the three of a phone: three by default. */
  readonly columns?: number;
  /** The country, grey in every panel. */
  readonly country: readonly Segment[];
  readonly formatTime?: (x: number) => string;
  readonly fromZero?: boolean;
}

// --- plan and actual ------------------------------------------------------------------------------------------------

export interface PlanActualData {
  /** Reported values with their dates (`YYYY-MM-DD`), rising. */
  readonly actual: readonly { readonly date: string; readonly value: number; readonly text: string }[];
  /**
   * The plan: from `from` (default: the first actual date) to its due date. `label` is whole: «Жоспар: 1
   * 383».
   */
  readonly plan: {
    readonly date: string;
    readonly value: number;
    readonly label: string;
    readonly from?: string;
  };
  /** Words beside the bracket between the plan and the last value, one or two short lines. */
  readonly gap?: readonly string[];
  /** Ticks of time with their words: `{date: '2025-01-01', label: '2025 қаңтар'}`. */
  readonly timeTicks: readonly { readonly date: string; readonly label: string }[];
  readonly formatTick: FormatTick;
}

// --- bars -----------------------------------------------------------------------------------------------------------

export interface BarsData {
  readonly rows: readonly { readonly name: string; readonly cell: Shown; readonly focus?: boolean }[];
  /** The value of a full-length bar, 100 for shares; by default the largest published value. */
  readonly max?: number;
}

// --- strip ----------------------------------------------------------------------------------------------------------

export interface StripData {
  /** Published values of all areas, the focus included. Fewer than three: the strip shows a hatch only. */
  readonly values: readonly number[];
  readonly country?: number;
  /** The area of the page. An absence puts its mark below the line, never on it. */
  readonly focus?: Shown;
  /** Lowest and highest value as text. */
  readonly ends: readonly [low: string, high: string];
}
