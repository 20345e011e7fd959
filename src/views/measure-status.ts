import { asOf, measureState, reportsUpTo, type MeasureState } from '../domain/measure-state.ts';
import type { TableRecord } from '../domain/tables.ts';
import type { Store } from './store.ts';

type Measure = Pick<TableRecord<'measures'>, 'measure' | 'area' | 'due_date'>;

/** The day on which everything is judged: the earlier of the release and the day up to which sources were read. */
export function dayOf({ index }: Store): string {
  return asOf(index.release);
}

/** All that was reported of a measure up to the day of judgement, the oldest first. */
export function reportsOf(store: Store, measure: string): readonly TableRecord<'statuses'>[] {
  return reportsUpTo(store.tables.statuses, measure, dayOf(store));
}

/** The last status known: the latest date; of equal dates the one that stands last in the table. */
export function lastStatus(store: Store, measure: string): TableRecord<'statuses'> | undefined {
  return reportsOf(store, measure).at(-1);
}

/** How a measure stands, as `measure-states.csv` has it. */
export function stateOf(store: Store, measure: Measure): MeasureState {
  return measureState(measure, store.tables.statuses, dayOf(store));
}
