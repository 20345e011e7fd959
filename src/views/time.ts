import { decimalYear } from '../charts/decimal-year.ts';
import type { Point, Segment } from '../charts/types.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { ValueRow } from './slices.ts';

/** Day in the middle of a period, to say on which side of a break it lies. */
function middle({ period_start, period_end }: Pick<PublishedRow, 'period_start' | 'period_end'>): number {
  return (Date.parse(`${period_start}T00:00:00Z`) + Date.parse(`${period_end}T00:00:00Z`)) / 2;
}

/** Place of a row in time: years and school years at their (first) year, others at their decimal year. */
export function placeInTime(row: Pick<PublishedRow, 'period_kind' | 'period_start'>): number {
  if (row.period_kind === 'year' || row.period_kind === 'school-year')
    return Number(row.period_start.slice(0, 4));
  return decimalYear(row.period_start);
}

/** Place of a break: half a step before the first period that lies after it; nothing where no value lies on a side. */
export function breakPlace(rows: readonly PublishedRow[], date: string): number | undefined {
  const day = Date.parse(`${date}T00:00:00Z`);
  const before = rows.filter((row) => middle(row) < day).map(placeInTime);
  const after = rows.filter((row) => middle(row) >= day).map(placeInTime);
  if (before.length === 0 || after.length === 0) return undefined;
  return (Math.max(...before) + Math.min(...after)) / 2;
}

/**
 * Values of one area as segments: a new one begins at each break and wherever a period of the table has no value,
 * so that nothing is drawn across.
 */
export function segmentsOf(
  rows: readonly ValueRow[],
  times: readonly number[],
  breaks: readonly number[],
): readonly Segment[] {
  const byTime = new Map(rows.map((row) => [placeInTime(row), row.value]));
  const segments: Point[][] = [[]];
  let previous: number | undefined;
  for (const x of times) {
    const value = byTime.get(x);
    const isBroken = breaks.some((at) => previous !== undefined && previous < at && at < x);
    if (isBroken || value === undefined) segments.push([]);
    if (value !== undefined) segments.at(-1)?.push({ x, value });
    previous = x;
  }
  return segments.filter((segment) => segment.length > 0);
}
