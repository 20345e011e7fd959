import type { CellName } from './system-builder.ts';

/** The entries of indicators of which at least one entry passes the test: the others cannot form such a sum. */
export function ofIndicatorsWith<T extends { readonly figure: { readonly indicator: string } }>(
  entries: readonly T[],
  test: (entry: T) => boolean,
): T[] {
  const indicators = new Set<string>();
  for (const entry of entries) if (test(entry)) indicators.add(entry.figure.indicator);
  return indicators.size === 0 ? [] : entries.filter((entry) => indicators.has(entry.figure.indicator));
}

/** Cells of the entries that hold a count; entries that are not applicable count as 0 and have none. */
export function countedCells(entries: readonly { readonly cell: CellName | null }[]): number[] {
  return entries.flatMap(({ cell }) => (cell === null ? [] : [cell]));
}
