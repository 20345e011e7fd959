import type { Break } from '../../charts/types.ts';
import type { PublishedRow } from '../../domain/row.ts';
import { compareText } from '../../i18n/compare-text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Note } from '../model.ts';
import { crossedSplits, type Split } from '../splits.ts';
import { breakPlace } from '../time.ts';
import { measureEvents, recordingChanges } from './events.ts';
import { words, type Subject } from './subject.ts';

function names({ lang }: Subject, areas: Split['parts'], length: 'name' | 'short'): string {
  return areas
    .map((area) => (length === 'name' ? field(area, 'name', lang) : field(area, 'short', lang)))
    .sort((a, b) => compareText(lang, a, b))
    .join(', ');
}

function splitLabel(subject: Subject, { date, created }: Split): string {
  return `${date.slice(0, 4)}: ${names(subject, created, 'short')}`;
}

/** What a reader must know about the borders that the rows cross. */
export function splitNotes(subject: Subject): readonly Note[] {
  const { store, lang, document } = subject;
  if (document.quiet) return [];
  return crossedSplits(store, document.rows).map((split) => ({
    heading: splitLabel(subject, split),
    text: words(subject).splitText(
      formatDate(lang, split.date),
      names(subject, split.wholes, 'name'),
      names(subject, split.parts, 'name'),
    ),
  }));
}

interface Dated {
  readonly date: string;
  readonly label: string;
  readonly isEvent?: boolean;
}

/** What parts every line: changes of the indicator itself, and of how the cases it counts are recorded. */
function ownChanges(subject: Subject): readonly Dated[] {
  const own = subject.document.breaks.map(({ date, text }) => ({ date, label: text[subject.lang] }));
  return [...own, ...recordingChanges(subject)];
}

/** Places in time at which no line goes on. Borders part none by themselves: a former area has a line of its own. */
export function partings(subject: Subject, rows: readonly PublishedRow[]): readonly number[] {
  return ownChanges(subject).flatMap(({ date }) => breakPlace(rows, date) ?? []);
}

/** Do two values stand on two sides of a change, so that one may not be said to have become the other? */
export function isParted(
  subject: Subject,
  first: Pick<PublishedRow, 'period_end'>,
  last: Pick<PublishedRow, 'period_end'>,
): boolean {
  return ownChanges(subject).some(({ date }) => first.period_end < date && date <= last.period_end);
}

interface Shown {
  /** Lines of regions are drawn, so the days on which borders changed matter. */
  readonly hasAreas: boolean;
  readonly focus?: string | undefined;
}

/** Breaks of a series: of borders where regions are drawn, and of the indicator itself; and dated events. */
export function breaksOf(
  subject: Subject,
  rows: readonly PublishedRow[],
  { hasAreas, focus }: Shown,
): readonly Break[] {
  const splits: readonly Dated[] = hasAreas
    ? crossedSplits(subject.store, rows).map((split) => ({
        date: split.date,
        label: splitLabel(subject, split),
      }))
    : [];
  const events: readonly Dated[] = measureEvents(subject, focus).map((event) => ({
    ...event,
    isEvent: true,
  }));
  const all: readonly Dated[] = [...splits, ...ownChanges(subject), ...events];
  return [...all]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap(({ date, label, isEvent }) => {
      const x = breakPlace(rows, date);
      return x === undefined ? [] : [{ x, label, ...(isEvent ? { isEvent } : {}) }];
    });
}
