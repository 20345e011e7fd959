import { tenth } from './shorten-path.ts';
import type { Box, Spot } from './theme.ts';

/** An outline or a line that picks one area out where a reader asks for it; a drawing itself shows none of them. */
export interface Highlight {
  /** `kz-31`. */
  readonly area: string;
  /** How the area is called in the drawing. */
  readonly name: string;
  /** The last value as text, where a line has no label of its own. */
  readonly end?: string;
  /** A path in pixels of the drawing, to be stroked and not filled. */
  readonly path: string;
}

/** A mark of an area that readers may pick out. */
export interface Pickable {
  /** The code of the area: `kz-31`. */
  readonly area?: string | undefined;
}

interface Named extends Pickable {
  readonly name: string;
}

function text(...numbers: readonly number[]): string {
  return numbers.map((number) => String(tenth(number))).join(' ');
}

/** A frame around the place of each area. */
export function frames(boxes: readonly (Named & { readonly box: Box })[]): Highlight[] {
  return boxes.flatMap(({ area, name, box: { x, y, width, height } }) =>
    area === undefined
      ? []
      : [{ area, name, path: `M${text(x, y)}h${text(width)}v${text(height)}h${text(-width)}z` }],
  );
}

/** The line of each area; `null` lifts the pen, and a spot alone becomes a dot. */
export function lines(
  some: readonly (Named & { readonly end?: string | undefined; readonly spots: readonly (Spot | null)[] })[],
): Highlight[] {
  return some.flatMap(({ area, name, end, spots }) => {
    if (area === undefined) return [];
    const steps = spots.map((spot, i) => {
      if (!spot) return '';
      const isFirst = !spots[i - 1];
      const isAlone = isFirst && !spots[i + 1];
      return `${isFirst ? 'M' : 'L'}${text(spot.x, spot.y)}${isAlone ? 'h0' : ''}`;
    });
    const path = steps.join('');
    return path === '' ? [] : [{ area, name, path, ...(end === undefined ? {} : { end }) }];
  });
}
