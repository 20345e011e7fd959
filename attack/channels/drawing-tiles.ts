import { keyOf } from '../facts/row.ts';
import type { Withheld } from '../facts/world.ts';
import { middle, type Shape } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { saidBy } from './cell-classes.ts';
import { bestFits } from './claim.ts';
import { boxAround, loneNumber, saysWithheld, tileBoxes, type Drawing } from './drawing-model.ts';

interface Tile {
  readonly value: number | null;
  readonly cell: Withheld | null;
  readonly fills: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function isInside(box: Shape, shape: Shape): boolean {
  const [x, y] = middle(shape);
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
}

/** Marks about as large as the tile itself. */
function isTileSized(box: Shape, shape: Shape): boolean {
  const share = (shape.width * shape.height) / (box.width * box.height);
  return share > 0.3 && share < 1.5;
}

/** What the files say of an area where a map prints no number: of the table that its title fits best. */
function tableValue(case_: Case, drawing: Drawing, areas: readonly string[]): number | 'withheld' | null {
  const [model] = bestFits(case_, drawing.cells, drawing.about);
  if (!model) return null;
  for (const area of areas) {
    const row = case_.world.rows.get(keyOf({ ...model.row, area }));
    if (row) return row.status === 'withheld' ? 'withheld' : row.value;
  }
  return null;
}

/** What a tile says, or the files where it prints no number. */
function saidIn(
  case_: Case,
  drawing: Drawing,
  called: readonly string[],
  texts: readonly Shape[],
): number | 'withheld' | null {
  if (texts.some(({ text }) => saysWithheld(text))) return 'withheld';
  const number = texts.flatMap(({ text }) => loneNumber(text) ?? [])[0];
  return number ? number.value : tableValue(case_, drawing, called);
}

function toTile(case_: Case, drawing: Drawing, name: Shape): Tile[] {
  const called = case_.names.areasCalled(name.text);
  const box = boxAround(tileBoxes(drawing.shapes), name);
  if (called.length === 0 || !box) return [];
  const inside = drawing.shapes.filter((shape) => isInside(box, shape));
  const texts = inside.filter(({ kind }) => kind === 'text');
  const said = saidIn(case_, drawing, called, texts);
  const cells = drawing.cells.filter(({ row }) => called.includes(row.area));
  const fills = inside.filter((shape) => shape.kind !== 'text' && isTileSized(box, shape));
  return [
    {
      value: said === 'withheld' ? null : said,
      cell: said === 'withheld' ? (bestFits(case_, cells, drawing.about)[0] ?? null) : null,
      fills: new Set(fills.map(({ look }) => look)),
      words: new Set(texts.map(({ look }) => look)),
    },
  ];
}

function checkLooks(
  case_: Case,
  drawing: Drawing,
  tiles: readonly Tile[],
  looksOf: (tile: Tile) => ReadonlySet<string>,
): void {
  const secret = tiles.filter(({ cell }) => cell);
  const shown = tiles.flatMap((tile) =>
    tile.value === null ? [] : [{ value: tile.value, looks: looksOf(tile) }],
  );
  for (const tile of secret) {
    for (const look of looksOf(tile)) {
      if (secret.length > 1 && secret.every((other) => looksOf(other).has(look))) continue;
      const said = saidBy(look, shown);
      if (!tile.cell || !said) continue;
      const because = `its tile has the look "${look}" of published values`;
      report(case_, tile.cell, said, 'class', drawing.place.where, because);
    }
  }
}

/** A withheld tile must not have a look that shades published values by size. */
export function checkTiles(case_: Case, drawing: Drawing): void {
  const tiles = drawing.texts.flatMap((text) => toTile(case_, drawing, text));
  const secret = tiles.filter(({ cell }) => cell);
  if (secret.length === 0) return;
  checkLooks(case_, drawing, tiles, ({ fills }) => fills);
  if (secret.length > 1) checkLooks(case_, drawing, tiles, ({ words }) => words);
}
