import { MARKS, type Mark } from '../../domain/measure-state.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { lastStatus, stateOf } from '../measure-status.ts';
import { reportedOn } from '../measures/said-by.ts';
import type { Place } from './beside.ts';

/** One measure of a region with the last thing known about it. */
export interface MeasureLine {
  readonly name: string;
  readonly mark: Mark;
  readonly status: string;
  readonly text: string;
  readonly date: string;
}

/** The measures of the region, those reported as done first. */
export function measuresOf({ store, lang, area }: Place): readonly MeasureLine[] {
  const { tracker } = messagesOf(lang);
  const lines = store.tables.measures
    .filter((measure) => measure.area === area.area)
    .map((measure) => {
      const status = lastStatus(store, measure.measure);
      const state = stateOf(store, measure);
      return {
        name: field(measure, 'name', lang),
        mark: state.mark,
        status: tracker.status[state.status],
        text: status ? field(status, 'evidence', lang) : '',
        date: status ? reportedOn(lang, status) : '',
      };
    });
  return [...lines].sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark));
}
