import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { addGrid } from './add-grid.ts';
import { familyGrids, type FamilyGrid } from './family-grids.ts';
import type { CellInput, CellName, SystemBuilder } from './system-builder.ts';

/** How a figure enters the system, its value apart. */
export type Enter = (figure: Figure, indicator: Indicator) => Omit<CellInput, 'value'>;

/** The cell of each figure, and what the grids of the family count, in the order in which they were entered. */
export interface FamilyCells {
  readonly names: ReadonlyMap<Figure, CellName>;
  readonly grids: readonly FamilyGrid[];
}

/**
 * Enters the tables over one dataset of records: the finest cells they have in common, once for each quantity that
 * is published and protected. Figures that are not applicable have no cell.
 */
export function addFamily(
  builder: SystemBuilder,
  family: Family,
  indicators: ReadonlyMap<string, Indicator>,
  enter: Enter,
): FamilyCells {
  const names = new Map<Figure, CellName>();
  const grids = familyGrids(family, indicators);
  const dimensions = family.dimensions.map(({ values }) => values.length);
  for (const { parts, counts, impossible, margins } of grids) {
    const threshold = Math.max(...margins.map(({ indicator }) => indicator.disclosure.threshold));
    const placed = addGrid(
      builder,
      {
        sizes: [...dimensions, parts.length],
        counts,
        impossible,
        margins: margins.map(({ figure, indicator, select }) => ({ select, cell: enter(figure, indicator) })),
      },
      // How many events come from somebody who is counted already is no group of people of its own.
      { complements: true, threshold, related: dimensions.length },
    );
    placed.forEach((name, i) => {
      const margin = margins[i];
      if (margin) names.set(margin.figure, name);
    });
  }
  return { names, grids };
}
