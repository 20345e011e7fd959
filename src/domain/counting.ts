import type { Attribute } from './attributes.ts';
import type { Records } from './records.ts';
import type { Territory } from './territory.ts';

/** More finest cells than this cannot be protected in reasonable time: the tables ask for too much detail. */
export const MOST_CELLS = 250_000;

/** The few different contributors of every finest cell. */
export interface FewContributors {
  /** Calls `see` with the mark of each contributor of a cell; a cell of many gives `MANY_CONTRIBUTORS` marks. */
  each(cell: number, see: (mark: number) => void): void;
}

/** What was counted of one measure. */
export interface MeasureCounts {
  /** Value of each finest cell. */
  readonly values: Float64Array;
  /** `null` where the measure counts contributors itself, or none are known. */
  readonly contributors: FewContributors | null;
}

/**
 * Counts records as they are checked, one after another, so that none has to be kept. Validation drives it and knows
 * nothing of how the cells are laid out.
 */
export interface Counting {
  /** How many finest cells the tables need. */
  readonly cells: number;
  /**
   * One record: the index of its value in each attribute, its numbers in the order of their columns, its contributor
   * (`''` where the dataset has none). The arrays may be used again for the next record.
   */
  add(codes: ArrayLike<number>, numbers: ArrayLike<number>, contributor: string): void;
  /** In the order of the measures. */
  result(): readonly MeasureCounts[];
}

/** Begins the counting of a dataset whose `dataset.yml` has been checked. */
export type StartCounting = (
  records: Records,
  attributes: readonly Attribute[],
  territory: Territory,
) => Counting;
