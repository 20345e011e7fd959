import type { Withheld } from '../facts/world.ts';
import { isRow } from '../parse/grid.ts';
import { around, walk, textOf, type Element } from '../parse/markup.ts';
import { numbersIn, type Found } from '../parse/numbers.ts';
import { marksOf } from '../parse/plot.ts';
import { middle, type Shape } from '../parse/shapes.ts';
import type { Case } from './case.ts';
import { bestFits } from './claim.ts';
import type { Place } from './page-context.ts';

/** A row of a drawing: a name at the left and what stands beside it. */
export interface DrawnRow {
  readonly label: Shape;
  readonly area: string | null;
  readonly y: number;
  readonly value: number | null;
  readonly cell: Withheld | null;
  readonly words: readonly Shape[];
  readonly marks: readonly Shape[];
}

/** A drawing taken apart. */
export interface Drawing {
  readonly svg: Element;
  readonly place: Place;
  readonly title: string;
  /** The title and the headings around the drawing. */
  readonly about: string;
  /** What kind of drawing it is, by the words of its title before the colon. */
  readonly kind: string;
  readonly shapes: readonly Shape[];
  readonly texts: readonly Shape[];
  readonly rows: readonly DrawnRow[];
  /** Withheld cells that the drawing may be about. */
  readonly cells: readonly Withheld[];
}

/** Words lie in the row of a mark within so many pixels; a name may stand above it by the larger one. */
const [BESIDE, ABOVE] = [4, 27];
/** Marks of a row reach so far above and below its words. */
const BAND = 14;

/** Whether the words say that a value is withheld. */
export function saysWithheld(text: string): boolean {
  return /\[c\]/i.test(text);
}

/** The number that a text consists of, with nothing but a unit beside it; `null` for any other text. */
export function loneNumber(text: string): Found | null {
  const [number, ...more] = numbersIn(text);
  if (!number || more.length > 0) return null;
  const rest = (text.slice(0, number.at) + text.slice(number.end)).replaceAll(/[\s%[\]≈~><+*¹²³]/g, '');
  return rest.length <= 1 ? number : null;
}

function isName(shape: Shape): boolean {
  return /\p{L}/u.test(shape.text) && !saysWithheld(shape.text) && loneNumber(shape.text) === null;
}

function namesAtLeft(texts: readonly Shape[]): Shape[] {
  const names = texts.filter(isName);
  const left = Math.min(...names.map(({ x }) => x));
  return names.filter(({ x }) => x <= left + 2).sort((a, b) => a.y - b.y);
}

/** The name that a place belongs to: beside it, or else the one above it. */
function nameFor(y: number, names: readonly Shape[]): Shape | null {
  const beside = names.find((name) => Math.abs(name.y - y) <= BESIDE);
  return beside ?? names.findLast((name) => name.y < y && y - name.y <= ABOVE) ?? null;
}

function areaOf(case_: Case, label: string, place: Place, cells: readonly Withheld[]): string | null {
  const called = case_.names.areasCalled(label);
  const used = called.find((code) => cells.some(({ row }) => row.area === code));
  if (called.length > 0) return used ?? called[0] ?? null;
  return place.areas.size === 1 ? ([...place.areas][0] ?? null) : null;
}

function cellFor(
  case_: Case,
  cells: readonly Withheld[],
  area: string | null,
  words: string,
): Withheld | null {
  return (
    bestFits(
      case_,
      cells.filter(({ row }) => row.area === area),
      words,
    )[0] ?? null
  );
}

function inBand(shapes: readonly Shape[], y: number): Shape[] {
  return shapes.filter(
    (shape) => shape.kind !== 'text' && shape.y >= y - BAND && shape.y + shape.height <= y + BAND,
  );
}

