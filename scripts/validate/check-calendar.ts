import { CALENDAR_COLUMNS, type CalendarColumn } from '../../src/domain/calendar.ts';
import type { CalendarEntry } from '../../src/domain/document.ts';
import { DateSchema } from '../../src/domain/id.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkHeader } from './check-header.ts';
import type { CsvSource } from './check-tables.ts';
import { textFault } from './check-text.ts';
import { FileProblems, type Fault } from './problem-list.ts';

interface CalendarContext {
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

type Cells = Readonly<Record<CalendarColumn, string>>;

const NO_OPTIONAL = { required: CALENDAR_COLUMNS, optional: new Set<string>() };
const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const LANGUAGES = { text_kk: 'Kazakh', text_ru: 'Russian', text_en: 'English' } as const;

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

function textOrFault(
  column: keyof typeof LANGUAGES,
  cells: Cells,
  allowed: ReadonlySet<string>,
): Fault | null {
  if (cells[column] !== '') return textFault(cells[column], allowed);
  return {
    what: `the ${LANGUAGES[column]} text is missing`,
    found: '',
    expected: 'a text in each of the three languages kk, ru, en',
    remedy: `write the ${LANGUAGES[column]} text`,
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

function faultsOf(cells: Cells, context: CalendarContext): (Fault | null)[] {
  const text = (column: keyof typeof LANGUAGES): Fault | null => textOrFault(column, cells, context.allowed);
  return [
    dateFault(cells),
    kindFault(cells),
    indicatorsFault(cells, context.indicators),
    text('text_kk'),
    text('text_ru'),
    text('text_en'),
    sourceFault(cells, context.sources),
  ];
}

function entryOf(cells: Cells): CalendarEntry {
  return {
    date: cells.date,
    kind: cells.kind === 'release' ? 'release' : 'source',
    indicators: cells.indicators.split(';').filter((id) => id !== ''),
    text: { kk: cells.text_kk, ru: cells.text_ru, en: cells.text_en },
    source: cells.source,
  };
}

/** Checks the dates that were stated and types them, the earliest first. */
export function checkCalendar(
  source: CsvSource,
  context: CalendarContext,
  problems: Problem[],
): CalendarEntry[] {
  if (!checkHeader(source.path, source.header, NO_OPTIONAL, problems)) return [];
  const file = new FileProblems(source.path, source.header, problems);
  const entries = source.rows.slice(1).map((row, i) => {
    const pairs = CALENDAR_COLUMNS.map((column) => [column, row[source.header.indexOf(column)] ?? '']);
    const cells = Object.fromEntries(pairs) as Cells;
    faultsOf(cells, context).forEach((fault, at) => {
      const column = CALENDAR_COLUMNS[at] ?? 'date';
      if (fault) file.cell(i + 2, source.header.indexOf(column), fault);
    });
    return entryOf(cells);
  });
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
