import { keyOf } from '../facts/row.ts';
import type { Withheld } from '../facts/world.ts';
import type { Grid, GridCell } from '../parse/grid.ts';
import { walk, type Element } from '../parse/markup.ts';
import type { Case } from './case.ts';
import { bestFits } from './claim.ts';
import { checkCell, commonAttributes } from './cell-content.ts';
import { checkClasses, type ClassCell } from './cell-classes.ts';
import { checkOrder, type Item } from './order.ts';
import type { Place, Surroundings } from './page-context.ts';
import { tellApart } from './tell-apart.ts';
import { checkShownAreas } from './shown-areas.ts';

/** Everything of a key but the area. */
interface Template {
  readonly indicator: string;
  readonly period: string;
  readonly sex: string;
  readonly age: string;
  readonly breakdown: string;
}

interface Placed {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
  readonly key: string | null;
  readonly value: number | null;
}

function ownData(element: Element): { key: string; value: number }[] {
  return [...walk(element)].flatMap((one) => {
    const key = one.attributes.get('data-key');
    return key === undefined ? [] : [{ key, value: Number(one.attributes.get('value')) }];
  });
}

function templateOf(key: string): Template {
  const [indicator = '', , period = '', sex = '', age = '', breakdown = ''] = key.split('|');
  return { indicator, period, sex, age, breakdown };
}

function areaOfKey(key: string): string {
  return key.split('|')[1] ?? '';
}

/** What all say, or `null` where they differ or none says anything. */
function unanimous(list: readonly string[]): string | null {
  return new Set(list).size === 1 ? (list[0] ?? null) : null;
}

function place(grid: Grid): Placed[] {
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell) return [];
      const data = ownData(cell.element);
      const [first] = data;
      const isOne = data.length === 1 && first;
      return [{ cell, row, column, key: isOne ? first.key : null, value: isOne ? first.value : null }];
    }),
  );
}

function templatesBy(placed: readonly Placed[], by: (one: Placed) => number): ReadonlyMap<number, Template> {
  const found = new Map<number, Template>();
  for (const [index, some] of Map.groupBy(placed, by)) {
    const texts = some.flatMap(({ key }) => (key === null ? [] : [JSON.stringify(templateOf(key))]));
    const one = unanimous(texts);
    if (one !== null) found.set(index, JSON.parse(one) as Template);
  }
  return found;
}

/** The areas of rows (from their heads or their keys) and of columns (from their keys). */
function areasBy(placed: readonly Placed[], by: (one: Placed) => number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [index, some] of Map.groupBy(placed, by)) {
    const area = unanimous(some.flatMap(({ key }) => (key === null ? [] : [areaOfKey(key)])));
    if (area !== null) found.set(index, area);
  }
  return found;
}

/** Which cells of a table are withheld ones, found from the keys around them. */
export class KeyedGrid {
  readonly placed: readonly Placed[];
  readonly #case: Case;
  readonly #grid: Grid;
  readonly #surroundings: Surroundings;
  readonly #columnTemplates: ReadonlyMap<number, Template>;
  readonly #rowTemplates: ReadonlyMap<number, Template>;
  readonly #rowAreas: readonly string[];
  readonly #columnAreas: ReadonlyMap<number, string>;

