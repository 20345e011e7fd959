import type { TableRecord } from '../domain/tables.ts';
import type { Store } from './store.ts';

/** Marks of a status: done or in force · under way · no confirmation · plan missed or outcome unknown. */
export const MARKS = ['full', 'half', 'empty', 'slash'] as const;
export type Mark = (typeof MARKS)[number];

const MARK_OF: Readonly<Record<string, Mark>> = {
  done: 'full',
  'in-force': 'full',
  'in-progress': 'half',
  missed: 'slash',
};

/** The last status known: the latest date; of equal dates the one that stands last in the table. */
export function lastStatus({ tables }: Store, measure: string): TableRecord<'statuses'> | undefined {
  return tables.statuses
    .filter((status) => status.measure === measure)
    .reduce<TableRecord<'statuses'> | undefined>(
      (last, status) => (last === undefined || status.date >= last.date ? status : last),
      undefined,
    );
}

/**
 * The mark of the last status of a measure; a measure without one has no confirmation. What was due before the day up
 * to which sources were read, and is not reported as done, is past due.
 */
export function markOf(store: Store, measure: Pick<TableRecord<'measures'>, 'measure' | 'due_date'>): Mark {
  const { read_to, date } = store.index.release;
  const today = read_to < date ? read_to : date;
  const mark = MARK_OF[lastStatus(store, measure.measure)?.status ?? ''] ?? 'empty';
  const isPastDue = measure.due_date !== '' && measure.due_date < today;
  return mark !== 'full' && isPastDue ? 'slash' : mark;
}
