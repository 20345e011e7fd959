import type { Withheld } from '../facts/world.ts';
import { middle, type Shape } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { partsValues, rangeOf } from './cell-classes.ts';
import { bestFits } from './claim.ts';
import { boxAround, loneNumber, saysWithheld, type Drawing } from './drawing-model.ts';

interface Tile {
  readonly area: string;
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

function toTile(case_: Case, drawing: Drawing, name: Shape): Tile[] {
  const called = case_.names.areasCalled(name.text);
  const box = boxAround(drawing.shapes, name);
  if (called.length === 0 || !box) return [];
  const inside = drawing.shapes.filter((shape) => isInside(box, shape));
  const texts = inside.filter(({ kind }) => kind === 'text');
  const isSecret = texts.some(({ text }) => saysWithheld(text));
  const number = texts.flatMap(({ text }) => loneNumber(text) ?? [])[0];
  const cells = drawing.cells.filter(({ row }) => called.includes(row.area));
  const cell = isSecret ? (bestFits(case_, cells, drawing.title)[0] ?? null) : null;
  const fills = inside.filter((shape) => shape.kind !== 'text' && isTileSized(box, shape));
  return [
    {
      area: called[0] ?? '',
      value: isSecret ? null : (number?.value ?? null),
      cell,
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
  const shown = tiles.flatMap((tile) => (tile.value === null ? [] : [{ ...tile, value: tile.value }]));
  for (const tile of secret) {
    for (const look of looksOf(tile)) {
      if (secret.length > 1 && secret.every((other) => looksOf(other).has(look))) continue;
      const inside = shown.filter((one) => looksOf(one).has(look)).map(({ value }) => value);
      const outside = shown.filter((one) => !looksOf(one).has(look)).map(({ value }) => value);
      if (!tile.cell || !partsValues(inside, outside)) continue;
      report(
        case_,
        tile.cell,
        rangeOf(inside),
        'class',
        drawing.place.where,
        `its tile has the look "${look}" of published values`,
      );
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
