import { institutionState } from '../../domain/institution-state.ts';
import type { Status } from '../../domain/status.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { dayOf } from '../measure-status.ts';
import type { Store } from '../store.ts';
import { reportedOn } from './said-by.ts';

/** An institution of a region with the last report on it, where there is one. */
export interface Institution {
  readonly institution: string;
  readonly status: Status;
  readonly record: TableRecord<'institutions'> | undefined;
}

/** Ids of the institutions that are followed, in the order of the table. */
export function institutionIds({ tables }: Store): readonly string[] {
  return [...new Set(tables.institutions.map(({ institution }) => institution))];
}

/** What is known of one institution of a region on the day of judgement. */
export function institutionOf(store: Store, area: string, institution: string): Institution {
  const record = institutionState(store.tables.institutions, area, institution, dayOf(store));
  return { institution, status: (record?.status ?? 'not-stated') as Status, record };
}

/** The status in words with its day; where no source says anything, the day up to which they were read. */
export function institutionKnown(lang: Language, { status, record }: Institution): string {
  const { tracker } = messagesOf(lang);
  if (!record) return tracker.status[status];
  if (status === 'not-stated') return tracker.notStatedUpTo(formatShortDate(lang, record.date));
  return `${tracker.status[status]} (${reportedOn(lang, record)})`;
}
