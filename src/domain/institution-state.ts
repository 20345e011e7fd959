import type { TableRecord } from './tables.ts';

type Record = TableRecord<'institutions'>;

/** The last report on an institution of an area up to a day; of equal dates the one that stands last. */
export function institutionState(
  records: readonly Record[],
  area: string,
  institution: string,
  day: string,
): Record | undefined {
  return records
    .filter((record) => record.area === area && record.institution === institution && record.date <= day)
    .reduce<Record | undefined>(
      (last, record) => (last === undefined || record.date >= last.date ? record : last),
      undefined,
    );
}
