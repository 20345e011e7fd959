import { idsOf } from '../../domain/id-list.ts';
import type { TableRecord } from '../../domain/tables.ts';
import { dayOf } from '../measure-status.ts';
import type { Store } from '../store.ts';

/** All that the tables say of one body. */
export interface Answers {
  readonly owns: readonly TableRecord<'measures'>[];
  readonly ordered: readonly TableRecord<'measures'>[];
  /** What it reported up to the day of judgement, the newest first. */
  readonly stated: readonly TableRecord<'statuses'>[];
  /** What it found up to that day, the newest first. */
  readonly found: readonly TableRecord<'findings'>[];
  /** Dated events that are its act or word, up to that day, the newest first. */
  readonly did: readonly TableRecord<'events'>[];
  /** Tables it holds and has not published. */
  readonly holds: readonly TableRecord<'gaps'>[];
  readonly isInstitution: boolean;
}

function newestFirst<R extends { readonly date: string }>(records: readonly R[]): readonly R[] {
  return [...records].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}

/** What a body answers for, ordered, reported, found, did and holds. */
export function answersOf(store: Store, body: string): Answers {
  const { measures, statuses, findings, events, gaps, institutions } = store.tables;
  const day = dayOf(store);
  return {
    owns: measures.filter(({ owners }) => idsOf(owners).includes(body)),
    ordered: measures.filter(({ ordered_by }) => idsOf(ordered_by).includes(body)),
    stated: newestFirst(
      statuses.filter(({ stated_by, date }) => date <= day && idsOf(stated_by).includes(body)),
    ),
    found: newestFirst(findings.filter((finding) => finding.date <= day && finding.body === body)),
    did: newestFirst(events.filter(({ bodies, date }) => date <= day && idsOf(bodies).includes(body))),
    holds: gaps.filter(({ holders }) => idsOf(holders).includes(body)),
    isInstitution: institutions.some(({ institution }) => institution === body),
  };
}
