import { showsAs } from '../parse/numbers.ts';
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

/** With fewer areas a column may show the numbers of a published table by chance. */
const LEAST_AREAS = 4;

type Entry = readonly [area: string, number: NonNullable<ReturnType<typeof loneNumber>>];

function entriesOf(case_: Case, grid: Grid, surroundings: Surroundings, column: number): Entry[] {
  return grid.rows.flatMap(({ element, cells }): Entry[] => {
    const number = loneNumber(cells[column]?.text ?? '');
    const area = surroundings.areaOf(element) ?? areaIn(case_, cells);
    return number && area !== null ? [[area, number]] : [];
  });
}

/** Whether every number of a column is what one published table says of its area: then it shows that table. */
function showsTable(case_: Case, { areas }: Place, entries: readonly Entry[]): boolean {
  if (areas.size > 0 || entries.length < LEAST_AREAS) return false;
  return [...case_.world.tables.values()].some((rows) => {
    const values = new Map(rows.map(({ area, value }) => [area, value]));
    return entries.every(([area, number]) => {
      const value = values.get(area) ?? null;
      return value !== null && showsAs(value, number);
    });
  });
}

/** Which columns of a table show a published one, each looked at when it is first asked for. */
function shownColumns(
  case_: Case,
  grid: Grid,
  surroundings: Surroundings,
  around: Place,
): (column: number) => boolean {
  const known = new Map<number, boolean>();
  return (column) => {
    const shows =
      known.get(column) ?? showsTable(case_, around, entriesOf(case_, grid, surroundings, column));
    known.set(column, shows);
    return shows;
  };
}

/**
 * Numbers in a table that has no keys, as in a document or a page of somebody else: the row or the head of the column
 * names the area, the words around it the indicator.
 */
export function plainTable(case_: Case, grid: Grid, surroundings: Surroundings, around: Place): void {
  const heads = grid.rows[0]?.cells ?? [];
  const isShown = shownColumns(case_, grid, surroundings, around);
  for (const { element, cells } of grid.rows) {
    if (cells.length < 2) continue;
    const rowArea = surroundings.areaOf(element) ?? areaIn(case_, cells);
    cells.forEach((cell, column) => {
      const number = cell && !hasKey(cell) ? loneNumber(cell.text) : null;
      if (!number || isShown(column)) return;
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
