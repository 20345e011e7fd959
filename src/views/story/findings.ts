import { COUNTRY } from '../../domain/id.ts';
import type { Story } from '../../domain/story.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatShortDate } from '../../i18n/format.ts';
import { dayOf } from '../measure-status.ts';
import { measureLine, type MeasureLine } from '../measures/measure-line.ts';
import { saidBy } from '../measures/said-by.ts';
import { bodyLink } from '../bodies/link.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import type { Inline } from '../text-model.ts';

type Finding = TableRecord<'findings'>;
type Event = TableRecord<'events'>;

/** A finding with what the tables know on its subject and of the time after it. */
export interface FindingCase {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly body: Link;
  readonly said: readonly Inline[];
  readonly measures: readonly MeasureLine[];
  /** Days of later events of the area, which lead to their places in the list by date. */
  readonly later: readonly Link[];
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** Events of the area, and with `isWide` of the country, from the first day of a story up to the day of judgement. */
export function storyEvents(store: Store, story: Story, isWide: boolean): readonly Event[] {
  const day = dayOf(store);
  return store.tables.events
    .filter(
      ({ area, date }) =>
        date >= story.from && date <= day && (area === story.area || (isWide && area === COUNTRY)),
    )
    .sort(byDate);
}

function caseOf(store: Store, lang: Language, story: Story, finding: Finding): FindingCase {
  return {
    id: finding.finding,
    text: field(finding, 'text', lang),
    date: formatDate(lang, finding.date),
    body: bodyLink(store, lang, finding.body),
    said: saidBy(lang, finding),
    measures: finding.measures
      .split(';')
      .filter((id) => id !== '')
      .map((id) => measureLine(store, lang, id)),
    later: storyEvents(store, story, false)
      .filter(({ date }) => date > finding.date)
      .map(({ event, date }) => ({ text: formatShortDate(lang, date), address: `#${event.toLowerCase()}` })),
  };
}

/** A finding that the list of events calls a statement: an office says how something stands. */
function isStatement({ tables }: Store, finding: Finding): boolean {
  return tables.events.some(
    ({ kind, area, date, publisher }) =>
      kind === 'statement' &&
      area === finding.area &&
      date === finding.date &&
      publisher === finding.publisher,
  );
}

/** Findings on the area up to the day of judgement, the oldest first: what checks found, and what offices state. */
export function findingCases(
  store: Store,
  lang: Language,
  story: Story,
): { readonly found: readonly FindingCase[]; readonly stated: readonly FindingCase[] } {
  const day = dayOf(store);
  const own = store.tables.findings
    .filter(({ area, date }) => area === story.area && date >= story.from && date <= day)
    .sort(byDate);
  const make = (finding: Finding): FindingCase => caseOf(store, lang, story, finding);
  return {
    found: own.filter((finding) => !isStatement(store, finding)).map(make),
    stated: own.filter((finding) => isStatement(store, finding)).map(make),
  };
}
