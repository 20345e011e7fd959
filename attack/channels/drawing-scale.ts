import type { Point } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { axisOf } from './drawing-axis.ts';
import type { Drawing } from './drawing-model.ts';

/** A line is a scale with so many marks across it. */
const MARKS = 3;
/** Places are written with one decimal, and strokes have round ends. */
const ERROR = 1.5;
/** Shorter lines are parts of letters and signs. */
const LONG = 60;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The level (`0`) or upright (`1`) stretch of a line along one direction. */
function spanOf(points: readonly Point[], along: 0 | 1): Span | null {
  const across = along === 0 ? 1 : 0;
  const [first] = points;
  if (!first || points.length < 2) return null;
  if (points.some((point) => Math.abs(point[across] - first[across]) > 0.05)) return null;
  const places = points.map((point) => point[along]);
  return { from: Math.min(...places), to: Math.max(...places), at: first[across] };
}

/** Places of the short strokes that cross a level line. */
function marksOn(line: Span, drawing: Drawing): number[] {
  return drawing.shapes.flatMap(({ kind, points }) => {
    const stroke = kind === 'line' ? spanOf(points, 1) : null;
    const crosses =
      stroke && stroke.from <= line.at && line.at <= stroke.to && stroke.to - stroke.from < LONG;
    return crosses && stroke.at >= line.from - ERROR && stroke.at <= line.to + ERROR ? [stroke.at] : [];
  });
}

/**
 * A scale without numbers, with a mark for each published value, ends at the outermost of them: one that goes on has
 * seen a value beyond, which is withheld.
 */
export function checkScale(case_: Case, drawing: Drawing): void {
  if (axisOf(drawing)) return;
  for (const { kind, points } of drawing.shapes) {
    const line = kind === 'line' ? spanOf(points, 0) : null;
    if (!line || line.to - line.from < LONG) continue;
    const marks = marksOn(line, drawing);
    if (marks.length < MARKS) continue;
    const [least, most] = [Math.min(...marks), Math.max(...marks)];
    if (least - line.from <= ERROR && line.to - most <= ERROR) continue;
    for (const cell of case_.world.withheld.values()) {
      if (!drawing.place.indicators.has(cell.row.indicator)) continue;
      const because = 'the line of the scale goes on beyond the outermost published value';
      report(case_, cell, {}, 'axis', drawing.place.where, because);
    }
  }
}
