import type { Markish } from '@observablehq/plot';
import type { Plane } from './pen.ts';
import { textWidth } from './text-width.ts';
import { FONT, LINE, strokes, words } from './theme.ts';
import type { Words } from './theme.ts';
import type { Break } from './types.ts';

const GAP = 5;

/** Room above the plane for the rows of labels. */
export function breakRoom(breaks: readonly Break[]): number {
  return breaks.length * LINE;
}

interface Row {
  readonly isEvent: boolean;
  readonly line: number;
  /** Where the dotted line begins: beside its words or, when they stand across it, below them. */
  readonly top: number;
  readonly words: Words;
  readonly anchor: 'start' | 'end';
}

/**
 * Words of a break end at its line. Where that would leave the drawing they begin at the line, unless they
 * would then cross the line of a later break: in that case they begin at the edge and the line begins below
 * them.
 */
function rowOf(text: string, line: number, y: number, next: number): Omit<Row, 'isEvent'> {
  const need = textWidth(text, FONT) + GAP;
  const top = y - LINE / 2 + 2;
  if (need <= line) return { line, top, words: { x: line - GAP, y, text }, anchor: 'end' };
  if (line + need + GAP <= next) return { line, top, words: { x: line + GAP, y, text }, anchor: 'start' };
  return {
    line,
    top: y + LINE / 2,
    words: { x: Math.max(0, Math.min(line - need / 2, next - need)), y, text },
    anchor: 'start',
  };
}

/**
 * Dated breaks: dotted lines between the values before and after, each with its own row of words above the
 * plane. An event is a solid line: nothing is parted there. The latest break has the top row, so that no line crosses the words of another.
 */
export function breakLines(breaks: readonly Break[], plane: Plane, width: number): Markish[] {
  const latestFirst = [...breaks].sort((a, b) => b.x - a.x);
  const first = plane.top - breakRoom(breaks) - GAP + LINE / 2;
  const rows = latestFirst.map(({ x, label, isEvent = false }, i): Row => {
    const later = latestFirst[i - 1];
    return { ...rowOf(label, plane.x(x), first + i * LINE, later ? plane.x(later.x) : width), isEvent };
  });
  const linesOf = (events: boolean) =>
    rows
      .filter(({ isEvent }) => isEvent === events)
      .map(({ line, top }) => ({ from: { x: line, y: top }, to: { x: line, y: plane.bottom } }));
  const wordsOf = (anchor: Row['anchor']): Words[] =>
    rows.filter((row) => row.anchor === anchor).map((row) => row.words);
  return [
    strokes(linesOf(false), 'c-mark', { strokeWidth: 1.2, strokeDasharray: '2 3', strokeLinecap: 'butt' }),
    strokes(linesOf(true), 'c-mark', { strokeWidth: 1.2, strokeLinecap: 'butt' }),
    words(wordsOf('end'), 'c-soft', { textAnchor: 'end' }),
    words(wordsOf('start'), 'c-soft'),
  ];
}
