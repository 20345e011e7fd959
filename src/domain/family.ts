import type { Figure } from './figure.ts';

/** One way in which records differ, in the coarsest parts that the tables over them can tell apart. */
export interface Dimension {
  /** `place`, `time`, `sex`, `age` or the name of a category column. */
  readonly id: string;
  readonly values: readonly string[];
}

/** What a number adds up: records, the numbers in one of their columns, or different contributors. */
export type MeasureKind = 'rows' | 'sum' | 'contributors';

/** One quantity, counted in every finest cell. */
export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  /**
   * Value of each finest cell that is not 0. The cell is a number in mixed radix over the dimensions, the last one
   * fastest: `((i₀ · n₁ + i₁) · n₂ + i₂) …`.
   */
  readonly cells: ReadonlyMap<number, number>;
}

/** For every dimension the values chosen, by index, or `null` for all of them. */
export type Selection = readonly (readonly number[] | null)[];

/** A published figure as the sum of the finest cells it selects. */
export interface Margin {
  readonly figure: Figure;
  /** Index in `measures`. */
  readonly measure: number;
  readonly select: Selection;
}

/**
 * All tables over the same records. What links them are the finest cells: every figure of the family is the sum of
 * some of them. It holds unprotected counts and must never reach a page, a file or a log.
 */
export interface Family {
  readonly dataset: string;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  /** Blocks of cells that can never hold anything, whatever the measure: everybody knows that they are 0. */
  readonly impossible: readonly Selection[];
  readonly margins: readonly Margin[];
}
