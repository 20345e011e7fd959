import { spanOf } from '../facts/period.ts';
import type { Row } from '../facts/row.ts';
import { groupsOf, type Counts, type Entry } from './counts.ts';
import { addStretches, type Stretch } from './stretches.ts';

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function stretchOf({ row, cell }: Entry): Stretch | null {
  const span = spanOf(row.period);
  return span && { from: dayNumber(span[0]), to: dayNumber(span[1]), cell };
}

/** Months lie inside years and inside ranges since January; the difference of two ranges is what lies between. */
export function addPeriods({ system, entries }: Counts): void {
  const series = (row: Row): string => [row.indicator, row.area, row.sex, row.age, row.breakdown].join('|');
  for (const group of groupsOf(entries, series)) {
    const stretches = group.flatMap((entry) => stretchOf(entry) ?? []);
    const overlapping = stretches.filter((one) =>
      stretches.some((other) => other !== one && other.from < one.to && one.from < other.to),
    );
    addStretches(system, overlapping, `periods:${group[0]?.row.indicator ?? ''}`);
  }
}
