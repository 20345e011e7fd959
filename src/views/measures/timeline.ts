import { dueAxis, dueAxisHead, dueStrip } from '../../charts/due-strip.ts';
import type { Mark } from '../../domain/measure-state.ts';
import type { Language } from '../../domain/text.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { dayOf, reportsOf, stateOf } from '../measure-status.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { measureLink } from './links.ts';
import type { Measure } from './status.ts';

interface NamedMeasure {
  readonly link: Link;
  readonly mark: Mark;
  readonly status: string;
}

/** Measures by due date, and after them those without one. */
export interface DueTimeline {
  readonly caption: string;
  readonly columns: readonly [string, string, string];
  /** Drawings, already as SVG. */
  readonly head: string;
  readonly rows: readonly (NamedMeasure & {
    readonly due: string;
    readonly first: string;
    readonly strip: string;
  })[];
  readonly withoutHead: string;
  readonly without: readonly NamedMeasure[];
}

function named(store: Store, lang: Language, measure: Measure): NamedMeasure {
  const { mark, status } = stateOf(store, measure);
  return { link: measureLink(lang, measure), mark, status: messagesOf(lang).tracker.status[status] };
}

/** All measures on one axis of time, the earliest due date first. */
export function dueTimeline(store: Store, lang: Language): DueTimeline {
  const { timeline: words } = messagesOf(lang).measurePages;
  const { measures } = store.tables;
  const due = measures
    .filter(({ due_date }) => due_date !== '')
    .sort((a, b) => (a.due_date < b.due_date ? -1 : a.due_date > b.due_date ? 1 : 0));
  const firsts = due.map(({ measure }) => reportsOf(store, measure)[0]?.date ?? '');
  const days = [...due.map(({ due_date }) => due_date), ...firsts].filter((day) => day !== '');
  const day = dayOf(store);
  const axis = dueAxis(days, day);
  return {
    caption: words.caption(due.length),
    columns: words.columns,
    head: dueAxisHead(axis, words.readTo(formatShortDate(lang, day))),
    rows: due.map((measure, i) => {
      const from = firsts[i] ?? '';
      const one = named(store, lang, measure);
      return {
        ...one,
        due: formatShortDate(lang, measure.due_date),
        first: from === '' ? words.notReported : words.firstReport(formatShortDate(lang, from)),
        strip: dueStrip(axis, { due: measure.due_date, from, mark: one.mark }),
      };
    }),
    withoutHead: words.without(measures.length - due.length),
    without: measures.filter(({ due_date }) => due_date === '').map((one) => named(store, lang, one)),
  };
}
