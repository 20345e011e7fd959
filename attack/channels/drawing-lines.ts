import type { Point, Shape } from '../parse/shapes.ts';
import { middle } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { allRows, axisOf, largestOf } from './drawing-axis.ts';
import type { Drawing } from './drawing-model.ts';

/** Places are written with one decimal, and ticks stand on them. */
const ERROR = 0.35;

/** Whether a line is level or upright: a part of an axis or a grid. */
export function isFlat(points: readonly Point[]): boolean {
  const [first] = points;
  if (!first) return true;
  return (
    points.every(([x]) => Math.abs(x - first[0]) < 0.05) ||
    points.every(([, y]) => Math.abs(y - first[1]) < 0.05)
  );
}

function spots(shapes: readonly Shape[]): Point[] {
  return shapes.flatMap((shape): readonly Point[] => {
    if (shape.kind === 'circle') return [middle(shape)];
    return shape.kind === 'line' && shape.points.length > 1 && !isFlat(shape.points) ? shape.points : [];
  });
}

/** The height of an upright axis in values; `null` where the axis lies. */
function heightScale(drawing: Drawing): ((y: number) => number) | null {
  const ticks = axisOf(drawing);
  const [first, last] = [ticks?.[0], ticks?.at(-1)];
  if (!first || !last || first.place >= 0) return null;
  const perPixel = (last.value - first.value) / (last.place - first.place);
  return (y) => first.value + (-y - first.place) * perPixel;
}

/** Every corner of a line and every dot is a published value; one that is none shows a withheld one. */
export function checkLines(case_: Case, drawing: Drawing): void {
  const valueAt = heightScale(drawing);
  const cell = largestOf(case_, drawing.cells);
  if (!valueAt || !cell) return;
  const published = allRows(case_, drawing).flatMap(({ value }) => value ?? []);
  const error = Math.abs(valueAt(0) - valueAt(ERROR));
  const strays = spots(drawing.shapes)
    .map(([, y]) => valueAt(y))
    .filter((value) => !published.some((known) => Math.abs(known - value) <= error));
  for (const value of new Set(strays.map((one) => Number(one.toFixed(1))))) {
    const because = `a place of a line at ${String(value)} belongs to no published value`;
    report(
      case_,
      cell,
      { lower: value - error, upper: value + error },
      'stray mark',
      drawing.place.where,
      because,
    );
  }
}
