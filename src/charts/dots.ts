import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { hatches, shutters } from './absence-marks.ts';
import { innerTicks, ticksOf } from './axis-ticks.ts';
import { hasValue } from './has-value.ts';
import { frames } from './highlight.ts';
import type { NameColumn } from './name-column.ts';
import { nameColumn } from './name-column.ts';
import { textWidth, widest } from './text-width.ts';
import { boxes, FONT, LINE, ROW, sheet, strokes, words } from './theme.ts';
import type { Words } from './theme.ts';
import type { DotGroup, DotRow, DotsData, Drawing, Size } from './types.ts';
import { WIDTHS } from './types.ts';
import { valueDots } from './value-dots.ts';

const STACKED_ROW = 42;
const GROUP_GAP = 24;
/** Between the words of a row and a frame around it. */
const FRAME_AIR = 5;

interface PlacedRow extends DotRow {
  readonly y: number;
}

interface PlacedGroup {
  readonly head: { readonly text: string; readonly y: number } | undefined;
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows with a value first. The order of the others says nothing: the order of the caller is kept among them.
 */
function valuesFirst(rows: readonly DotRow[]): DotRow[] {
  return [...rows.filter(hasValue), ...rows.filter((row) => !hasValue(row))];
}

function placeGroups(groups: readonly DotGroup[], top: number, names: NameColumn): PlacedGroup[] {
  const height = names.isStacked ? STACKED_ROW : ROW;
  let y = top;
  return groups.map(({ label, rows }, index) => {
    if (index > 0) y += GROUP_GAP;
    const head = label === undefined ? undefined : { text: label, y: y + LINE / 2 };
    if (head) y += LINE + 4;
    const start = y;
    const placed = valuesFirst(rows).map((row, i) => ({
      ...row,
      y: start + i * height + (height + names.lift) / 2,
    }));
    y += rows.length * height;
    return { head, rows: placed, top: start, bottom: y };
  });
}

interface Plane {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
}

/** Values, and ends of intervals: these are cut where the scale of what can be is at its end. */
function seenBy({ groups, country, max = Infinity }: DotsData): { values: number[]; ends: number[] } {
  const cells = groups.flatMap(({ rows }) => rows.filter(hasValue).map((row) => row.cell));
  const values = [...cells.map(({ value }) => value), ...(country ? [country.value] : [])];
  const beyond = values.find((value) => value > max);
  if (beyond !== undefined)
    throw new Error(`invalid value ${String(beyond)}: the axis ends at ${String(max)}`);
  const ends = cells.flatMap(({ interval = [], jointInterval = [] }) => [...interval, ...jointInterval]);
  return { values, ends: ends.map((end) => Math.min(end, max)) };
}

/**
 * The axis of values ends at a tick. One of intervals ends with the widest of them: they are what is to be seen, and on
 * a phone every pixel of theirs counts.
 */
function axisOf(data: DotsData): { readonly ends: readonly [number, number]; readonly ticks: number[] } {
  const { values, ends } = seenBy(data);
  const ticks = ticksOf([...values, ...ends], data.fromZero);
  const [first, last] = [ticks[0] ?? 0, Math.min(ticks.at(-1) ?? 1, data.max ?? Infinity)];
  if (ends.length === 0) return { ends: [first, last], ticks: ticks.filter((tick) => tick <= last) };
  const high = Math.max(...values, ...ends);
  return high > first
    ? { ends: [first, high], ticks: innerTicks(first, high) }
    : { ends: [first, last], ticks };
}

function planeOf(data: DotsData, left: number, width: number): Plane {
  const { ends, ticks } = axisOf(data);
  const texts = data.groups.flatMap(({ rows }) => rows.map((row) => row.cell.text));
  const right = width - Math.ceil(widest(texts, FONT, true)) - 14;
  return { x: scaleLinear(ends, [left, right]).clamp(true), left, right, ticks };
}

/** Gridlines inside the groups only; zero is a stronger line. */
function grid(groups: readonly PlacedGroup[], { x, ticks }: Plane): Markish[] {
  const linesAt = (some: readonly number[]) =>
    groups.flatMap(({ top, bottom }) =>
      some.map((tick) => ({ from: { x: x(tick), y: top }, to: { x: x(tick), y: bottom } })),
    );
  return [
    strokes(linesAt(ticks.filter((tick) => tick !== 0)), 'c-line', { strokeWidth: 1 }),
    strokes(linesAt(ticks.filter((tick) => tick === 0)), 'c-mark', { strokeWidth: 1.5 }),
  ];
}

/** A bar for the interval of one area, and behind it a thin line for the one that allows for all comparisons. */
function intervals(rows: readonly PlacedRow[], x: Plane['x']): Markish[] {
  const spansOf = (which: 'interval' | 'jointInterval') =>
    rows.filter(hasValue).flatMap(({ cell, y }) => {
      const [low, high] = cell[which] ?? [];
      return low === undefined || high === undefined
        ? []
        : [{ from: { x: x(low), y }, to: { x: x(high), y } }];
    });
  return [
    strokes(spansOf('jointInterval'), 'c-mark', { strokeWidth: 1.2, strokeLinecap: 'butt' }),
    strokes(spansOf('interval'), 'c-grey', { strokeWidth: 5 }),
  ];
}

/** Marks of absence stand apart from the scale: a hatch spans all of it, a shutter has its one size. */
function absenceMarks(rows: readonly PlacedRow[], { left, right }: Plane): Markish[] {
  const missing = rows.filter(({ cell }) => cell.kind === 'missing');
  const suppressed = rows.filter(({ cell }) => cell.kind === 'suppressed');
  return [
    hatches(
      missing.map(({ y }) => ({ x: left, y: y - 4, width: right - left, height: 8 })),
      { stroke: 'none' },
    ),
    ...shutters(suppressed.map(({ y }) => ({ x: left, y }))),
  ];
}

function rowWords(rows: readonly PlacedRow[], names: NameColumn, width: number): Markish[] {
  return [false, true].flatMap((isFocus) => {
    const some = rows.filter((row) => (row.focus ?? false) === isFocus);
    const weight = isFocus ? ({ fontWeight: 600 } as const) : {};
    const className = isFocus ? 'c-accent' : 'c-ink';
    const name = some.map((row) => ({ x: 0, y: row.y - names.lift, text: row.name }));
    const value = some.map((row) => ({ x: width, y: row.y, text: row.cell.text }));
    return [words(name, className, weight), words(value, className, { ...weight, textAnchor: 'end' })];
  });
}

/** The line of the country ends with the values: beside a withheld one it would make an amount of the shutter. */
function lineEnd(groups: readonly PlacedGroup[]): number {
  return (groups.findLast(({ rows }) => rows.some(hasValue)) ?? groups.at(-1))?.bottom ?? 0;
}

function countryLine(country: DotsData['country'], x: Plane['x'], bottom: number, width: number): Markish[] {
  if (!country) return [];
  const half = textWidth(country.label, FONT, true) / 2;
  const at = x(country.value);
  const label = { x: Math.max(half, Math.min(width - half, at)), y: LINE / 2, text: country.label };
  return [
    strokes([{ from: { x: at, y: LINE + 2 }, to: { x: at, y: bottom + 4 } }], 'c-ink', { strokeWidth: 1.6 }),
    words([label], 'c-ink', { textAnchor: 'middle', fontWeight: 600 }),
  ];
}

/** Paper below words that the country line or the grid would cross. */
function papers(texts: readonly Words[], heavy: boolean): Markish {
  const places = texts.map(({ y, text }) => ({
    x: 0,
    y: y - 9,
    width: textWidth(text, FONT, heavy) + 4,
    height: 17,
  }));
  return boxes(places, 'c-paper');
}

/** A frame around the row of each area that can be picked out. */
function rowFrames(rows: readonly PlacedRow[], names: NameColumn, width: number) {
  const height = names.isStacked ? STACKED_ROW : ROW;
  return frames(
    rows.map(({ area, name, y }) => ({
      area,
      name,
      box: {
        x: -FRAME_AIR,
        y: y - (height + names.lift) / 2 + 1,
        width: width + 2 * FRAME_AIR,
        height: height - 2,
      },
    })),
  );
}

/**
 * Dots in rows, one row an area, beside the country as an ink line. Rows keep the order of the caller; the
 * axis ends are taken from published values alone.
 */
export function dots(data: DotsData, size: Size): Drawing {
  const width = Math.min(WIDTHS[size], WIDTHS.wide);
  const rows = data.groups.flatMap((group) => group.rows);
  const namesOf = (some: readonly DotRow[]): string[] => some.map((row) => row.name);
  const names = nameColumn(namesOf(rows), namesOf(rows.filter((row) => row.focus)), width);
  const groups = placeGroups(data.groups, data.country ? LINE + 12 : 4, names);
  const placed = groups.flatMap((group) => group.rows);
  const bottom = groups.at(-1)?.bottom ?? 0;
  const plane = planeOf(data, names.left, width);
  const heads = groups.flatMap(({ head }) => (head ? [{ ...head, x: 0 }] : []));
  const nameWords = placed.map((row) => ({ x: 0, y: row.y - names.lift, text: row.name }));
  const tickWords = plane.ticks.map((tick) => ({
    x: plane.x(tick),
    y: bottom + 16,
    text: data.formatTick(tick),
  }));
  const drawing = sheet(width, bottom + 26, [
    ...grid(groups, plane),
    ...intervals(placed, plane.x),
    ...absenceMarks(placed, plane),
    ...countryLine(data.country, plane.x, lineEnd(groups), width),
    papers(heads, true),
    names.isStacked ? papers(nameWords, false) : [],
    ...valueDots(placed.filter(hasValue).map((row) => ({ ...row, x: plane.x(row.cell.value) }))),
    ...rowWords(placed, names, width),
    words(heads, 'c-ink', { fontWeight: 600 }),
    words(tickWords, 'c-soft', { textAnchor: 'middle' }),
  ]);
  return { ...drawing, highlights: rowFrames(placed, names, width) };
}
