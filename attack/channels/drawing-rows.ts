import { walk, textOf } from '../parse/markup.ts';
import { numbersIn } from '../parse/numbers.ts';
import type { Shape } from '../parse/shapes.ts';
import { report, type Case } from './case.ts';
import { weigh } from './claim.ts';
import { plainText, toldAttributes } from './cell-content.ts';
import { loneNumber, reachOf, type Drawing, type DrawnRow } from './drawing-model.ts';

/** A withheld row of some drawing and what is drawn in it, to be compared with all others of its kind. */
export interface SecretRow {
  readonly drawing: Drawing;
  readonly row: DrawnRow;
  readonly signs: readonly { readonly sign: string; readonly shape: Shape }[];
  readonly signature: string;
}

function round(value: number): string {
  return value.toFixed(1);
}

/** Where the withheld marks of a drawing begin: most of them at the same place. */
function usualStart(rows: readonly DrawnRow[]): number {
  const starts = rows
    .filter(({ cell, marks }) => cell && marks.length > 0)
    .map(({ marks }) => Math.min(...marks.map(({ x }) => x)));
  const counts = Map.groupBy(starts, round);
  const [first] = [...counts.values()].sort((a, b) => b.length - a.length);
  return first?.[0] ?? 0;
}

/** The withheld rows of a drawing, each with what is drawn in it. */
export function secretRows(drawing: Drawing): SecretRow[] {
  const start = usualStart(drawing.rows);
  return drawing.rows.flatMap((row) => {
    if (!row.cell) return [];
    const signs = row.marks.map((shape) => ({
      shape,
      sign: [shape.kind, round(shape.x - start), round(shape.width), round(shape.height), shape.look].join(
        ' ',
      ),
    }));
    const signature = signs
      .map(({ sign }) => sign)
      .sort()
      .join('\n');
    return [{ drawing, row, signs, signature }];
  });
}

interface Scale {
  readonly valueAt: (place: number) => number;
  readonly perPixel: number;
}

function lineThrough(points: readonly { value: number; place: number }[]): Scale | null {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.value === last.value || first.place === last.place) return null;
  const perPixel = (last.value - first.value) / (last.place - first.place);
  return { perPixel, valueAt: (place) => first.value + (place - first.place) * perPixel };
}

/** What a place of a drawing means, from its published rows or its axis. */
export function scaleOf({ rows, texts }: Drawing): Scale | null {
  const shown = rows.flatMap(({ value, marks }) => {
    const place = Math.max(...marks.map(reachOf));
    return value === null || marks.length === 0 ? [] : [{ value, place }];
  });
  const byRows = lineThrough(shown);
  if (byRows) return byRows;
  const ticks = texts.flatMap(({ text, x }) => {
    const number = loneNumber(text);
    return number ? [{ value: number.value, place: x }] : [];
  });
  return lineThrough(ticks);
}

/** Reports the value that a mark stands for, as far as its place tells. */
export function reportMark(case_: Case, { drawing, row }: SecretRow, shape: Shape, because: string): void {
  if (!row.cell) return;
  const scale = scaleOf(drawing);
  const where = drawing.place.where;
  if (!scale) {
    report(case_, row.cell, {}, 'mark', where, because);
    return;
  }
  const value = scale.valueAt(reachOf(shape));
  const error = Math.abs(scale.perPixel) * 0.2;
  const isWhole = Math.abs(value - Math.round(value)) <= error && error < 0.3;
  const known = isWhole ? { exact: Math.round(value) } : { lower: value - error, upper: value + error };
  report(case_, row.cell, known, 'mark', where, `${because}, which stands for ${value.toFixed(2)}`);
}

function publishedLooks(drawing: Drawing): ReadonlySet<string> {
  const bands = drawing.rows.filter(({ value }) => value !== null).map(({ marks }) => marks);
  const all = bands.flat();
  const byLook = Map.groupBy(all, ({ kind, look }) => `${kind} ${look}`);
  const varied = [...byLook].filter(
    ([, some]) => new Set(some.map((shape) => round(reachOf(shape)))).size > 1,
  );
  return new Set(varied.map(([look]) => look));
}

