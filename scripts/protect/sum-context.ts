import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { Model } from './model.ts';

/** A figure in the model: `cell` is −1 where nothing can exist (`z`), which counts as a part that is known to be 0. */
export interface Entry {
  readonly figure: Figure;
  readonly cell: number;
}

/** What every kind of sum is made from. */
export interface SumContext {
  readonly model: Model;
  readonly entries: readonly Entry[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly territory: Territory;
}
