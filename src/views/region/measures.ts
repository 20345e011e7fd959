import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { lastStatus, markOf, MARKS, type Mark } from '../measure-status.ts';
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
  const { region } = messagesOf(lang);
  const lines = store.tables.measures
    .filter((measure) => measure.area === area.area)
    .map((measure) => {
      const status = lastStatus(store, measure.measure);
      const words = region.status[(status?.status ?? 'announced') as keyof typeof region.status];
      const date = status && status.date !== '' ? formatShortDate(lang, status.date) : '';
      return {
        name: field(measure, 'name', lang),
        mark: markOf(store, measure),
        status: words,
        text: status ? field(status, 'text', lang) : '',
        date: date === '' && status ? field(status, 'date_text', lang) : date,
      };
    });
  return [...lines].sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark));
}
