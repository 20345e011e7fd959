import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { ticksOf } from './axis-ticks.ts';
import { frames } from './highlight.ts';
import type { PlacedPanel } from './panel-marks.ts';
import { panelMarks } from './panel-marks.ts';
import type { Plane } from './pen.ts';
import { textWidth, widest } from './text-width.ts';
import { FONT, sheet, words } from './theme.ts';
import type { Spot } from './theme.ts';
import { yearOf } from './time-axis.ts';
import type { Drawing, MultiplesData, Panel, Segment, Size } from './types.ts';
import { WIDTHS } from './types.ts';

/** Measures of one panel. Its words have the same size as everywhere. */
const LARGE = { height: 136, gutter: 18, top: 30, bottom: 100 };
const SMALL = { height: 96, gutter: 6, top: 25, bottom: 68 };
const NARROW_COLUMNS = 3;
/** From the end of a line to its value. */
const LABEL_GAP = 8;
/** Between the first and the last year of a panel, and before the next panel. */
const TIME_GAP = 8;
const FRAME_AIR = 3;

interface Grid {
  readonly panels: readonly PlacedPanel[];
  readonly columns: number;
  readonly rows: number;
}

/** Wide: the places of the tile map. Narrow: columns in the order given. */
function gridOf({ panels, columns: wanted = NARROW_COLUMNS }: MultiplesData, size: Size): Grid {
  const [left, top] = [Math.min(...panels.map(({ col }) => col)), Math.min(...panels.map(({ row }) => row))];
  const placed = panels.map((panel, i) =>
    size === 'narrow'
      ? { ...panel, fx: i % wanted, fy: Math.floor(i / wanted) }
      : { ...panel, fx: panel.col - left, fy: panel.row - top },
  );
  const columns = size === 'narrow' ? wanted : Math.max(...placed.map(({ fx }) => fx)) + 1;
  return { panels: placed, columns, rows: Math.max(...placed.map(({ fy }) => fy)) + 1 };
}

function pointsOf({ panels, country }: MultiplesData): Segment {
  const lines = panels.flatMap(({ segments, former = [] }) => [...segments, ...former]);
  return [...lines, ...country].flat();
}

function widthOf({ columns = NARROW_COLUMNS }: MultiplesData, size: Size): number {
  return size === 'narrow' ? Math.round((WIDTHS.narrow / NARROW_COLUMNS) * columns) : WIDTHS[size];
}

function planeOf(data: MultiplesData, cell: number, measures: typeof LARGE): Plane {
  const points = pointsOf(data);
  const { top, bottom, gutter } = measures;
  const room = widest(
    data.panels.filter(isDrawn).map(({ end }) => end.text),
    FONT,
    true,
  );
  const right = Math.floor(cell - gutter - room - LABEL_GAP);
  const spans = data.panels.flatMap(({ absences = [] }) => absences.flatMap(({ from, to }) => [from, to]));
  const times = [...points.map(({ x }) => x), ...spans];
  if (times.length === 0) throw new Error('missing points: small multiples need at least one line');
  const ticks = ticksOf(
    points.map(({ value }) => value),
    data.fromZero,
  );
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [1, right]);
  const y = scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);
  return { left: 1, right, top, bottom, x, y };
}

/** Whether a panel has any line of its own; one without is a mark of absence as a whole. */
function isDrawn({ segments, former = [] }: Panel): boolean {
  return segments.length + former.length > 0;
}

function timeRoom([first, last]: readonly [string, string]): number {
  return textWidth(first, FONT) + TIME_GAP + textWidth(last, FONT);
}

/** First and last place in time, below the last panel of every column. */
function timeWords(grid: Grid, plane: Plane, [first, last]: readonly [string, string]): Markish[] {
  const lowest = grid.panels.filter(
    ({ fx, fy }) => !grid.panels.some((other) => other.fx === fx && other.fy > fy),
  );
  const end = Math.max(plane.right, timeRoom([first, last]));
  const y = plane.bottom + 14;
  const facet = { fx: 'fx', fy: 'fy' } as const;
  return [
    words(
      lowest.map(({ fx, fy }) => ({ fx, fy, x: 0, y, text: first })),
      'c-soft',
      facet,
    ),
    words(
      lowest.map(({ fx, fy }) => ({ fx, fy, x: end, y, text: last })),
      'c-soft',
      { ...facet, textAnchor: 'end' },
    ),
  ];
}

/** One length of name for all panels: the short one if it fits everywhere. */
function namesFor(panels: readonly PlacedPanel[], room: number): Markish {
  const isShort = panels.every(({ name }) => textWidth(name.short, FONT, true) <= room);
  const texts = panels.map(({ name, fx, fy }) => ({
    fx,
    fy,
    x: 0,
    y: 9,
    text: isShort ? name.short : name.tile,
  }));
  return words(texts, 'c-ink', { fx: 'fx', fy: 'fy', fontWeight: 600 });
}

/** School years are too long for two of them below a panel of the phone: there the years alone must do. */
function times(data: MultiplesData, room: number): [string, string] {
  const all = pointsOf(data).map(({ x }) => x);
  const ends = (format: (x: number) => string): [string, string] => [
    format(Math.min(...all)),
    format(Math.max(...all)),
  ];
  const wanted = ends(data.formatTime ?? yearOf);
  return timeRoom(wanted) <= room ? wanted : ends(yearOf);
}

/** A frame around a panel: as wide as the panels lie apart, and above the years of the last row. */
function cornerOf(fx: number, fy: number, cell: number, { height }: typeof LARGE): Spot {
  return { x: fx * cell - FRAME_AIR, y: fy * height - 2 };
}

function frameSize(cell: number, { gutter, bottom }: typeof LARGE): { width: number; height: number } {
  return { width: cell - gutter + 2 * FRAME_AIR, height: bottom + FRAME_AIR + 2 };
}

/**
 * Small multiples: a panel for each area on one shared scale, the area in accent beside the country in grey.
 * An area without data keeps its panel, hatched.
 */
export function multiples(data: MultiplesData, size: Size): Drawing {
  const width = widthOf(data, size);
  const measures = size === 'narrow' ? SMALL : LARGE;
  const grid = gridOf(data, size);
  const cell = width / grid.columns;
  const plane = planeOf(data, cell, measures);
  const marks = [
    namesFor(grid.panels, cell - 4),
    ...panelMarks(grid.panels, data.country, plane, { isRoomy: size !== 'narrow', isDrawn }),
    ...timeWords(grid, plane, times(data, cell - TIME_GAP)),
  ];
  const band = (count: number) => ({ domain: Array.from({ length: count }, (_, i) => i), padding: 0 });
  const facets = { fx: band(grid.columns), fy: band(grid.rows) };
  const highlights = frames(
    grid.panels.map(({ area, name, fx, fy }) => ({
      area,
      name: name.short,
      box: { ...cornerOf(fx, fy, cell, measures), ...frameSize(cell, measures) },
    })),
  );
  return { ...sheet(width, grid.rows * measures.height, marks, facets), highlights };
}
