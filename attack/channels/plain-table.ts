import type { Grid, GridCell } from '../parse/grid.ts';
import { walk } from '../parse/markup.ts';
import { loneNumber } from './drawing-model.ts';
import type { Case } from './case.ts';
import { weigh } from './claim.ts';
import type { Place, Surroundings } from './page-context.ts';

function hasKey({ element }: GridCell): boolean {
  return [...walk(element)].some((one) => one.attributes.has('data-key'));
}

function wordsOf(cells: readonly (GridCell | null)[]): string {
  return cells.flatMap((cell) => (cell && loneNumber(cell.text) === null ? [cell.text] : [])).join(' ');
}

function areaIn(case_: Case, cells: readonly (GridCell | null)[]): string | null {
  for (const cell of cells) {
    const area = cell ? case_.names.areasCalled(cell.text)[0] : undefined;
    if (area !== undefined) return area;
  }
  return null;
}

/**
 * Numbers in a table that has no keys, as in a document or a page of somebody else: the row or the head of the column
 * names the area, the words around it the indicator.
 */
export function plainTable(case_: Case, grid: Grid, surroundings: Surroundings, around: Place): void {
  const heads = grid.rows[0]?.cells ?? [];
  for (const { element, cells } of grid.rows) {
    if (cells.length < 2) continue;
    const rowArea = surroundings.areaOf(element) ?? areaIn(case_, cells);
    cells.forEach((cell, column) => {
      const number = cell && !hasKey(cell) ? loneNumber(cell.text) : null;
      if (!number) return;
      const head = heads[column]?.text ?? '';
      const area =
        rowArea ??
        case_.names.areasCalled(head)[0] ??
        (around.areas.size === 1 ? [...around.areas][0] : null);
      if (area === undefined || area === null) return;
      const words = `${wordsOf(cells)} ${head}`;
      const named = new Set(case_.names.indicatorsIn(words).map(({ id }) => id));
      weigh(case_, { area, indicators: around.indicators, number, words, named }, 'cell', around.where);
    });
  }
}
