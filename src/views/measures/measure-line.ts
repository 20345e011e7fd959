import { COUNTRY } from '../../domain/id.ts';
import { MARKS, type Mark, type MeasureState } from '../../domain/measure-state.ts';
import { isClosed } from '../../domain/status.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { lastStatus, stateOf } from '../measure-status.ts';
import { remember } from '../remember.ts';
import type { Store } from '../store.ts';
import { measureAddress } from './links.ts';
import { reportedOn } from './said-by.ts';

type Measure = TableRecord<'measures'>;

/** One measure with the last thing known about it. */
export interface MeasureLine {
  readonly code: string;
  readonly name: string;
  /** Its own page. */
  readonly address: string;
  readonly area: string;
  readonly mark: Mark;
  readonly status: string;
  readonly text: string;
  readonly date: string;
  /** How it stands to its due date and to the last news, in words; nothing where it is settled. */
  readonly standing: readonly string[];
  /** The due date, in words that say whether it has passed; that of what is settled is only named. */
  readonly due: string;
  readonly hasDue: boolean;
  readonly isOverdue: boolean;
  readonly isStale: boolean;
}

function dueWords(lang: Language, { due, due_date }: MeasureState): string {
  const { standing } = messagesOf(lang).tracker;
  const date = formatShortDate(lang, due_date);
  const words = {
    none: () => standing.none,
    later: () => standing.later(date),
    soon: () => standing.soon(date),
    overdue: () => standing.overdue(date),
    settled: () => standing.later(date),
  };
  return words[due]();
}

/** How an open measure stands to its due date, and since when nothing was heard of it. */
function standingWords(lang: Language, state: MeasureState): readonly string[] {
  if (isClosed(state.status)) return [];
  const { standing } = messagesOf(lang).tracker;
  const news = state.stale === 'yes' ? [standing.stale(formatShortDate(lang, state.status_date))] : [];
  return [dueWords(lang, state), ...news];
}

/** What the source says, and what we add to it. */
function toldOf(lang: Language, status: TableRecord<'statuses'>): string {
  return [field(status, 'evidence', lang), field(status, 'note', lang)]
    .filter((part) => part !== '')
    .join(' ');
}

function makeLine(store: Store, lang: Language, id: string): MeasureLine {
  const measure = store.tables.measures.find((candidate) => candidate.measure === id);
  if (!measure) throw new Error(`There is no published measure “${id}”.`);
  const status = lastStatus(store, id);
  const state = stateOf(store, measure);
  return {
    code: id,
    name: field(measure, 'name', lang),
    address: measureAddress(lang, id),
    area: measure.area,
    mark: state.mark,
    status: messagesOf(lang).tracker.status[state.status],
    text: status ? toldOf(lang, status) : '',
    date: status ? reportedOn(lang, status) : '',
    standing: standingWords(lang, state),
    due: dueWords(lang, state),
    hasDue: measure.due_date !== '',
    isOverdue: state.due === 'overdue',
    isStale: state.stale === 'yes',
  };
}

/** A measure with the last thing known about it; each is made once a language. */
export const measureLine = remember(makeLine);

/** Lines of measures, those that are done first; of one mark in the order of the table. */
export function measureLines(
  store: Store,
  lang: Language,
  measures: readonly Measure[],
): readonly MeasureLine[] {
  return measures
    .map(({ measure }) => measureLine(store, lang, measure))
    .sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark));
}

function regionalBodies({ tables }: Store): ReadonlySet<string> {
  return new Set(tables.bodies.filter(({ reach }) => reach === 'each-region').map(({ body }) => body));
}

/** Measures of the whole country that bodies of every region answer for. */
export function everyRegionsMeasures(store: Store): readonly Measure[] {
  const bodies = regionalBodies(store);
  return store.tables.measures.filter(
    ({ area, owners }) => area === COUNTRY && owners.split(';').some((owner) => bodies.has(owner)),
  );
}

/** Their lines, those that are done first. */
export function everyRegionsLines(store: Store, lang: Language): readonly MeasureLine[] {
  return measureLines(store, lang, everyRegionsMeasures(store));
}
