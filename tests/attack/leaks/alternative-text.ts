import { dottedIndicators } from '../../support/site-facts.ts';
import { exactly, type Leak } from './leak.ts';
import { patchDots, type HiddenRow } from './patch-dots.ts';

type Row = HiddenRow & { readonly cell: NonNullable<HiddenRow['cell']> };
type Way = (svg: Element, rows: readonly Row[]) => void;

const says = ({ name, cell }: Row): string => `${name}: ${String(cell.value)}`;

function element(svg: Element, name: string, text: string): Element {
  const made = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  made.textContent = text;
  return made;
}

/** Three ways in which a drawing speaks to those who do not see it. */
const WAYS: readonly Way[] = [
  (_svg, rows) => {
    for (const row of rows) row.boxes.at(-1)?.setAttribute('aria-label', says(row));
  },
  (svg, rows) => {
    for (const row of rows) row.boxes.at(-1)?.append(element(svg, 'title', says(row)));
  },
  (svg, rows) => {
    svg.querySelector('title')?.after(element(svg, 'desc', rows.map(says).join('; ')));
  },
];

export const alternativeText: Leak = {
  name: 'alternative-text',
  says: 'What a chart says to screen readers was written from the values before they were withheld.',
  apply: ({ dist }, secrets) =>
    dottedIndicators(dist, secrets).flatMap((id, i) =>
      patchDots(dist, id, secrets, (svg, rows) => {
        WAYS[i % WAYS.length]?.(
          svg,
          rows.filter((row): row is Row => row.cell !== undefined),
        );
      }).map(exactly),
    ),
};
