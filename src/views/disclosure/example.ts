/** Two rows and two columns of counts. */
type Counts = readonly [readonly [number, number], readonly [number, number]];

/** A table with its totals: rows of cells, the last of each row and the last row being totals. */
export type WithTotals = readonly (readonly number[])[];

/** Invented numbers: one of them is small. */
export const COUNTED: Counts = [
  [3, 40],
  [25, 60],
];

/** The count in the first place that a table of this kind may have without being withheld. */
const THRESHOLD = 5;

/**
 * The table with another number in the first place and all totals as they were. Two rows and two columns leave no
 * other way: what one cell gains, its neighbours lose.
 */
export function withFirst([[a, b], [c, d]]: Counts, first: number): Counts {
  const gained = first - a;
  return [
    [first, b - gained],
    [c - gained, d + gained],
  ];
}

/** The cells with the totals of rows and columns. */
export function withTotals([first, second]: Counts): WithTotals {
  const columns = first.map((count, i) => count + (second[i] ?? 0));
  return [first, second, columns].map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
}

/** The least and greatest number in the first place for which no other cell falls below zero. */
export function fitting([[a, b], [c, d]]: Counts): readonly [least: number, greatest: number] {
  return [Math.max(0, a - d), a + Math.min(b, c)];
}

/** What was counted, and two other tables with the same totals: one with zero, one at the threshold. */
export const TABLES = {
  counted: withTotals(COUNTED),
  zero: withTotals(withFirst(COUNTED, 0)),
  threshold: withTotals(withFirst(COUNTED, THRESHOLD)),
} as const;
