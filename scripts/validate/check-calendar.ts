import { CALENDAR_COLUMNS, type CalendarColumn } from '../../src/domain/calendar.ts';
import type { CalendarEntry } from '../../src/domain/document.ts';
import { DateSchema } from '../../src/domain/id.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkCells } from './check-cells.ts';
import type { CsvSource } from './check-tables.ts';
import type { Fault } from './problem-list.ts';
import { missingOrUnfit, textOfCells } from './three-texts.ts';

interface CalendarContext {
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

type Cells = Readonly<Record<CalendarColumn, string>>;

const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

function dateFault({ date }: Cells): Fault | null {
  if (MONTH_OR_YEAR.test(date) || DateSchema.safeParse(date).success) return null;
  return {
    what: 'not a date',
    found: date,
    expected: 'a day, a month or a year such as 2026-12-15, 2026-12 or 2026',
    remedy: 'write no more than was stated',
  };
}

function kindFault({ kind }: Cells): Fault | null {
  if (kind === 'release' || kind === 'source') return null;
  return { what: 'unknown kind', found: kind, expected: 'release or source', remedy: 'write one of the two' };
}

function indicatorsFault({ indicators }: Cells, known: ReadonlySet<string>): Fault | null {
  const unknown = indicators.split(';').find((id) => id !== '' && !known.has(id));
  if (unknown === undefined) return null;
  return {
    what: 'unknown indicator',
    found: unknown,
    expected: 'ids of indicators, joined by ";", or nothing for all',
    remedy: 'correct the id, or add indicators/<id>.yml',
  };
}

function sourceFault({ kind, source }: Cells, known: ReadonlySet<string>): Fault | null {
  if (kind === 'release' ? source === '' : known.has(source)) return null;
  const release = kind === 'release';
  return {
    what: release ? 'a release of our own has no source' : 'unknown source',
    found: source,
    expected: release ? 'an empty cell' : 'the id of the source that states the date',
    remedy: release ? 'clear the cell' : 'add the source to reference/sources.csv, or correct the id',
  };
}

function entryOf(cells: Cells): CalendarEntry {
  return {
    date: cells.date,
    kind: cells.kind === 'release' ? 'release' : 'source',
    indicators: cells.indicators.split(';').filter((id) => id !== ''),
    text: textOfCells(cells),
    source: cells.source,
  };
}

/** Checks the dates that were stated and types them, the earliest first. */
export function checkCalendar(
  file: CsvSource,
  { indicators, sources, allowed }: CalendarContext,
  problems: Problem[],
): CalendarEntry[] {
  const faultsOf = (cells: Cells): Partial<Record<CalendarColumn, Fault | null>> => ({
    date: dateFault(cells),
    kind: kindFault(cells),
    indicators: indicatorsFault(cells, indicators),
    text_kk: missingOrUnfit('text_kk', cells, allowed),
    text_ru: missingOrUnfit('text_ru', cells, allowed),
    text_en: missingOrUnfit('text_en', cells, allowed),
    source: sourceFault(cells, sources),
  });
  const entries = checkCells(file, CALENDAR_COLUMNS, faultsOf, problems).map(entryOf);
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
