import type { Method } from '../../src/domain/statistics.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';

export interface Limits {
  readonly lower: number;
  readonly upper: number;
  readonly method: Method;
}

/** A computed figure with what its chance is worked out from. */
export interface Estimate {
  readonly figure: PublishedFigure;
  /** The value before it is rounded for publication. */
  readonly value: number | null;
  /** The interval at any level; `null` where none can be given. */
  readonly limits: ((level: number) => Limits) | null;
}

/** Places kept in a computed value; the parts stand beside it for whoever needs more. */
const PLACES = 4;

/** A computed number as it is published. */
export function roundComputed(value: number): number {
  const factor = 10 ** PLACES;
  return Math.round(value * factor) / factor;
}
