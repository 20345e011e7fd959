import { targetState, type TargetState } from '../../domain/target-state.ts';
import type { TableRecord } from '../../domain/tables.ts';
import { dayOf } from '../measure-status.ts';
import { countryValues, hasNumber, mainSlice, type ValueRow } from '../slices.ts';
import { documentOf, type Store } from '../store.ts';

type Target = TableRecord<'targets'>;

function wholeRows(store: Store, { indicator, area }: Target): readonly ValueRow[] {
  return documentOf(store, indicator)
    .rows.filter(hasNumber)
    .filter((row) => row.area === area && row.sex === '' && row.age_group === '' && row.breakdown === '');
}

/** What became of a plan with a day, as `target-states.csv` has it; nothing for a norm. */
export function targetOutcome(store: Store, target: Target): TargetState | undefined {
  const values = wholeRows(store, target).map(({ period_end, value, qualifier }) => ({
    end: period_end,
    value,
    qualifier,
  }));
  return targetState(target, values, dayOf(store)) ?? undefined;
}

/** The last published value of what a plan is about. */
export function lastValue(store: Store, target: Target): ValueRow | undefined {
  return countryValues(mainSlice(documentOf(store, target.indicator)).rows).at(-1);
}
