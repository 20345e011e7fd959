import type { Element } from '../parse/markup.ts';
import type { Case, Context } from './case.ts';
import { report } from './case.ts';
import { checkAxis, checkNumbers, largestOf } from './drawing-axis.ts';
import { checkLines } from './drawing-lines.ts';
import { checkScale } from './drawing-scale.ts';
import { loneNumber, readDrawing, reachOf, type Drawing } from './drawing-model.ts';
import { checkPanels, panelNames } from './drawing-panels.ts';
import {
  checkRowWords,
  checkShownValues,
  checkValueMarks,
  compareRows,
  secretRows,
  type SecretRow,
} from './drawing-rows.ts';
import { checkTicks } from './drawing-ticks.ts';
import { checkTiles } from './drawing-tiles.ts';
import { checkOrder, compareRuns } from './order.ts';
import type { Place } from './page-context.ts';
import { checkShownAreas } from './shown-areas.ts';

interface Longest {
  readonly drawing: Drawing;
  /** Drawings alike in this have their longest bars alike. */
  readonly group: string;
  readonly reach: number;
  readonly length: number;
}

/** What is gathered over all pages, because only many together show what is usual. */
export class Drawings {
  readonly rows: SecretRow[] = [];
  readonly longest: Longest[] = [];
  readonly #texts = new Set<string>();

  /** Whether the same hidden text in the same surroundings was looked at before. */
  seen(text: string, { indicators, areas }: Context): boolean {
    const sign = [[...indicators].join(), [...areas].join(), text].join('\n');
    const isKnown = this.#texts.has(sign);
    this.#texts.add(sign);
    return isKnown;
  }
}

function longestBar(drawing: Drawing): Longest | null {
  const shown = drawing.rows.filter(({ value, marks }) => value !== null && marks.length > 0);
  const bars = shown.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'rect'));
  if (bars.length === 0) return null;
  const start = Math.min(...bars.map(({ x }) => x));
  const room = Math.max(
    ...shown.flatMap(({ words }) =>
      words.filter(({ text }) => loneNumber(text)).map(({ text }) => text.length),
    ),
  );
  const width = drawing.svg.attributes.get('viewbox') ?? drawing.svg.attributes.get('width') ?? '';
  const group = [width.split(' ')[2] ?? width, room].join('|');
  const reach = Math.max(...bars.map(reachOf));
  return { drawing, group, reach, length: reach - start };
}

function checkRowOrder(case_: Case, { rows, place, kind }: Drawing): void {
  const items = rows.flatMap(({ area, label, value, cell }) =>
    area === null || (value === null && !cell) ? [] : [{ area, label: label.text, value, cell }],
  );
  if (new Set(items.map(({ area }) => area)).size === items.length) {
    checkOrder(case_, items, place.language, { where: place.where, kind });
  }
}

/** Looks at one drawing and keeps what has to be compared with others. */
export function checkDrawing(case_: Case, svg: Element, place: Place, drawings: Drawings): void {
  const drawing = readDrawing(case_, svg, place);
  if (!drawing) return;
  const names = panelNames(case_, drawing.shapes);
  if (names.length > 0) {
    checkPanels(case_, drawing, names);
    return;
  }
  const secret = secretRows(drawing);
  for (const row of secret) {
    checkValueMarks(case_, row);
    checkRowWords(case_, row);
    drawings.rows.push(row);
  }
  checkShownValues(case_, drawing);
  const longest = longestBar(drawing);
  if (longest) drawings.longest.push(longest);
  checkRowOrder(case_, drawing);
  const shown = new Set(drawing.rows.flatMap(({ area }) => area ?? []));
  checkShownAreas(
    case_,
    secret.flatMap(({ row }) => row.cell ?? []),
    shown,
    place.where,
  );
  checkTiles(case_, drawing);
  checkAxis(case_, drawing);
  checkScale(case_, drawing);
  checkNumbers(case_, drawing);
  checkTicks(case_, drawing);
  checkLines(case_, drawing);
}

/** How many of the drawings agree with one, and how many there are. */
function agreeing(all: readonly Longest[], one: Longest): number {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1.5;
  return all.filter(({ reach, length }) => isNear(reach, one.reach) || isNear(length, one.length)).length;
}

/** The longest bar fills its room: one that is shorter leaves room for a longer one that is withheld. */
function checkLongest(case_: Case, all: readonly Longest[]): void {
  for (const some of Map.groupBy(all, ({ group }) => group).values()) {
    for (const one of some) {
      const cell = largestOf(
        case_,
        one.drawing.rows.flatMap((row) => row.cell ?? []),
      );
      if (!cell || agreeing(some, one) * 4 > some.length) continue;
      const usual = Math.max(...some.map(({ reach }) => reach));
      if (one.reach >= usual) continue;
      const most = Math.max(...one.drawing.rows.flatMap(({ value }) => value ?? []));
      const because = `the longest bar ends at ${one.reach.toFixed(1)} and not, as elsewhere, at ${usual.toFixed(1)}`;
      report(case_, cell, { lower: most, upper: Infinity }, 'axis', one.drawing.place.where, because);
    }
  }
}

/** Compares what all drawings showed; called once after the last page. */
export function compareDrawings(case_: Case, drawings: Drawings): void {
  compareRows(case_, drawings.rows);
  compareRuns(case_);
  checkLongest(case_, drawings.longest);
}
