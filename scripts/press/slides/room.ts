import type { SlideSpec } from './deck.ts';
import { DECK } from './frame.ts';
import { fitSize } from './text-size.ts';

/** All in inches but the sizes of letters, which are in points. */
export const WIDTH = DECK.width - 2 * DECK.side;
export const FOOT_TOP = 6.84;
export const REMARK = 10.5;
/** Room around the text of a cell. */
export const CELL = { above: 0.012, beside: 0.06 } as const;

const TOPS = { title: 3.4, content: 1.78 } as const;
const HELP = 0.3;
const LINE = 1.2 / 72;

/** Where the body of a slide begins, how high it may be, and how much the remarks below it take. */
export function bodyRoom({ kind, help, remarks }: Pick<SlideSpec, 'kind' | 'help' | 'remarks'>): {
  readonly top: number;
  readonly height: number;
  readonly below: number;
} {
  const top = TOPS[kind] + (help === undefined ? 0 : HELP);
  const lines = remarks.reduce((sum, text) => sum + fitSize.lines(text, REMARK, WIDTH), 0);
  const below = lines * REMARK * LINE + (remarks.length > 0 ? 0.08 : 0);
  return { top, height: FOOT_TOP - 0.12 - top - below, below };
}

/** Height of a row of a table with so many lines in it. */
export function rowHeight(lines: number, size: number): number {
  return Math.round((lines * size * LINE + 2 * CELL.above) * 1000) / 1000;
}
