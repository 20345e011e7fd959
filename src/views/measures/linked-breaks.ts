import { decimalYear } from '../../charts/decimal-year.ts';
import type { Break } from '../../charts/types.ts';
import { COUNTRY } from '../../domain/id.ts';
import { begunOf } from '../../domain/measure-case.ts';
import type { Status as StatusWord } from '../../domain/status.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Subject } from '../indicator/subject.ts';
import { dayOf, reportsOf } from '../measure-status.ts';
import type { ValueRow } from '../slices.ts';
import { breakPlace, placeInTime } from '../time.ts';
import type { Measure, Status } from './status.ts';

/** A day on which what stands behind the figures changed. */
export interface Change {
  readonly date: string;
  readonly text: string;
  /** What stands in the drawing, where there is little room. */
  readonly label: string;
}

/**
 * Changes of the indicator, and of how its cases are recorded in the country or in the area of the measure: they part the
 * line and stop verdicts.
 */
export function changesBehind({ store, lang, document }: Subject, area: string): readonly Change[] {
  const { recordingChange } = messagesOf(lang).indicator;
  const own = document.breaks.map(({ date, text }) => ({ date, text: text[lang], label: text[lang] }));
  const recorded = document.recorded_only
    ? store.tables.events.filter(
        (event) => event.kind === 'recording-change' && [COUNTRY, area].includes(event.area),
      )
    : [];
  const others = recorded.map((event) => ({
    date: `${event.date}-01-01`.slice(0, 10),
    text: field(event, 'text', lang),
    label: `${formatShortDate(lang, event.date)}: ${recordingChange}`,
  }));
  return [...own, ...others].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The first report, and the first that says that work has begun, where their sources bear the day. */
function daysOf(subject: Subject, measure: Measure): readonly Status[] {
  const { store } = subject;
  const [first] = reportsOf(store, measure.measure);
  const begun = begunOf(store.tables.statuses, measure.measure, dayOf(store));
  return [...new Set([first, begun])].filter(
    (report): report is Status => report !== undefined && report.date_kind === 'stated',
  );
}

/** Rows that stand at the number of their year, whatever the day. */
function isYearly(rows: readonly ValueRow[]): boolean {
  return rows.some(({ period_kind }) => period_kind === 'year' || period_kind === 'school-year');
}

/** Where a day stands on the axis of the values, also before the first and after the last of them. */
export function placeOfDay(rows: readonly ValueRow[], date: string): number {
  if (!isYearly(rows)) return decimalYear(date);
  const between = breakPlace(rows, date);
  const last = rows.at(-1);
  if (between !== undefined || !last) return between ?? decimalYear(date);
  // A year is measured around its middle and stands at its number: other days keep the same distance.
  const middle = (decimalYear(last.period_start) + decimalYear(last.period_end)) / 2;
  return decimalYear(date) + placeInTime(last) - middle;
}

/** Days of the measure as solid lines, changes behind the figures as dotted ones. */
export function measureBreaks(
  subject: Subject,
  measure: Measure,
  rows: readonly ValueRow[],
  changes: readonly Change[],
): readonly Break[] {
  const { status: words } = messagesOf(subject.lang).tracker;
  const days = daysOf(subject, measure).map(({ date, status }) => ({
    x: placeOfDay(rows, date),
    label: `${formatShortDate(subject.lang, date)}: ${words[status as StatusWord]}`,
    isEvent: true,
  }));
  const parted = changes.map(({ date, label }) => ({ x: placeOfDay(rows, date), label }));
  return [...parted, ...days].sort((a, b) => a.x - b.x);
}
