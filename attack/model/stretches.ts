import type { TableSystem, Belief } from './table-system.ts';

/** A count over a stretch of ages or of time: from the first place up to, without, the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cell: number | null;
}

/**
 * Ties counts over stretches that overlap: the line is cut at every end, each piece is an unknown, and every stretch
 * is the sum of its pieces. So January–September less January–August is September, and a band is its single bands.
 */
export function addStretches(system: TableSystem, stretches: readonly Stretch[], belief: Belief): void {
  if (stretches.length < 2) return;
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const holds = ({ from, to }: Stretch): boolean => from <= start && end <= to;
    // Where no count can exist, the piece is known to be 0 and left out.
    const isEmpty = stretches.some((stretch) => stretch.cell === null && holds(stretch));
    return { cell: isEmpty || !stretches.some(holds) ? null : system.addUnknown(), holds };
  });
  for (const stretch of stretches) {
    if (stretch.cell === null) continue;
    const parts = pieces.flatMap(({ cell, holds }) => (cell !== null && holds(stretch) ? [cell] : []));
    system.addSum(stretch.cell, parts, true, belief);
  }
}
