import type { Markish } from '@observablehq/plot';
import { hatches, shutters } from './absence-marks.ts';
import type { Plane } from './pen.ts';
import { textWidth } from './text-width.ts';
import { boxes, FONT, SHUTTER, words } from './theme.ts';
import type { Absence } from './types.ts';

/** Narrowest hatch that can still be seen as one. */
const LEAST = 9;

function middle({ from, to }: Absence, plane: Plane): number {
  return (plane.x(from) + plane.x(to)) / 2;
}

/**
 * Spans of time without values: a hatch over the height of the plane where nothing is published, a shutter
 * on the floor where values are withheld. The height of neither says anything.
 */
export function absenceSpans(absences: readonly Absence[], plane: Plane): Markish[] {
  const missing = absences.filter(({ kind }) => kind === 'missing');
  const suppressed = absences.filter(({ kind }) => kind === 'suppressed');
  const spans = missing.map((absence) => {
    const width = Math.max(LEAST, plane.x(absence.to) - plane.x(absence.from));
    return { x: middle(absence, plane) - width / 2, y: plane.top, width, height: plane.bottom - plane.top };
  });
  const width = SHUTTER.width / 2;
  const y = plane.bottom - SHUTTER.height / 2 - 1;
  const texts = absences.map((absence) => {
    const lift = absence.kind === 'missing' ? (plane.bottom + plane.top) / 2 : y - 16;
    return { x: middle(absence, plane), y: lift, text: absence.text };
  });
  const papers = texts.map(({ x, y: at, text }) => {
    const wide = textWidth(text, FONT) + 4;
    return { x: x - wide / 2, y: at - 9, width: wide, height: 18 };
  });
  return [
    hatches(spans),
    ...shutters(
      suppressed.map((absence) => ({ x: middle(absence, plane) - width / 2, y })),
      width,
    ),
    boxes(papers, 'c-paper', { rx: 2 }),
    words(texts, 'c-soft', { textAnchor: 'middle' }),
  ];
}
