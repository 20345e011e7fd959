import type { CalendarEntry } from '../../src/domain/document.ts';
import type { Releases } from '../../src/domain/ledger.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Revision } from '../../src/domain/revision.ts';
import type { Tables } from '../../src/domain/tables.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkRevisions } from './check-revisions.ts';
import type { AllowedFor } from './check-settings.ts';
import type { CsvSource } from './check-tables.ts';

/** What is said of releases, past and to come; neither file need be there. */
export interface SaidSources {
  readonly calendar: CsvSource | null;
  readonly revisions: CsvSource | null;
  readonly indicators: readonly { readonly id: string }[];
}

interface SaidContext {
  readonly tables: Tables;
  readonly releases: Releases;
  /** The release being prepared. */
  readonly release: string;
  readonly allowedFor: AllowedFor;
  readonly problems: Problem[];
}

/** Checks the dates that were stated, and why figures have changed. */
export function checkSaid(
  { calendar, revisions, indicators: declared }: SaidSources,
  { tables, releases: { ledgers }, release, allowedFor, problems }: SaidContext,
): { readonly calendar: readonly CalendarEntry[]; readonly revisions: readonly Revision[] } {
  const indicators = new Set(declared.map(({ id }) => id));
  // An indicator that was left out since has changed as well.
  const released = ledgers.flatMap(({ entries }) =>
    [...entries.keys()].map((key) => key.split('|')[0] ?? ''),
  );
  const everReleased = new Set(released);
  const areas = new Set(tables.areas.map(({ area }) => area));
  const sources = new Set(tables.sources.map(({ source }) => source));
  const dates = calendar
    ? checkCalendar(calendar, { indicators, sources, allowed: allowedFor(calendar.path) }, problems)
    : [];
  const reasons = revisions
    ? checkRevisions(
        revisions,
        {
          releases: [...new Set([...ledgers.map((ledger) => ledger.release), release])],
          knowsIndicator: (id) => indicators.has(id) || everReleased.has(id),
          knowsArea: (area) => areas.has(area),
          sources,
          allowed: allowedFor(revisions.path),
        },
        problems,
      )
    : [];
  return { calendar: dates, revisions: reasons };
}
