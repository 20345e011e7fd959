import { showsAs } from '../parse/numbers.ts';
import type { Shape } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { largestOf, tablesAround } from './drawing-axis.ts';
import { loneNumber, type Drawing } from './drawing-model.ts';

/** Fewer ticks than this are grid lines or frames. */
const LEAST = 3;
/** Places are written with one decimal. */
const ERROR = 0.16;

/** Short upright lines of one look and length: each stands for a value by its place. */
function tickMarks(shapes: readonly Shape[]): Shape[] {
  const upright = shapes.filter(
    ({ kind, width, height }) => kind === 'line' && width < 0.05 && height > 4 && height < 30,
  );
  const groups = Map.groupBy(
    upright,
    ({ look, y, height }) => `${look} ${y.toFixed(1)} ${height.toFixed(1)}`,
  );
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Published values that the two written ends may stand for. */
function endValues(drawing: Drawing, published: readonly number[]): readonly [number, number][] {
  const numbers = drawing.texts.flatMap(({ text, x }) => {
    const number = loneNumber(text);
    return number ? [{ number, x }] : [];
  });
  numbers.sort((a, b) => a.x - b.x);
  const [low, high] = [numbers[0]?.number, numbers.at(-1)?.number];
  if (!low || !high || numbers.length !== 2) return [];
  const lows = [...new Set(published.filter((value) => showsAs(value, low)))];
  const highs = [...new Set(published.filter((value) => showsAs(value, high)))];
  return lows
    .flatMap((from) => highs.map((to): [number, number] => [from, to]))
    .filter(([from, to]) => from < to);
}

/** On a line of values every tick is a published value; one that is none shows a withheld one. */
export function checkTicks(case_: Case, drawing: Drawing): void {
  const marks = tickMarks(drawing.shapes);
  if (marks.length < LEAST || drawing.rows.length > 0) return;
  const published = tablesAround(case_, drawing).flatMap(({ value }) => value ?? []);
  const places = marks.map(({ x }) => x);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const strays = endValues(drawing, published).map(([from, to]) => {
    const placeOf = (value: number): number => left + ((value - from) / (to - from)) * (right - left);
    const known = published.map(placeOf);
    const stray = places.filter((place) => !known.some((one) => Math.abs(one - place) <= ERROR));
    return stray.map((place) => from + ((place - left) / (right - left)) * (to - from));
  });
  const fewest = strays.sort((a, b) => a.length - b.length)[0] ?? [];
  const cells = drawing.cells.filter(({ row }) => drawing.place.indicators.has(row.indicator));
  const cell = largestOf(case_, cells);
  if (!cell) return;
  for (const value of fewest) {
    const because = `a tick at ${value.toFixed(2)} belongs to no published value`;
    report(case_, cell, { exact: Number(value.toFixed(2)) }, 'stray mark', drawing.place.where, because);
  }
}
