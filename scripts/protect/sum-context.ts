import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { PublishedSums } from './published-sums.ts';
import type { CellName } from './system-builder.ts';

/** A figure in the system: `cell` is `null` where nothing can exist (`z`), which counts as a part known to be 0. */
export interface Entry {
  readonly figure: Figure;
  readonly cell: CellName | null;
}

/** What every kind of sum is made from. */
export interface SumContext {
  readonly sums: PublishedSums;
  readonly entries: readonly Entry[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly territory: Territory;
}
