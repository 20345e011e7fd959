import type { Markish, TextOptions } from '@observablehq/plot';
import { dottedBoxes, hatches } from './absence-marks.ts';
import { classOf } from './class-of.ts';
import { hasValue } from './has-value.ts';
import { frames } from './highlight.ts';
import { textWidth } from './text-width.ts';
import { boxes, LINE, sheet, SHUTTER_FILL, words } from './theme.ts';
import type { Box, Words } from './theme.ts';
import type { Tile, TileMapData } from './tile-map-data.ts';
import type { Drawing, Size } from './types.ts';
import { WIDTHS } from './types.ts';

/** Room around the grid for the frame of the area in focus. */
const EDGE = 3;

/** Type and tile height per size; names and values keep 6 px apart, because fallback fonts are taller. */
const LARGE = { height: 86, gap: 4, name: 14.5, value: 18, nameAt: 0.35, valueAt: 0.64 };
const MIDDLE = { height: 68, gap: 4, name: 13, value: 16, nameAt: 0.32, valueAt: 0.66 };
const SMALL = { height: 53, gap: 3, name: 13, value: 13.5, nameAt: 0.31, valueAt: 0.69 };
type Measures = typeof LARGE;
/** Words are no smaller than this. */
const LEAST = 12;

interface Placed extends Tile {
  readonly box: Box;
}

function measuresOf(size: Size): Measures {
  if (size === 'narrow') return SMALL;
  return size === 'pair' ? MIDDLE : LARGE;
}

function place(tiles: readonly Tile[], width: number, { height, gap }: Measures): Placed[] {
  const left = Math.min(...tiles.map((tile) => tile.col));
  const top = Math.min(...tiles.map((tile) => tile.row));
  const columns = Math.max(...tiles.map((tile) => tile.col)) - left + 1;
  const pitch = (width - 2 * EDGE + gap) / columns;
  return tiles.map((tile) => {
    const x = EDGE + (tile.col - left) * pitch;
    const y = EDGE + (tile.row - top) * height;
    return { ...tile, box: { x, y, width: pitch - gap, height: height - gap } };
  });
}

interface Names {
  readonly size: number;
  readonly of: (tile: Tile) => string;
}

/** One size and one length of name for all tiles: a map with mixed names looks like an error. */
function namesFor(tiles: readonly Placed[], largest: number): Names {
  const fits = (size: number): boolean =>
    tiles.every(({ name, box }) => textWidth(name.short, size) <= box.width - 8);
  const size = [largest, 13.5, 13].find((candidate) => candidate <= largest && fits(candidate));
  if (size === undefined) return { size: 13, of: (tile) => tile.name.tile };
  return { size, of: (tile) => tile.name.short };
}

interface Values {
  readonly size: number;
  readonly of: (tile: Tile) => string;
  /** The unit that the tiles are in, where it is not that of the chart. */
  readonly unit: string | undefined;
}

/**
 * All values whole or all of them brief, and in one size: where whole ones would run into the tiles beside them, they are
 * brief if they may be, and else smaller, down to the least size of words.
 */
function valuesFor(tiles: readonly Placed[], largest: number, unit: string | undefined): Values {
  const fits = (size: number): boolean =>
    tiles.every(({ cell, box }) => textWidth(cell.text, size, true) <= box.width - 1);
  if (unit !== undefined && !fits(largest))
    return { size: largest, of: ({ cell, brief }) => brief ?? cell.text, unit };
  const size = [largest, 13, 12.5].find((candidate) => candidate <= largest && fits(candidate));
  return { size: size ?? LEAST, of: ({ cell }) => cell.text, unit: undefined };
}

function grounds(tiles: readonly Placed[], limits: TileMapData['limits']): Markish[] {
  const outline = { rx: 3, stroke: 'currentColor', strokeWidth: 0.8 };
  const values = tiles.filter(hasValue);
  const boxesOf = (kind: Tile['cell']['kind']): Box[] =>
    tiles.filter((tile) => tile.cell.kind === kind).map((tile) => tile.box);
  const fills = [0, 1, 2, 3].map((step) => {
    const inClass = values.filter((tile) => classOf(tile.cell.value, limits) === step);
    return boxes(
      inClass.map((tile) => tile.box),
      `q${String(step + 1)}`,
      { rx: 3 },
    );
  });
  return [
    ...fills,
    boxes(boxesOf('value'), 'c-mark', { ...outline, fill: 'none' }),
    hatches(boxesOf('missing'), { rx: 3 }),
    boxes(boxesOf('suppressed'), 'c-mark', { ...outline, fill: SHUTTER_FILL }),
    dottedBoxes(boxesOf('not-applicable'), { rx: 3 }),
  ];
}

