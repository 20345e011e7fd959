import type { Language } from '../../domain/text.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { reportsOf, stateOf } from '../measure-status.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { filterGroups } from './filters.ts';
import { measureLink } from './links.ts';
import { reportedOn } from './said-by.ts';
import type { Measure } from './status.ts';

const LISTS = ['overdue', 'due-soon', 'stale'] as const;

/** Measures that somebody should ask about, under what is the matter with them. */
export interface AttentionList {
  readonly id: (typeof LISTS)[number];
  readonly head: string;
  readonly lines: readonly { readonly link: Link; readonly remark: string; readonly date: string }[];
  /** Said where there is none. */
  readonly none: string;
}

/** The day of the last report that says anything, in words; empty where there is none. */
export function lastNews(store: Store, lang: Language, measure: string): string {
  const news = reportsOf(store, measure).findLast(({ status }) => status !== 'not-stated');
  return news ? reportedOn(lang, news) : '';
}

function lineOf(store: Store, lang: Language, id: AttentionList['id'], measure: Measure) {
  const { dueOn, lastReport } = messagesOf(lang).measurePages.attention;
  const { due_date, status_date } = stateOf(store, measure);
  const link = measureLink(lang, measure);
  return id === 'stale'
    ? { link, remark: lastReport(lastNews(store, lang, measure.measure)), date: status_date }
    : { link, remark: dueOn(formatShortDate(lang, due_date)), date: due_date };
}

/** What is overdue, due soon and stale, each list with the earliest day first. */
export function attentionLists(store: Store, lang: Language): readonly AttentionList[] {
  const { heads } = messagesOf(lang).measurePages.attention;
  const filters = filterGroups(store, lang).flatMap((group) => group.filters);
  return LISTS.map((id) => {
    const filter = filters.find((one) => one.id === id);
    const lines = (filter?.measures ?? []).map((measure) => lineOf(store, lang, id, measure));
    return {
      id,
      head: heads[id],
      lines: lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      none: filter?.none ?? '',
    };
  });
}
