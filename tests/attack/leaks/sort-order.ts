import { at } from '../../support/patch-drawing.ts';
import { dottedIndicators } from '../../support/site-facts.ts';
import type { Given, Leak } from './leak.ts';
import { move, patchDots, type HiddenRow } from './patch-dots.ts';

function trueValue({ cell, text }: HiddenRow): number {
  return cell ? cell.percent : Number(text.replace(',', '.').replace(/[^\d.]/g, ''));
}

/** A withheld row lies between the published rows above and below it, and so does its count. */
function between(rows: readonly HiddenRow[]): Given[] {
  return rows.flatMap((row, i) => {
    if (!row.cell) return [];
    const published = (some: readonly HiddenRow[]): number[] =>
      some.filter(({ cell }) => !cell).map(trueValue);
    const { key, whole } = row.cell;
    // Percentages are written to one decimal.
    const high = (published(rows.slice(0, i)).at(-1) ?? 100) + 0.05;
    const low = (published(rows.slice(i + 1))[0] ?? 0) - 0.05;
    const count = (percent: number): number => (percent * whole) / 100;
    return [{ key, low: Math.max(0, Math.ceil(count(low))), high: Math.min(whole, Math.floor(count(high))) }];
  });
}

export const sortOrder: Leak = {
  name: 'sort-order',
  says: 'Rows are sorted before values are withheld, so that a withheld row stands at the place of its value.',
  apply: ({ dist }, secrets) =>
    dottedIndicators(dist, secrets).flatMap((id) => {
      let given: Given[] = [];
      patchDots(dist, id, secrets, (svg, rows) => {
        const sorted = [...rows].sort((a, b) => trueValue(b) - trueValue(a));
        sorted.forEach((row, i) => {
          move(row, rows[i]?.y ?? row.y);
        });
        // Marks and words stand in the file in the order of the rows, too.
        for (const parts of [0, 1].map((i) => sorted.map(({ words }) => words[i])))
          for (const part of parts) part?.parentElement?.append(part);
        for (const group of svg.querySelectorAll('g:has(> rect), g:has(> circle)')) sortByHeight(group);
        given = between(sorted);
      });
      return given;
    }),
};

function sortByHeight(group: Element): void {
  const height = (mark: Element): number => at(mark, mark.localName === 'rect' ? 'y' : 'cy');
  group.append(...[...group.children].sort((a, b) => height(a) - height(b)));
}