function rowsOf(case_: Case, drawing: Omit<Drawing, 'rows'>, isTile: (shape: Shape) => boolean): DrawnRow[] {
  const { texts, shapes, place, cells, about } = drawing;
  const names = namesAtLeft(texts);
  const others = texts.filter((text) => !names.includes(text) && !isTile(text));
  const byName = Map.groupBy(others, ({ y }) => nameFor(y, names));
  return names.flatMap((label): DrawnRow[] => {
    const words = byName.get(label) ?? [];
    const [first] = words;
    if (!first) return [];
    const area = areaOf(case_, label.text, place, cells);
    const isSecret = words.some(({ text }) => saysWithheld(text));
    const number = words.flatMap(({ text }) => loneNumber(text) ?? [])[0];
    const cell = isSecret ? cellFor(case_, cells, area, `${label.text} ${about}`) : null;
    const value = isSecret ? null : (number?.value ?? null);
    return [{ label, area, y: first.y, value, cell, words, marks: inBand(shapes, first.y) }];
  });
}

/** Words of one tile: name, value and perhaps a line more. More of them make it a ground of many. */
const TILE_WORDS = 5;

function holds({ x, y, width, height }: Shape, text: Shape): boolean {
  return x <= text.x && text.x <= x + width && y <= text.y && text.y <= y + height;
}

/** Boxes that may be the tiles of a map. */
export function tileBoxes(shapes: readonly Shape[]): Shape[] {
  const texts = shapes.filter(({ kind }) => kind === 'text');
  return shapes
    .filter(
      ({ kind, width, height }) => (kind === 'rect' || kind === 'line') && Math.min(width, height) >= 25,
    )
    .filter((box) => texts.filter((text) => holds(box, text)).length <= TILE_WORDS);
}

/** The smallest of the boxes that a text stands in. */
export function boxAround(boxes: readonly Shape[], text: Shape): Shape | null {
  const size = ({ width, height }: Shape): number => width * height;
  return boxes.filter((box) => holds(box, text)).sort((a, b) => size(a) - size(b))[0] ?? null;
}

const HEADINGS = new Set(['h2', 'h3', 'figcaption']);

/** What the headings around a drawing say, without their figures. */
function headingsAround(svg: Element): string {
  const container = around(svg, ({ name }) => name === 'section' || name === 'figure');
  const section = container && around(container, ({ name }) => name === 'section');
  const heads = section ? [...walk(section)] : [];
  const isHead = (element: Element): boolean =>
    HEADINGS.has(element.name) || element.attributes.get('class') === 'sub';
  return heads.filter(isHead).slice(0, 3).map(textOf).join(' · ');
}

/** Indicators and periods of the figures that stand around a drawing. */
function periodsAround(svg: Element): ReadonlySet<string> {
  const container = around(svg, (element) => isRow(element) || ['figure', 'section'].includes(element.name));
  const keys = container ? [...walk(container)].flatMap((one) => one.attributes.get('data-key') ?? []) : [];
  return new Set(keys.map((key) => key.split('|').toSpliced(1, 1).slice(0, 2).join('|')));
}

/** Takes a drawing apart; `null` where it can say nothing of withheld cells. */
export function readDrawing(case_: Case, svg: Element, place: Place): Drawing | null {
  const all = [...case_.world.withheld.values()].filter(({ row }) => place.indicators.has(row.indicator));
  if (all.length === 0) return null;
  const periods = periodsAround(svg);
  const near = all.filter(({ row }) => periods.has(`${row.indicator}|${row.period}`));
  const cells = near.length > 0 ? near : all;
  const shapes = marksOf(svg);
  const texts = shapes.filter(({ kind }) => kind === 'text');
  const named = [...walk(svg)].find(({ name }) => name === 'title');
  const title = named ? textOf(named) : (svg.attributes.get('aria-label') ?? '');
  const kind = title.split(':')[0] ?? '';
  const about = `${title} · ${headingsAround(svg)}`;
  const drawing = { svg, place, title, about, kind, shapes, texts, cells };
  const boxes = tileBoxes(shapes);
  const isTile = (text: Shape): boolean => boxAround(boxes, text) !== null;
  return { ...drawing, rows: rowsOf(case_, drawing, isTile) };
}

/** Where a mark ends that starts at an axis, or where its middle is if it is a dot. */
export function reachOf(shape: Shape): number {
  return shape.kind === 'circle' ? middle(shape)[0] : shape.x + shape.width;
}
