import { textOf, walk, type Element } from './markup.ts';

export interface GridCell {
  readonly element: Element;
  readonly isHeader: boolean;
  readonly text: string;
}

/** A table as rows of cells; `null` where a cell of another place reaches over. */
export interface Grid {
  readonly element: Element;
  readonly rows: readonly { readonly element: Element; readonly cells: readonly (GridCell | null)[] }[];
}

const TABLES = new Set(['table', 'w:tbl', 'a:tbl', 'table:table', 'ul', 'ol', 'dl']);
const ROWS = new Set(['tr', 'w:tr', 'a:tr', 'table:table-row', 'li']);
const CELLS = new Set(['td', 'th', 'w:tc', 'a:tc', 'table:table-cell']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);

function role(element: Element): string {
  return element.attributes.get('role') ?? '';
}

/** Whether an element is a table or a list, by its name or by its role. */
export function isGrid(element: Element): boolean {
  return TABLES.has(element.name) || ['table', 'grid', 'list'].includes(role(element));
}

/** Whether an element is a row of a table or an entry of a list. */
export function isRow(element: Element): boolean {
  return ROWS.has(element.name) || role(element) === 'row' || role(element) === 'listitem';
}

/** Whether an element is a cell. */
export function isCell(element: Element): boolean {
  return CELLS.has(element.name) || CELL_ROLES.has(role(element));
}

function isHeader(element: Element): boolean {
  return element.name === 'th' || role(element) === 'rowheader' || role(element) === 'columnheader';
}

/** Elements of a kind below another, without those inside a grid of their own. */
function* within(element: Element, isWanted: (element: Element) => boolean): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (isWanted(child)) yield child;
    else if (!isGrid(child)) yield* within(child, isWanted);
  }
}

function toCell(element: Element, header: boolean): GridCell {
  return { element, isHeader: header, text: textOf(element).replaceAll(/\s+/g, ' ').trim() };
}

function cellsOf(row: Element): (GridCell | null)[] {
  const cells: (GridCell | null)[] = [];
  for (const element of within(row, isCell)) {
    cells.push(toCell(element, isHeader(element)));
    const span = Number(element.attributes.get('colspan') ?? element.attributes.get('aria-colspan') ?? 1);
    for (let i = 1; i < span && i < 100; i += 1) cells.push(null);
  }
  // An entry of a list is its own only cell.
  return cells.length > 0 ? cells : [toCell(row, false)];
}

/** Reads a table or a list; an element with neither rows nor entries gives none. */
export function toGrid(element: Element): Grid {
  const rows = [...within(element, isRow)].map((row) => ({ element: row, cells: cellsOf(row) }));
  return { element, rows };
}

/** All tables and lists of a document. */
export function gridsIn(root: Element): Grid[] {
  return [...walk(root)]
    .filter(isGrid)
    .map(toGrid)
    .filter(({ rows }) => rows.length > 0);
}
