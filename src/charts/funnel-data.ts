import type { FormatTick, Shown } from './types.ts';

/** An area of a funnel plot. Without a value it has no place in it: the caller counts such areas in words. */
export interface FunnelArea {
  readonly name: string;
  /** The denominator: children, persons. Above zero. */
  readonly size: number;
  readonly cell: Shown;
  /** The area the reader chose: it is always named. */
  readonly focus?: boolean;
}

/** Between `lower` and `upper` a value of an area of that size differs from the country by chance alone. */
export interface FunnelLimit {
  readonly size: number;
  readonly lower: number;
  readonly upper: number;
}

export interface FunnelLevel {
  /** «95 %», at the right ends of both lines. */
  readonly label: string;
  /** By rising size, from above zero; they should reach from the smallest to the largest area. */
  readonly points: readonly FunnelLimit[];
}

export interface FunnelData {
  readonly areas: readonly FunnelArea[];
  /** The country: an ink line with its label («Қазақстан 2,8») at its end. */
  readonly country: { readonly value: number; readonly label: string };
  readonly limits: { readonly inner: FunnelLevel; readonly outer: FunnelLevel };
  /** What the size counts, below the end of its axis: «Балалар саны». */
  readonly sizeLabel: string;
  readonly formatTick: FormatTick;
  readonly formatSize: FormatTick;
  /** Sizes on a logarithmic scale: the same factor is the same distance. */
  readonly log?: boolean;
  /** `false`: the axis of values does not begin at zero (shares near 100). */
  readonly fromZero?: boolean;
  /** What a value can be at most, 100 for shares. */
  readonly max?: number;
}
