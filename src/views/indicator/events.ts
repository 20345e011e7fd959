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

/** Reports that a measure was carried out or came into force. */
const CARRIED_OUT: readonly string[] = ['done', 'in-force'];

/**
 * Days on which linked measures for the whole country, or for the area in focus, were reported as carried out or came
 * into force: marks on a series, which say nothing of an effect.
 */
export function measureEvents(
  subject: Subject,
  focus?: string,
): readonly { readonly date: string; readonly label: string }[] {
  const { store, lang } = subject;
  const { status: statusWords } = messagesOf(lang).region;
  const ids = new Set(
    linkedRecords(subject)
      .filter(({ area }) => area === 'KZ' || area === focus)
      .map(({ measure }) => measure),
  );
  return store.tables.statuses
    .filter(
      ({ measure, status, date }) => ids.has(measure) && CARRIED_OUT.includes(status) && date.length === 10,
    )
    .map(({ date, status }) => ({
      date,
      label: `${formatShortDate(lang, date)}: ${statusWords[status as keyof typeof statusWords]}`,
    }));
}

/** The measures whose record names the indicator or one computed from it, in the order of the table. */
export function linkedMeasures(subject: Subject): readonly LinkedMeasure[] {
  return linkedRecords(subject).map((measure) => linkedMeasure(subject, measure));
}

function linkedRecords({ store, document }: Subject): readonly TableRecord<'measures'>[] {
  const ids = [document.id, ...document.children];
  return store.tables.measures.filter(({ indicators }) =>
    indicators.split(';').some((id) => ids.includes(id)),
  );
}
