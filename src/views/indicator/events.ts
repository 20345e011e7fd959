import type { Mark } from '../../domain/measure-state.ts';
import { isCarriedOut, type Status } from '../../domain/status.ts';
import type { TableRecord } from '../../domain/tables.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { dayOf as dayOfJudgement, lastStatus, stateOf } from '../measure-status.ts';
import { reportedOn } from '../measures/said-by.ts';
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
  const area = store.areas.get(measure.area);
  const state = stateOf(store, measure);
  return {
    name: field(measure, 'name', lang),
    area: area ? field(area, 'name', lang) : '',
    mark: state.mark,
    known: messagesOf(lang).tracker.status[state.status],
    date: status ? reportedOn(lang, status) : '',
    address: pageHref(lang, `measures/${measure.measure.toLowerCase()}/`),
  };
}

/**
 * Days on which linked measures for the whole country, or for the area in focus, were reported as carried out or came
 * into force: marks on a series, which say nothing of an effect.
 */
export function measureEvents(
  subject: Subject,
  focus?: string,
): readonly { readonly date: string; readonly label: string }[] {
  const { store, lang } = subject;
  const { status: statusWords } = messagesOf(lang).tracker;
  const day = dayOfJudgement(store);
  const ids = new Set(
    linkedRecords(subject)
      .filter(({ area }) => area === 'KZ' || area === focus)
      .map(({ measure }) => measure),
  );
  return store.tables.statuses
    .filter(
      ({ measure, status, date, date_kind }) =>
        ids.has(measure) && isCarriedOut(status) && date_kind === 'stated' && date <= day,
    )
    .map(({ date, status }) => ({
      date,
      label: `${formatShortDate(lang, date)}: ${statusWords[status as Status]}`,
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
