import { widest } from './text-width.ts';
import { FONT } from './theme.ts';

const GAP = 12;

/** Room for the names of rows: beside their marks or, where they are too long for that, above them. */
export interface NameColumn {
  /** Where the marks begin. */
  readonly left: number;
  readonly isStacked: boolean;
  /** How far a stacked name stands above the middle of its marks. */
  readonly lift: number;
}

/**
 * Names that would take more than `share` of the width stand above their rows: nothing is cut or made
 * smaller.
 */
export function nameColumn(
  names: readonly string[],
  heavy: readonly string[],
  width: number,
  share = 0.46,
): NameColumn {
  const need = Math.max(widest(names, FONT), widest(heavy, FONT, true)) + GAP;
  const isStacked = need > width * share;
  return { left: isStacked ? DOT_ROOM : need, isStacked, lift: isStacked ? 18 : 0 };
}

/** A dot on the zero line needs room to its left. */
const DOT_ROOM = 8;
