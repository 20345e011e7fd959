import type { Problem, Row } from './solve/problem.ts';
import { narrowAll } from './solve/narrow.ts';

/** Whole, non-negative numbers tied by sums; `null` where a number is withheld. */
export interface System {
  readonly values: readonly (number | null)[];
  /** What counts as small for each cell; 0 = nobody asks for that cell. */
  readonly thresholds: readonly number[];
  /** `values[total] = Σ values[parts]`, exactly. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
}

/** Where a withheld cell must lie, for certain; `upper` is infinite where nothing holds it down. */
export interface Bounds {
  readonly cell: number;
  readonly lower: number;
  readonly upper: number;
}

export interface BoundsOptions {
  /** At most so many linear programmes; what is then still open keeps the bounds of whole-number arithmetic. */
  readonly maxSolves?: number;
  /**
   * Ask no further once a cell can be 0 and can reach its threshold: it is then given as `0` … `threshold`, which
   * means "at least that wide".
   */
  readonly stopEarly?: boolean;
  /**
   * Least count of a withheld cell: 1 where zeros are published, since whoever sees a mark there knows that somebody is
   * counted. 0 when left out.
   */
  readonly least?: number;
}

function rowOf({ total, parts }: System['sums'][number]): Row {
  return { cells: [total, ...parts], factors: [-1, ...parts.map(() => 1)], low: 0, high: 0 };
}

/**
 * The interval of every withheld cell with a threshold above 0, given every number that is not withheld. It is an
 * outer bound: the true value lies inside for certain, but not every number inside need be possible.
 * Throws `Contradiction` when no table of whole, non-negative numbers agrees with the values.
 */
export async function bounds(system: System, options: BoundsOptions = {}): Promise<Bounds[]> {
  const { values, thresholds, sums } = system;
  const problem: Problem = {
    lower: values.map((value) => value ?? options.least ?? 0),
    upper: values.map((value) => value ?? Infinity),
    rows: sums.map(rowOf),
  };
  const asked = values.flatMap((value, cell) =>
    value === null && (thresholds[cell] ?? 0) > 0 ? [cell] : [],
  );
  const wanted = new Map(asked.map((cell) => [cell, thresholds[cell] ?? 0]));
  const { stopEarly = false, maxSolves = Infinity } = options;
  const { wide } = await narrowAll(problem, { wanted, stopEarly, maxSolves });
  return asked.map((cell) =>
    wide.has(cell)
      ? { cell, lower: 0, upper: wanted.get(cell) ?? 0 }
      : { cell, lower: problem.lower[cell] ?? 0, upper: problem.upper[cell] ?? Infinity },
  );
}
