/** A row of a problem: `low ≤ Σ factor × cell ≤ high`. */
export interface Row {
  readonly cells: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Whole numbers between a lower and an upper end, tied by rows. The ends are narrowed in place. */
export interface Problem {
  readonly lower: number[];
  readonly upper: number[];
  readonly rows: readonly Row[];
}

/** Numbers closer than this are the same: counts stay far below the place where it would matter. */
export const CLOSE = 1e-6;

/** The smallest whole number not below `value`, forgiving an error of arithmetic. */
export function ceil(value: number): number {
  return Math.ceil(value - CLOSE);
}

/** The largest whole number not above `value`, forgiving an error of arithmetic. */
export function floor(value: number): number {
  return Math.floor(value + CLOSE);
}

/** Whether nothing is left to ask of a cell. */
export function isFixed(problem: Problem, cell: number): boolean {
  return (problem.lower[cell] ?? 0) >= (problem.upper[cell] ?? Infinity);
}
