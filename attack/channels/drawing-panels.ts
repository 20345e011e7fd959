import type { Withheld } from '../facts/world.ts';
import { middle, type Point, type Shape } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { bestFits } from './claim.ts';
import { allRows } from './drawing-axis.ts';
import { boxAround, loneNumber, saysWithheld, tileBoxes, type Drawing } from './drawing-model.ts';
import { isFlat } from './drawing-lines.ts';

/** Places are written with one decimal; labels of ends may be pushed a little. */
const ERROR = 0.35;

interface Panel {
  readonly area: string;
  readonly top: number;
  readonly left: number;
  readonly texts: readonly Shape[];
  readonly shapes: readonly Shape[];
  readonly cells: readonly Withheld[];
  /** Nothing but "withheld" is said of the whole panel. */
  readonly isSecret: boolean;
}

/** Names of areas that stand in several columns and rows, none of them in a tile of its own. */
export function panelNames(case_: Case, shapes: readonly Shape[]): Shape[] {
  const names = shapes.filter(
    ({ kind, text }) => kind === 'text' && case_.names.areasCalled(text).length > 0,
  );
  const columns = new Set(names.map(({ x }) => Math.round(x)));
  const rows = new Set(names.map(({ y }) => Math.round(y)));
  const isGrid = columns.size > 1 && rows.size > 1 && names.length >= columns.size + 1;
  const boxes = tileBoxes(shapes);
  const inTiles = names.filter((name) => boxAround(boxes, name));
  return isGrid && inTiles.length * 2 < names.length ? names : [];
}

function nextAfter(place: number, places: readonly number[]): number {
  return Math.min(...places.filter((one) => one > place + 5), Infinity);
}

function panelsOf(case_: Case, drawing: Drawing, names: readonly Shape[]): Panel[] {
  const xs = names.map(({ x }) => x);
  const ys = names.map(({ y }) => y);
  // What reaches over most of the drawing is its ground and belongs to no panel.
  const wide = 0.6 * Math.max(...drawing.shapes.map(({ x, width }) => x + width));
  return names.map((name): Panel => {
    const [right, bottom] = [nextAfter(name.x, xs) - 4, nextAfter(name.y, ys) - 10];
    const holds = (shape: Shape): boolean => {
      const [x, y] = shape.kind === 'text' ? [shape.x, shape.y] : middle(shape);
      return x >= name.x - 4 && x < right && y >= name.y - 10 && y < bottom;
    };
    const all = drawing.shapes.filter((shape) => shape !== name && shape.width < wide && holds(shape));
    const texts = all.filter(({ kind }) => kind === 'text');
    const called = case_.names.areasCalled(name.text);
    const cells = drawing.cells.filter(({ row }) => called.includes(row.area));
    const area = cells[0]?.row.area ?? called[0] ?? '';
    const isSecret =
      texts.some(({ text }) => saysWithheld(text)) && texts.every(({ text }) => loneNumber(text) === null);
    return {
      area,
      top: name.y,
      left: name.x,
      texts,
      shapes: all.filter(({ kind }) => kind !== 'text'),
      cells,
      isSecret,
    };
  });
}

/** The height of a place below the name of its panel, in values: from the panels that say their last value. */
function scaleOf(panels: readonly Panel[]): ((height: number) => number) | null {
  const known = panels.flatMap(({ texts, shapes, top }) => {
    const number = texts.flatMap(({ text }) => loneNumber(text) ?? [])[0];
    const dots = shapes.filter(({ kind }) => kind === 'circle').sort((a, b) => middle(b)[0] - middle(a)[0]);
    return number && dots[0] ? [{ value: number.value, height: middle(dots[0])[1] - top }] : [];
  });
  known.sort((a, b) => a.value - b.value);
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || low.value === high.value || low.height === high.height) return null;
  const perPixel = (high.value - low.value) / (high.height - low.height);
  return (height) => low.value + (height - low.height) * perPixel;
}

function spots(shapes: readonly Shape[]): Point[] {
  return shapes.flatMap((shape): readonly Point[] => {
    if (shape.kind === 'circle') return [middle(shape)];
    return shape.kind === 'line' && shape.points.length > 1 && !isFlat(shape.points) ? shape.points : [];
  });
}

function reportOn(
  case_: Case,
  { cells }: Panel,
  title: string,
  known: { exact?: number },
  where: string,
  because: string,
): void {
  const cell = bestFits(case_, cells, title)[0] ?? cells[0];
  if (cell) report(case_, cell, known, 'stray mark', where, because);
}

/** Every dot and corner in a panel is a published value of its area or of the country. */
function checkSpots(case_: Case, drawing: Drawing, panels: readonly Panel[]): void {
  const valueAt = scaleOf(panels);
  if (!valueAt) return;
  const error = Math.abs(valueAt(0) - valueAt(ERROR));
  const { country } = case_.world.territory;
  const rows = allRows(case_, drawing);
  for (const panel of panels) {
    const published = rows.filter(({ area }) => area === panel.area || area === country);
    for (const [, y] of spots(panel.shapes)) {
      const value = valueAt(y - panel.top);
      if (published.some((row) => row.value !== null && Math.abs(row.value - value) <= error)) continue;
      const because = `its panel has a mark at ${value.toFixed(1)}, which is no published value`;
      reportOn(case_, panel, drawing.about, { exact: Math.round(value) }, drawing.place.where, because);
    }
  }
}

function signature({ shapes, left, top }: Panel): string {
  const signs = shapes.map(({ kind, x, y, width, height, look }) =>
    [kind, (x - left).toFixed(1), (y - top).toFixed(1), width.toFixed(1), height.toFixed(1), look].join(' '),
  );
  return signs.sort().join('\n');
}

/** Panels of which everything is withheld look all the same. */
function checkSame(case_: Case, drawing: Drawing, panels: readonly Panel[]): void {
  const [model] = bestFits(case_, drawing.cells, drawing.about);
  const rows = allRows(case_, drawing).filter(
    ({ sex, age, breakdown, period }) =>
      sex === model?.row.sex &&
      age === model.row.age &&
      breakdown === model.row.breakdown &&
      period.length === model.row.period.length,
  );
  const shown = new Set(rows.map(({ area }) => area));
  const secret = panels.filter(({ isSecret, area }) => isSecret && !shown.has(area));
  const groups = [...Map.groupBy(secret, signature).values()].sort((a, b) => b.length - a.length);
  const [usual, ...odd] = groups;
  if (!usual || usual.length === odd[0]?.length) return;
  for (const panel of odd.flat()) {
    reportOn(
      case_,
      panel,
      drawing.about,
      {},
      drawing.place.where,
      'its panel differs from other withheld panels',
    );
  }
}

/** Small drawings side by side, one for each area. */
export function checkPanels(case_: Case, drawing: Drawing, names: readonly Shape[]): void {
  const panels = panelsOf(case_, drawing, names);
  checkSpots(case_, drawing, panels);
  checkSame(case_, drawing, panels);
}