  constructor(case_: Case, grid: Grid, surroundings: Surroundings) {
    this.#case = case_;
    this.#grid = grid;
    this.#surroundings = surroundings;
    this.placed = place(grid);
    this.#columnTemplates = templatesBy(this.placed, ({ column }) => column);
    this.#rowTemplates = templatesBy(this.placed, ({ row }) => row);
    const byKeys = areasBy(this.placed, ({ row }) => row);
    const named = grid.rows.map(({ element }) => surroundings.areasOf(element));
    this.#rowAreas = tellApart(
      named.map((areas, row) => (areas.length > 0 ? areas : [byKeys.get(row) ?? ''])),
    );
    this.#columnAreas = areasBy(this.placed, ({ column }) => column);
  }

  rowArea(row: number): string | null {
    return this.#rowAreas[row] || null;
  }

  #cellArea({ cell, column }: Placed): string | null {
    const own = this.#surroundings.areaOf(cell.element);
    if (own !== null) return own;
    const named = [...walk(cell.element)].find((one) => (one.attributes.get('class') ?? '').includes('name'));
    const text = named?.children.filter((child) => typeof child === 'string').join('') ?? '';
    return this.#case.names.areasCalled(text)[0] ?? this.#columnAreas.get(column) ?? null;
  }

  #lookUp(template: Template | undefined, area: string | null): Withheld | null {
    if (!template || area === null) return null;
    return this.#case.world.withheld.get(keyOf({ ...template, area })) ?? null;
  }

  /** The withheld cell that belongs to a place of the table, whatever is shown there. */
  withheldAt(placed: Placed, around: Place): Withheld | null {
    if (placed.cell.isHeader) return null;
    if (placed.key !== null) return this.#case.world.withheld.get(placed.key) ?? null;
    const { row, column } = placed;
    const found =
      this.#lookUp(this.#columnTemplates.get(column), this.rowArea(row)) ??
      this.#lookUp(this.#rowTemplates.get(row), this.#cellArea(placed));
    return found ?? (placed.cell.text.includes('[c]') ? this.#guess(placed, around) : null);
  }

  /** Without keys around, the words of row and column tell which cell it is. */
  #guess(placed: Placed, around: Place): Withheld | null {
    const area = this.#cellArea(placed) ?? this.rowArea(placed.row) ?? [...around.areas][0] ?? '';
    const cells = [...around.indicators].flatMap(
      (id) => this.#case.world.withheldAt.get(`${id}|${area}`) ?? [],
    );
    const head = this.#grid.rows[0]?.cells[placed.column]?.text ?? '';
    const side = this.#grid.rows[placed.row]?.cells.find((cell) => cell?.isHeader)?.text ?? '';
    return bestFits(this.#case, cells, `${head} ${side}`)[0] ?? null;
  }
}

function itemsOf(
  keyed: KeyedGrid,
  grid: Grid,
  column: readonly (Placed & { withheld: Withheld | null })[],
): Item[] {
  return column.flatMap(({ row, value, withheld, cell }) => {
    const area = keyed.rowArea(row);
    const label = grid.rows[row]?.cells.find((one) => one)?.text ?? area ?? '';
    return area === null || cell.isHeader ? [] : [{ area, label, value, cell: withheld }];
  });
}

/** Looks at every withheld cell of a table or list: its content, its attributes, its class, its place in the order. */
export function checkTable(case_: Case, grid: Grid, surroundings: Surroundings, around: Place): void {
  const keyed = new KeyedGrid(case_, grid, surroundings);
  const placed = keyed.placed.map((one) => ({ ...one, withheld: keyed.withheldAt(one, around) }));
  if (!placed.some(({ withheld }) => withheld)) return;
  for (const column of Map.groupBy(placed, (one) => one.column).values()) {
    const secret = column.flatMap(({ withheld, cell }) => (withheld ? [{ withheld, cell }] : []));
    const common = commonAttributes(secret.map(({ cell }) => cell.element));
    for (const { withheld, cell } of secret) checkCell(case_, cell.element, withheld, common, around.where);
    const classed = column.flatMap(({ cell, value, withheld }): ClassCell[] =>
      cell.isHeader ? [] : [{ element: cell.element, value, withheld }],
    );
    checkClasses(case_, classed, around.where);
    // A second body of the table begins a new list: former areas, another group.
    for (const part of Map.groupBy(column, ({ row }) => grid.rows[row]?.element.parent).values()) {
      checkOrder(case_, itemsOf(keyed, grid, part), around.language, { where: around.where, kind: 'table' });
    }
    const shown = new Set(
      column.flatMap(({ row, cell }) => (cell.isHeader ? [] : (keyed.rowArea(row) ?? []))),
    );
    checkShownAreas(
      case_,
      secret.map(({ withheld }) => withheld),
      shown,
      around.where,
    );
  }
}
