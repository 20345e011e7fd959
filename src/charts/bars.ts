import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { hatches, shutters } from './absence-marks.ts';
import { hasValue } from './has-value.ts';
import { nameColumn } from './name-column.ts';
import { widest } from './text-width.ts';
import { boxes, FONT, hollowDots, sheet, SHUTTER, strokes, words } from './theme.ts';
import type { BarsData, Drawing, Shown, Size } from './types.ts';
import { WIDTHS } from './types.ts';

const BAR = 14;
const ROW_HEIGHT = 31;
const STACKED_HEIGHT = 46;
const GAP = 9;
/** On the phone bars stay short, so that the words after them fit. */
const NARROW_BAR = 120;

type Row = BarsData['rows'][number];
interface PlacedRow extends Row {
  readonly y: number;
}

/** What a row says: the value or, where there is none, its mark and the words for it. */
function textOf(cell: Shown): string {
  if (cell.kind === 'value' || cell.words === undefined) return cell.text;
  // Where no value can exist nothing is drawn: the dash itself stands there.
  return cell.kind === 'not-applicable' ? `${cell.text} ${cell.words}` : `${cell.words} ${cell.text}`;
}

/** Width of the mark that the words of a row follow. */
function reach(cell: Shown, x: (value: number) => number): number {
  if (cell.kind === 'value') return x(cell.value) + (cell.value === 0 ? 5 : 0) + GAP;
  return cell.kind === 'not-applicable' ? x(0) + GAP : x(0) + SHUTTER.width + GAP;
}

function bar(rows: readonly PlacedRow[], x: (value: number) => number, left: number): Markish[] {
  const values = rows.filter(hasValue).filter(({ cell }) => cell.value !== 0);
  return [false, true].map((isFocus) => {
    const some = values.filter((row) => (row.focus ?? false) === isFocus);
    const shapes = some.map(({ cell, y }) => ({
      x: left,
      y: y - BAR / 2,
      width: x(cell.value) - left,
      height: BAR,
    }));
    return boxes(shapes, isFocus ? 'c-accent' : 'c-dot');
  });
}

/** The stub of the axis marks where bars begin. Where no value can exist, nothing begins. */
function stubs(rows: readonly PlacedRow[], left: number): Markish {
  const some = rows.filter(({ cell }) => cell.kind !== 'not-applicable');
  const lines = some.map(({ y }) => ({ from: { x: left, y: y - 10 }, to: { x: left, y: y + 10 } }));
  return strokes(lines, 'c-ink', { strokeWidth: 1 });
}

function absences(rows: readonly PlacedRow[], left: number): Markish[] {
  const of = (kind: Shown['kind']): PlacedRow[] => rows.filter(({ cell }) => cell.kind === kind);
  const { width, height } = SHUTTER;
  return [
    hatches(of('missing').map(({ y }) => ({ x: left, y: y - height / 2, width, height }))),
    ...shutters(of('suppressed').map(({ y }) => ({ x: left, y }))),
  ];
}

function rowWords(rows: readonly PlacedRow[], x: (value: number) => number, lift: number): Markish[] {
  const values = rows.filter(hasValue);
  const others = rows.filter((row) => !hasValue(row));
  const after = (row: PlacedRow) => ({ x: reach(row.cell, x), y: row.y, text: textOf(row.cell) });
  return [
    words(
      rows.map((row) => ({ x: 0, y: row.y - lift, text: row.name })),
      'c-ink',
    ),
    words(values.map(after), 'c-ink', { fontWeight: 600 }),
    words(others.map(after), 'c-soft'),
  ];
}

/** Bars of a composition or a breakdown, each with its value; a true zero is a ring on the axis. */
export function bars({ rows, max }: BarsData, size: Size): Drawing {
  const width = Math.min(WIDTHS[size], WIDTHS.wide);
  const names = nameColumn(
    rows.map((row) => row.name),
    [],
    width,
  );
  const left = names.isStacked ? 6 : names.left;
  const height = names.isStacked ? STACKED_HEIGHT : ROW_HEIGHT;
  const published = rows.filter(hasValue);
  const room =
    width -
    left -
    GAP -
    widest(
      published.map((row) => textOf(row.cell)),
      FONT,
      true,
    );
  const longest = Math.max(max ?? 0, ...published.map((row) => row.cell.value)) || 1;
  const x = scaleLinear([0, longest], [left, left + (size === 'narrow' ? Math.min(NARROW_BAR, room) : room)]);
  const placed = rows.map((row, i) => ({ ...row, y: i * height + (height + names.lift) / 2 }));
  const zeros = placed.filter(hasValue).filter(({ cell }) => cell.value === 0);
  return sheet(width, rows.length * height, [
    ...bar(placed, x, left),
    ...absences(placed, left),
    stubs(placed, left),
    hollowDots(
      zeros.map(({ y }) => ({ x: left, y })),
      4.5,
      'c-dot',
    ),
    ...rowWords(placed, x, names.lift),
  ]);
}