/** Paper below the words of a patterned tile. */
function panels(tiles: readonly Placed[], names: Names, measures: Measures): Markish {
  const patterned = tiles.filter(({ cell }) => cell.kind === 'missing' || cell.kind === 'suppressed');
  const papers = patterned.map((tile) => {
    const { box } = tile;
    const nameWidth = textWidth(names.of(tile), names.size);
    const text = Math.max(nameWidth, textWidth(tile.cell.text, measures.value, true));
    const width = Math.min(box.width - 6, text + 8);
    const top = box.y + box.height * measures.nameAt - names.size * 0.75;
    const bottom = box.y + box.height * measures.valueAt + measures.value * 0.75;
    return { x: box.x + (box.width - width) / 2, y: top, width, height: bottom - top };
  });
  return boxes(papers, 'c-paper', { rx: 2 });
}

/** Words of all tiles in one colour: at a share of the height of each tile. */
function wordsAt(tiles: readonly Placed[], share: number, textOf: (tile: Tile) => string): Words[] {
  return tiles.map((tile) => {
    const { x, y, width, height } = tile.box;
    return { x: x + width / 2, y: y + height * share, text: textOf(tile) };
  });
}

function labels(
  tiles: readonly Placed[],
  limits: TileMapData['limits'],
  { names, values, measures }: { names: Names; values: Values; measures: Measures },
): Markish[] {
  const isOnDark = ({ cell }: Tile): boolean => cell.kind === 'value' && classOf(cell.value, limits) >= 2;
  const name: TextOptions = { textAnchor: 'middle', fontSize: names.size };
  const value: TextOptions = { textAnchor: 'middle', fontSize: values.size, fontWeight: 600 };
  return [false, true].flatMap((dark) => {
    const some = tiles.filter((tile) => isOnDark(tile) === dark);
    const className = dark ? 'c-on' : 'c-ink';
    return [
      words(wordsAt(some, measures.nameAt, names.of), className, name),
      words(wordsAt(some, measures.valueAt, values.of), className, value),
    ];
  });
}

/** Outside the tile, so that a frame takes nothing from the class. */
function around({ x, y, width, height }: Box): Box {
  return { x: x - 1.5, y: y - 1.5, width: width + 3, height: height + 3 };
}

/** The frame of the area in focus. */
function focusFrame(tiles: readonly Placed[]): Markish {
  const focus = tiles.filter((tile) => tile.focus).map(({ box }) => around(box));
  return boxes(focus, 'c-ink', { rx: 4.5, fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 });
}

/**
 * Tile map: one tile an area, shaded by class, name and value printed in it. A value is never read from the
 * shade alone, and a withheld one has no shade.
 */
export function tileMap({ tiles, limits, brief }: TileMapData, size: Size): Drawing {
  const width = Math.min(WIDTHS[size], WIDTHS.wide);
  const measures = measuresOf(size);
  const placed = place(tiles, width, measures);
  const names = namesFor(placed, measures.name);
  const values = valuesFor(placed, measures.value, brief);
  const bottom = Math.max(...placed.map(({ box }) => box.y + box.height));
  const foot = values.unit === undefined ? [] : [{ x: EDGE, y: bottom + LINE, text: values.unit }];
  const drawing = sheet(width, bottom + EDGE + foot.length * LINE, [
    ...grounds(placed, limits),
    panels(placed, names, measures),
    ...labels(placed, limits, { names, values, measures }),
    words(foot, 'c-soft'),
    focusFrame(placed),
  ]);
  const highlights = frames(
    placed.map(({ area, name, box }) => ({ area, name: name.short, box: around(box) })),
  );
  return { ...drawing, highlights };
}
