import type { Markish } from '@observablehq/plot';
import { dots, hollowDots } from './theme.ts';
import type { Spot } from './theme.ts';
import type { ShownValue } from './types.ts';

/** Radius of the dot of an area, and of the area in focus. */
export const [DOT, FOCUS_DOT] = [5, 6.5];
/** Width of the paper around a dot, which parts it from lines and other dots. */
const RING = 1.5;

/** A value at its place. */
export interface ValueSpot extends Spot {
  readonly cell: ShownValue;
  readonly focus?: boolean | undefined;
}

/**
 * The dots of areas: the focus above the others, larger and in the accent; a true zero and a provisional value hollow.
 * The paper around them is circles too: places written twice in the same words compress to little.
 */
export function valueDots(spots: readonly ValueSpot[]): Markish[] {
  return [false, true].flatMap((isFocus) => {
    const some = spots.filter(({ focus }) => (focus ?? false) === isFocus);
    const isHollow = ({ cell }: ValueSpot): boolean => cell.value === 0 || cell.provisional === true;
    const [r, className] = isFocus ? ([FOCUS_DOT, 'c-accent'] as const) : ([DOT, 'c-dot'] as const);
    const filled = some.filter((spot) => !isHollow(spot));
    return [
      dots(filled, r + RING, 'c-paper'),
      dots(filled, r, className),
      hollowDots(some.filter(isHollow), r - 0.5, className),
    ];
  });
}