/** A withheld row must not hold a mark of the kind that shows published values by its length or place. */
export function checkValueMarks(case_: Case, secret: SecretRow): void {
  const looks = publishedLooks(secret.drawing);
  for (const { shape } of secret.signs) {
    if (looks.has(`${shape.kind} ${shape.look}`))
      reportMark(case_, secret, shape, 'its row holds a mark like those of values');
  }
}

function hiddenTexts(shape: Shape): string[] {
  const inside = [...walk(shape.element)].filter(
    ({ name }) => name === 'title' || name === 'desc' || name === '!',
  );
  return inside.map(textOf);
}

/** Numbers in the words of a withheld row, and in the titles and attributes of its marks. */
export function checkRowWords(case_: Case, { drawing, row }: SecretRow): void {
  const { cell } = row;
  if (!cell) return;
  const where = drawing.place.where;
  const spoken = [...row.words, row.label].flatMap(({ element }) => numbersIn(plainText(case_, element)));
  for (const { value } of spoken)
    report(case_, cell, { exact: value }, 'cell', where, `its row in a drawing says ${String(value)}`);
  for (const shape of [...row.marks, ...row.words, row.label]) {
    const hidden = hiddenTexts(shape).flatMap((text) => numbersIn(text));
    const told = toldAttributes(shape.element).filter(({ name }) => name !== 'style');
    for (const { value } of [...hidden, ...told]) {
      report(
        case_,
        cell,
        { exact: value },
        'alternative text',
        where,
        `a mark in its row carries ${String(value)}`,
      );
    }
  }
}

/** A row that shows a number although the cell of its area is withheld everywhere else. */
export function checkShownValues(case_: Case, { rows, place, about }: Drawing): void {
  for (const { label, area, words, cell } of rows) {
    const number = words.flatMap(({ text }) => loneNumber(text) ?? [])[0];
    if (cell || area === null || !number) continue;
    const said = `${label.text} ${about}`;
    const claim = { area, indicators: place.indicators, number, words: said, named: new Set<string>() };
    weigh(case_, claim, 'cell', place.where);
  }
}

function mostCommon(rows: readonly SecretRow[]): string | null {
  const groups = Map.groupBy(rows, ({ signature }) => signature);
  const counted = [...groups].map(([signature, some]) => ({
    signature,
    cells: new Set(some.map(({ row }) => row.cell?.key)).size,
  }));
  counted.sort((a, b) => b.cells - a.cells);
  const [first, second] = counted;
  return first && (counted.length === 1 || first.cells > (second?.cells ?? 0)) ? first.signature : null;
}

function reportOdd(case_: Case, secret: SecretRow, usual: ReadonlySet<string>): void {
  const odd = secret.signs.filter(({ sign }) => !usual.has(sign));
  const because = 'the mark of its row differs from that of other withheld rows';
  const shape = odd[0]?.shape ?? secret.signs[0]?.shape;
  if (shape) reportMark(case_, secret, shape, because);
  else if (secret.row.cell) report(case_, secret.row.cell, {}, 'mark', secret.drawing.place.where, because);
}

/** Drawings alike in kind and in colours: a dark file has other paint than a light one, and a page has classes. */
function likeOf({ drawing: { kind, svg } }: SecretRow): string {
  return `${kind}|${svg.attributes.get('fill') ?? ''}`;
}

/** Withheld rows all look the same, everywhere: one that differs from the others tells something. */
export function compareRows(case_: Case, rows: readonly SecretRow[]): void {
  for (const some of Map.groupBy(rows, likeOf).values()) {
    const usual = mostCommon(some);
    const signs = new Set(usual?.split('\n') ?? []);
    for (const secret of some) {
      const inDrawing = some.filter(({ drawing }) => drawing === secret.drawing);
      const differs =
        usual === null
          ? new Set(inDrawing.map(({ signature }) => signature)).size > 1
          : secret.signature !== usual;
      if (differs) reportOdd(case_, secret, signs);
    }
  }
}
