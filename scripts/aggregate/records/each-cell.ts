import type { Selection } from '../../../src/domain/family.ts';

/** Calls `see` with every finest cell of a selection, over dimensions of the sizes given. */
export function eachCell(sizes: readonly number[], select: Selection, see: (cell: number) => void): void {
  const walk = (dimension: number, cell: number): void => {
    const size = sizes[dimension];
    if (size === undefined) {
      see(cell);
      return;
    }
    const chosen = select[dimension];
    if (chosen) for (const part of chosen) walk(dimension + 1, cell * size + part);
    else for (let part = 0; part < size; part += 1) walk(dimension + 1, cell * size + part);
  };
  walk(0, 0);
}
