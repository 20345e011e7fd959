import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Input } from '../../src/domain/input.ts';
import { buildTerritory, type Territory } from '../../src/domain/territory.ts';
import { fillMissing } from './fill-missing.ts';
import { mergeAreas } from './merge-areas.ts';
import { sumCountry } from './sum-country.ts';

/** All counts of the build, in memory, before disclosure control. */
export interface Counts {
  readonly input: Input;
  readonly territory: Territory;
  readonly figures: readonly Figure[];
  /** Tables over the same records, with the finest cells of which their figures are sums. */
  readonly families: readonly Family[];
}

/**
 * Adds what follows from the figures themselves by counting: the country where it is summed, areas merged to an
 * earlier frame, and rows for areas without data.
 */
export function aggregate(input: Input): Counts {
  const territory = buildTerritory(input.tables.areas, input.tables.concordance);
  const { datasets, indicators } = input;
  const given = datasets.flatMap(({ figures }) => figures);
  const summed = datasets.flatMap((dataset) => sumCountry(dataset, indicators, territory));
  const merged = datasets.flatMap((dataset) => mergeAreas(dataset, indicators, territory));
  const figures = [...given, ...summed, ...merged, ...fillMissing(given, territory)];
  return { input, territory, figures, families: [] };
}
