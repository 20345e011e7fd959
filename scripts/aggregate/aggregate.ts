import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Input } from '../../src/domain/input.ts';
import { buildTerritory, type Territory } from '../../src/domain/territory.ts';
import { fillMissing } from './fill-missing.ts';
import { mergeAreas } from './merge-areas.ts';
import { tableFigures, type TableFigures } from './records/table-figures.ts';
import { sumCountry } from './sum-country.ts';

/** All counts of the build, in memory, before disclosure control. */
export interface Counts {
  readonly input: Input;
  readonly territory: Territory;
  readonly figures: readonly Figure[];
  /** Tables over the same records, with the finest cells of which their figures are sums. */
  readonly families: readonly Family[];
}

/** Tables over records; areas that the records do not cover keep their rows. */
function tablesOf({ records, tables }: Input, territory: Territory): TableFigures[] {
  const evidenceOf = new Map(tables.sources.map(({ source, evidence }) => [source, evidence]));
  return records.map((counted) => {
    const made = tableFigures(counted, territory, evidenceOf.get(counted.records.source) ?? '');
    if (counted.records.covers.areas === undefined) return made;
    return { ...made, figures: [...made.figures, ...fillMissing(made.figures, territory)] };
  });
}

/**
 * Adds what follows from the figures themselves by counting: the country where it is summed, areas merged to an
 * earlier frame, the tables over records, and rows for areas without data.
 */
export function aggregate(input: Input): Counts {
  const territory = buildTerritory(input.tables.areas, input.tables.concordance, input.tables.districts);
  const { datasets, indicators } = input;
  const given = datasets.flatMap(({ figures }) => figures);
  const summed = datasets.flatMap((dataset) => sumCountry(dataset, indicators, territory));
  const merged = datasets.flatMap((dataset) => mergeAreas(dataset, indicators, territory));
  const counted = tablesOf(input, territory);
  const figures = [
    ...given,
    ...summed,
    ...merged,
    ...fillMissing(given, territory),
    ...counted.flatMap((made) => made.figures),
  ];
  return { input, territory, figures, families: counted.map(({ family }) => family) };
}
