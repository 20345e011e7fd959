import type { Family, Selection } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { addGrid, type Margin } from './add-grid.ts';
import { selectedCodes } from './selected-codes.ts';
import type { CellInput, CellName, SystemBuilder } from './system-builder.ts';

/** How a figure enters the system, its value apart. */
export type Enter = (figure: Figure, indicator: Indicator) => Omit<CellInput, 'value'>;

/** The cell of each figure, and the measures that have a grid of their own in the system. */
export interface FamilyNames {
  readonly names: ReadonlyMap<Figure, CellName>;
  readonly measures: readonly number[];
}

function impossibleCodes(sizes: readonly number[], blocks: readonly Selection[]): Set<number> {
  return new Set(blocks.flatMap((select) => selectedCodes(sizes, select)));
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
): FamilyNames {
  const sizes = family.dimensions.map(({ values }) => values.length);
  const impossible = impossibleCodes(sizes, family.impossible);
  const names = new Map<Figure, CellName>();
  const measures: number[] = [];
  family.measures.forEach(({ cells }, measure) => {
    const figures: Figure[] = [];
    const margins: Margin[] = [];
    let threshold = 0;
    for (const { figure, select, measure: of } of family.margins) {
      const indicator = indicators.get(figure.indicator);
      if (of !== measure || !indicator || figure.value === null) continue;
      threshold = Math.max(threshold, indicator.disclosure.threshold);
      figures.push(figure);
      margins.push({ select, cell: enter(figure, indicator) });
    }
    if (threshold === 0) return;
    measures.push(measure);
    const placed = addGrid(
      builder,
      { sizes, counts: cells, impossible, margins },
      { complements: true, threshold },
    );
    placed.forEach((name, i) => {
      const figure = figures[i];
      if (figure) names.set(figure, name);
    });
  });
  return { names, measures };
}
