import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { CellName } from './system-builder.ts';

/** A figure in the system: `cell` is `null` where nothing can exist (`z`), which counts as a part known to be 0. */
export interface Entry {
  readonly figure: Figure;
  readonly cell: CellName | null;
}

/** Takes the sums that figures form: into the system, or into a list. */
export interface Sums {
  /** Declares that `total` holds at least `parts`, which exclude one another; `exhaustive`: and nothing else. */
  addSum(total: CellName, parts: readonly CellName[], exhaustive: boolean): void;
}

/** What every kind of sum is made from. */
export interface SumContext {
  readonly sums: Sums;
  readonly entries: readonly Entry[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly territory: Territory;
}
