import type { Withheld } from '../facts/world.ts';
import type { Row } from '../facts/row.ts';
import { isRow } from '../parse/grid.ts';
import { around, walk } from '../parse/markup.ts';
import { numbersIn, showsAs } from '../parse/numbers.ts';
import type { Shape } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { loneNumber, type Drawing } from './drawing-model.ts';

interface Tick {
  readonly value: number;
  readonly place: number;
}

function isEven(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((one, i) => one - (numbers[i] ?? 0));
  const [first = 0] = steps;
  return steps.every((step) => Math.abs(step - first) <= Math.abs(first) * 0.02 + 1e-9);
}

/** The ticks of an axis: numbers in a line, at even distances, with even steps. */
export function axisOf({ texts, rows }: Drawing): Tick[] | null {
  const inRows = new Set(rows.flatMap(({ words }) => words));
  const free = texts.filter((text) => !inRows.has(text) && loneNumber(text.text) !== null);
  const lines: (readonly [(shape: Shape) => number, (shape: Shape) => number])[] = [
    [(shape) => shape.y, (shape) => shape.x],
    [(shape) => shape.x, (shape) => -shape.y],
  ];
  for (const [across, along] of lines) {
    for (const some of Map.groupBy(free, (shape) => Math.round(across(shape))).values()) {
      const ticks = some
        .map((shape) => ({ value: loneNumber(shape.text)?.value ?? 0, place: along(shape) }))
        .sort((a, b) => a.place - b.place);
      if (
        ticks.length >= 3 &&
        isEven(ticks.map(({ value }) => value)) &&
        isEven(ticks.map(({ place }) => place))
      ) {
        return ticks;
      }
    }
  }
  return null;
}

/** The withheld cell that can be largest: the one an axis that reaches too far speaks of. */
export function largestOf(case_: Case, cells: readonly Withheld[]): Withheld | null {
  const upper = ({ key }: Withheld): number => case_.widest.get(key)?.[1] ?? Infinity;
  return [...cells].sort((a, b) => upper(b) - upper(a))[0] ?? null;
}

function shownIn(drawing: Drawing): Withheld[] {
  return drawing.rows.flatMap(({ cell }) => cell ?? []);
}

/** Published rows of the tables whose figures stand around a drawing, or of all tables of its indicators. */
export function tablesAround(case_: Case, { svg, place }: Drawing): readonly Row[] {
  const container = around(svg, (element) => isRow(element) || ['figure', 'section'].includes(element.name));
  const keys = container ? [...walk(container)].flatMap((one) => one.attributes.get('data-key') ?? []) : [];
  const near = new Set(keys.map((key) => key.split('|').toSpliced(1, 1).join('|')));
  const tables = [...case_.world.tables].filter(([table]) =>
    near.size > 0 ? near.has(table) : place.indicators.has(table.slice(0, table.indexOf('|'))),
  );
  const rows = tables.flatMap(([, some]) => some);
  return rows.filter(({ status, indicator }) => status === 'value' && place.indicators.has(indicator));
}

/** Every published row of the indicators that a drawing is about. */
export function allRows(case_: Case, { place }: Drawing): readonly Row[] {
  return [...case_.world.rows.values()].filter(
    ({ indicator, status }) => status === 'value' && place.indicators.has(indicator),
  );
}

/** Where an axis goes on although no published value asks for it: `[from, to, why]`. */
function beyond(
  values: readonly number[],
  shown: readonly number[],
): (readonly [lower: number, upper: number, why: string])[] {
  const [lastButOne = 0, last = 0] = values.slice(-2);
  const [first = 0, second = 0] = values;
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const found: (readonly [number, number, string])[] = [];
  if (lastButOne >= most && last > most) {
    const why = `the axis goes on to ${String(last)}, the largest published value is ${String(most)}`;
    found.push([lastButOne, last, why]);
  }
  if (first > 0 && second <= least) {
    const why = `the axis begins at ${String(first)}, the smallest published value is ${String(least)}`;
    found.push([first, second, why]);
  }
  return found;
}

/** An axis ends at the first tick beyond the largest published value: one that goes on has seen a larger value. */
export function checkAxis(case_: Case, drawing: Drawing): void {
  const ticks = axisOf(drawing);
  const drawn = drawing.rows.flatMap(({ value }) => value ?? []);
  const shown = drawn.length > 0 ? drawn : allRows(case_, drawing).flatMap(({ value }) => value ?? []);
  const secret = shownIn(drawing);
  const cell = largestOf(case_, secret.length > 0 ? secret : drawing.cells);
  if (!ticks || !cell || shown.length === 0) return;
  const values = ticks.map(({ value }) => value).sort((a, b) => a - b);
  for (const [lower, upper, why] of beyond(values, shown)) {
    report(case_, cell, { lower, upper }, 'axis', drawing.place.where, why);
  }
}

/** Numbers written in a drawing that are no published value of what it is about, and no tick. */
export function checkNumbers(case_: Case, drawing: Drawing): void {
  const rows = allRows(case_, drawing);
  const ticks = new Set((axisOf(drawing) ?? []).map(({ value }) => value));
  const inRows = new Set(drawing.rows.flatMap(({ words }) => words));
  const lone = drawing.texts
    .filter((text) => !inRows.has(text))
    .flatMap(({ text }) => loneNumber(text) ?? []);
  const titled = numbersIn(drawing.title).filter(({ decimals, isPercent }) => decimals > 0 || isPercent);
  const cell = largestOf(case_, drawing.cells);
  if (!cell || rows.length === 0) return;
  for (const number of [...lone.filter(({ value }) => !ticks.has(value) && value !== 0), ...titled]) {
    if (rows.some(({ value }) => value !== null && showsAs(value, number))) continue;
    const because = `a drawing says ${String(number.value)}, which is no published value`;
    report(case_, cell, { exact: number.value }, 'axis', drawing.place.where, because);
  }
}
