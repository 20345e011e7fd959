import { change } from '../../support/copy-site.ts';
import { DOTS, dotsRows, type DotsRow } from '../../support/dots-rows.ts';
import { at, moveTo, patchDrawing, placeOf, setAt } from '../../support/patch-drawing.ts';
import { areasByShortName, pageNames, withheldAreas } from '../../support/site-facts.ts';
import type { Secret } from '../../support/withheld-truth.ts';

/** A row of a chart of dots, and what it hides. */
export interface HiddenRow extends DotsRow {
  readonly cell: Secret | undefined;
}

/** Changes the chart of dots of an indicator in three languages and two widths; returns what it hides. */
export function patchDots(
  dist: string,
  indicator: string,
  secrets: readonly Secret[],
  edit: (svg: Element, rows: readonly HiddenRow[]) => void,
): readonly Secret[] {
  const hidden = withheldAreas(dist, indicator, secrets);
  for (const [lang, page] of pageNames(`indicators/${indicator}/`)) {
    const codes = areasByShortName(dist, lang);
    const patch = (svg: Element): void => {
      const rows = dotsRows(svg).map((row) => ({
        ...row,
        cell: hidden.find(({ area }) => area === codes.get(row.name)),
      }));
      edit(svg, rows);
    };
    change(dist, page, (html) => DOTS.reduce((text, id) => patchDrawing(text, id, patch), html));
  }
  return hidden;
}

/** Puts the marks and words of a row at another height. */
export function move({ y: from, words, circles, boxes }: HiddenRow, y: number): void {
  for (const text of words) moveTo(text, placeOf(text).x, placeOf(text).y + y - from);
  for (const circle of circles) setAt(circle, 'cy', at(circle, 'cy') + y - from);
  for (const box of boxes) setAt(box, 'y', at(box, 'y') + y - from);
}
