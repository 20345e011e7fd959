import { change } from '../../support/copy-site.ts';
import { DOTS, dotsRows, type DotsRow } from '../../support/dots-rows.ts';
import { at, moveTo, patchDrawing, placeOf, setAt } from '../../support/patch-drawing.ts';
import { hiddenShares, percentOf } from '../../support/hidden-shares.ts';
import { areasByShortName, pageNames } from '../../support/site-facts.ts';
import type { Secret } from '../../support/withheld-truth.ts';

/** A withheld count, and the percentage that the chart would show of it. */
export type DottedSecret = Secret & { readonly percent: number; readonly whole: number };

/** A row of a chart of dots, and what it hides. */
export interface HiddenRow extends DotsRow {
  readonly cell: DottedSecret | undefined;
}

/** Changes the chart of shares on the page of a count in three languages and two widths; returns what it hides. */
export function patchDots(
  dist: string,
  indicator: string,
  secrets: readonly Secret[],
  edit: (svg: Element, rows: readonly HiddenRow[]) => void,
): readonly DottedSecret[] {
  const hidden = hiddenShares(dist, secrets)
    .filter(({ numerator }) => numerator.key.startsWith(`${indicator}|`))
    .map((share) => ({
      ...share.numerator,
      area: share.area,
      percent: percentOf(share),
      whole: share.denominator,
    }));
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
