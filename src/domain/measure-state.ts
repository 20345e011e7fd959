import { z } from 'zod';
import { addDays, addMonths } from './calendar-days.ts';
import { dateOrEmpty } from './columns.ts';
import { DateSchema } from './id.ts';
import { isCarriedOut, isClosed, STATUSES, type Status } from './status.ts';
import type { TableRecord } from './tables.ts';

type Measure = Pick<TableRecord<'measures'>, 'measure' | 'area' | 'due_date'>;
type Report = Pick<TableRecord<'statuses'>, 'measure' | 'date' | 'status'>;

/** After so many months without a report, nobody can say how an open measure stands. */
export const STALE_MONTHS = 6;
/** So many days before its day a measure is due soon. */
export const SOON_DAYS = 90;

/** How a measure stands to its due date. `none`: no source states one. `settled`: carried out, missed or taken back. */
export const DUE_STATES = ['none', 'later', 'soon', 'overdue', 'settled'] as const;
export type DueState = (typeof DUE_STATES)[number];

/**
 * Groups in which measures are counted: carried out by more than the word of whoever answers for it · reported done by
 * them · under way · no confirmation · overdue or missed · taken back.
 */
export const MARKS = ['full', 'said', 'half', 'empty', 'slash', 'out'] as const;
export type Mark = (typeof MARKS)[number];

/** One row of `measure-states.csv`: what follows from the reports and the due date on the day `as_of`. */
export const MeasureStateSchema = z.object({
  measure: z.string(),
  area: z.string(),
  as_of: DateSchema,
  status: z.enum(STATUSES),
  status_date: DateSchema,
  reports: z.int(),
  mark: z.enum(MARKS),
  due_date: dateOrEmpty,
  due: z.enum(DUE_STATES),
  /** `yes` where the measure is open and nothing was reported for six months. */
  stale: z.enum(['yes', 'no']),
});
export type MeasureState = z.infer<typeof MeasureStateSchema>;

/** The earlier of the day of the release and the day up to which sources were read: nothing is judged beyond it. */
export function asOf({ date, read_to }: { readonly date: string; readonly read_to: string }): string {
  return read_to < date ? read_to : date;
}

/**
 * What was reported of a measure up to a day, the oldest first; of equal dates in the order of the table. Reports of
 * later days are not known yet.
 */
export function reportsUpTo<R extends Report>(
  reports: readonly R[],
  measure: string,
  day: string,
): readonly R[] {
  return reports
    .filter((report) => report.measure === measure && report.date <= day)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function dueState(status: string, due: string, day: string): DueState {
  if (due === '') return 'none';
  if (isClosed(status)) return 'settled';
  if (due < day) return 'overdue';
  return due <= addDays(day, SOON_DAYS) ? 'soon' : 'later';
}

function markOf(status: Status, due: DueState): Mark {
  if (status === 'reported-done') return 'said';
  if (isCarriedOut(status)) return 'full';
  if (status === 'withdrawn') return 'out';
  if (status === 'missed' || due === 'overdue') return 'slash';
  return status === 'in-progress' ? 'half' : 'empty';
}

/**
 * How a measure stands on a day (`YYYY-MM-DD`), from what was reported up to it. Overdue: its day has passed and no
 * report says that it was carried out, missed or taken back. Stale: open, and no report for six months or more; a
 * measure of which nothing was ever reported is not stale but `not-stated`.
 */
export function measureState(measure: Measure, reports: readonly Report[], day: string): MeasureState {
  const known = reportsUpTo(reports, measure.measure, day);
  const last = known.at(-1);
  const status = (last?.status ?? 'not-stated') as Status;
  const news = known.findLast((report) => report.status !== 'not-stated');
  const due = dueState(status, measure.due_date, day);
  const isStale = news !== undefined && !isClosed(status) && addMonths(news.date, STALE_MONTHS) <= day;
  return {
    measure: measure.measure,
    area: measure.area,
    as_of: day,
    status,
    status_date: last?.date ?? day,
    reports: known.length,
    mark: markOf(status, due),
    due_date: measure.due_date,
    due,
    stale: isStale ? 'yes' : 'no',
  };
}
