import type { TableRecord } from '../../domain/tables.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { lastStatus, markOf, type Mark } from '../measure-status.ts';
import { words, type Subject } from './subject.ts';

/** A dated change in how cases are recorded. */
interface RecordingChange {
  readonly date: string;
  readonly label: string;
  readonly text: string;
}

function dayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * Changes in the rules of recording for the whole country. They touch what is known only because somebody recorded
 * it: before and after, the figures of such an indicator do not mean the same.
 */
export function recordingChanges(subject: Subject): readonly RecordingChange[] {
  const { store, lang, document } = subject;
  if (!document.recorded_only || document.quiet) return [];
  return store.tables.events
    .filter(({ kind, area }) => kind === 'recording-change' && area === 'KZ')
    .map((event) => ({
      date: dayOf(event.date),
      label: `${formatShortDate(lang, event.date)}: ${words(subject).recordingChange}`,
      text: field(event, 'text', lang),
    }));
}

/** A measure that is meant to act on the indicator, with the last thing known about it. */
export interface LinkedMeasure {
  readonly name: string;
  readonly area: string;
  readonly mark: Mark;
  readonly known: string;
  readonly date: string;
  readonly address: string;
}

function linkedMeasure({ store, lang }: Subject, measure: TableRecord<'measures'>): LinkedMeasure {
  const status = lastStatus(store, measure.measure);
  const { status: statusWords } = messagesOf(lang).region;
  const area = store.areas.get(measure.area);
  const date = status && status.date !== '' ? formatShortDate(lang, status.date) : '';
  return {
    name: field(measure, 'name', lang),
    area: area ? field(area, 'name', lang) : '',
    mark: markOf(store, measure),
    known: statusWords[(status?.status ?? 'announced') as keyof typeof statusWords],
    date: date === '' && status ? field(status, 'date_text', lang) : date,
    address: pageHref(lang, 'measures/'),
  };
}

/** The measures whose record names the indicator or one computed from it, in the order of the table. */
export function linkedMeasures(subject: Subject): readonly LinkedMeasure[] {
  const { store, document } = subject;
  const ids = [document.id, ...document.children];
  return store.tables.measures
    .filter(({ indicators }) => indicators.split(';').some((id) => ids.includes(id)))
    .map((measure) => linkedMeasure(subject, measure));
}
