import type { Figure } from '../../src/domain/figure.ts';
import { formatBreakdown } from '../../src/domain/figure.ts';
import { AGE_PATTERN } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import { QUALIFIERS, type Qualifier, type Sex } from '../../src/domain/row.ts';
import { areaFault } from './check-area.ts';
import { numberFault } from './check-number.ts';
import { periodAfterReleaseFault, periodFormFault } from './check-period.ts';
import { formulaFault } from './check-text.ts';
import { statusFault, valueFault } from './check-value.ts';
import type { DatasetContext } from './figure-context.ts';
import type { Fault } from './problem-list.ts';

export const REQUIRED = ['indicator', 'area', 'period', 'value', 'source'] as const;
export const OPTIONAL = [
  'sex',
  'age_group',
  'numerator',
  'denominator',
  'status',
  'qualifier',
  'rounded_to',
  'note',
] as const;
type InputColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** Where each column of the file stands; −1 where an optional one is absent. */
export interface Layout {
  readonly at: Readonly<Record<InputColumn, number>>;
  readonly breakdowns: readonly (readonly [string, number])[];
}

export function layoutOf(header: readonly string[]): Layout {
  const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
  const at = Object.fromEntries(known.map((name) => [name, header.indexOf(name)])) as Record<
    InputColumn,
    number
  >;
  const breakdowns = header.flatMap((name, i) => (known.includes(name) ? [] : [[name, i] as const]));
  return { at, breakdowns };
}

/** Says that a cell of the row is wrong; the column counts from 0. */
export type Report = (column: number, fault: Fault) => void;

interface RowReader {
  readonly cells: readonly string[];
  readonly layout: Layout;
  readonly context: DatasetContext;
  readonly report: Report;
}

function text(row: RowReader, column: InputColumn): string {
  return row.cells[row.layout.at[column]] ?? '';
}

function fail(row: RowReader, column: InputColumn, fault: Fault | null): boolean {
  if (!fault) return false;
  row.report(row.layout.at[column], fault);
  return true;
}

function unknown(what: string, found: string, expected: string): Fault {
  return { what, found, expected, remedy: 'correct the text, or add it where it is declared' };
}

function readIndicator(row: RowReader): Indicator | null {
  const id = text(row, 'indicator');
  const indicator = row.context.indicators.get(id);
  if (!indicator) {
    if (row.context.unreadable.has(id)) return null;
    const lower = id.toLowerCase();
    const known = row.context.indicators.has(lower);
    fail(
      row,
      'indicator',
      unknown('unknown indicator', id, known ? lower : 'the name of a file in indicators/, without .yml'),
    );
    return null;
  }
  if (!indicator.computed) return indicator;
  fail(row, 'indicator', {
    what: 'the indicator is computed by the build',
    found: id,
    expected: `figures of ${indicator.computed.numerator.indicator} and ${indicator.computed.denominator.indicator}`,
    remedy: 'give the numerator and the denominator instead',
  });
  return null;
}

function readPeriod(row: RowReader): Period | null {
  const written = text(row, 'period');
  const period = row.context.period(written);
  if (!period) {
    fail(row, 'period', periodFormFault(written));
    return null;
  }
  return fail(row, 'period', periodAfterReleaseFault(period, row.context.releaseDate)) ? null : period;
}

function readNumber(row: RowReader, column: 'numerator' | 'denominator' | 'rounded_to'): number | null {
  const written = text(row, column);
  if (written === '' || fail(row, column, numberFault(written))) return null;
  const value = Number(written);
  const least = column === 'numerator' ? 0 : Number.MIN_VALUE;
  if (value >= least) return value;
  fail(row, column, {
    what: `the number in ${column} is too small`,
    found: written,
    expected: column === 'numerator' ? '0 or more' : 'more than 0',
    remedy: 'correct the number',
  });
  return null;
}

function readValue(row: RowReader, indicator: Indicator | null): number | null {
  const written = text(row, 'value');
  const status = text(row, 'status');
  const column =
    written !== '' && status !== '' ? 'status' : written === '' && status === '' ? 'value' : 'status';
  const clash = statusFault(written, status);
  if (clash) {
    row.report(row.layout.at[column] >= 0 ? row.layout.at[column] : row.layout.at.value, clash);
    return null;
  }
  if (written === '') return null;
  const fault = indicator ? valueFault(written, indicator.measure) : numberFault(written);
  return fail(row, 'value', fault) ? null : Number(written);
}

function readChoice(row: RowReader, column: 'sex' | 'qualifier', choices: readonly string[]): string {
  const written = text(row, column);
  if (choices.includes(written)) return written;
  fail(
    row,
    column,
    unknown(`unknown ${column}`, written, `empty or ${choices.filter((c) => c !== '').join(', ')}`),
  );
  return '';
}

function readAge(row: RowReader): string {
  const written = text(row, 'age_group');
  if (written === '' || AGE_PATTERN.test(written)) return written;
  fail(row, 'age_group', unknown('unknown form of age group', written, 'years of age, such as 15-17 or 11'));
  return '';
}

function readBreakdown(row: RowReader, indicator: Indicator | null): string {
  const found: (readonly [string, string])[] = [];
  for (const [name, column] of row.layout.breakdowns) {
    const value = row.cells[column] ?? '';
    if (value === '') continue;
    const allowed = indicator ? row.context.breakdowns.get(name)?.get(indicator.id) : undefined;
    if (allowed?.has(value) === true) found.push([name, value]);
    else if (indicator) {
      const expected = allowed
        ? `empty or ${Array.from(allowed).join(', ')}`
        : `empty: ${indicator.id} has no breakdown "${name}"`;
      row.report(column, unknown(`unknown ${name}`, value, expected));
    }
  }
  return found.length === 0 ? '' : formatBreakdown(found);
}

function readSource(row: RowReader): string {
  const written = text(row, 'source');
  if (row.context.evidenceOf.size === 0 || row.context.evidenceOf.has(written)) return written;
  fail(row, 'source', unknown('unknown source', written, 'an id of reference/sources.csv'));
  return '';
}

function readNotes(row: RowReader): readonly string[] {
  const written = text(row, 'note');
  if (written === '') return row.context.dataset.caveats ?? [];
  const ids = written.split(';');
  for (const id of ids) {
    if (row.context.caveats.size > 0 && !row.context.caveats.has(id))
      fail(row, 'note', unknown('unknown caveat', id, 'ids of reference/caveats.csv with ; between them'));
  }
  return [...new Set([...(row.context.dataset.caveats ?? []), ...ids])];
}

function checkFormulas(row: RowReader): boolean {
  let clean = true;
  row.cells.forEach((cell, column) => {
    const fault = column === row.layout.at.value ? null : formulaFault(cell);
    if (!fault) return;
    clean = false;
    row.report(column, fault);
  });
  return clean;
}

const NO_PERIOD: Period = { text: '', kind: 'day', start: '', end: '' };

/** Reads one row of a figures file; every fault is reported. What comes back counts only when none was. */
export function checkRow(
  cells: readonly string[],
  layout: Layout,
  context: DatasetContext,
  report: Report,
): Figure | null {
  const row: RowReader = { cells, layout, context, report };
  if (!checkFormulas(row)) return null;
  const indicator = readIndicator(row);
  const period = readPeriod(row);
  const area = text(row, 'area');
  fail(row, 'area', areaFault(area, indicator?.id ?? '', period, context));
  const value = readValue(row, indicator);
  const source = readSource(row);
  const figure: Figure = {
    indicator: indicator?.id ?? '',
    area,
    frame: context.dataset.frame,
    period: period ?? NO_PERIOD,
    sex: readChoice(row, 'sex', ['', 'female', 'male']) as Sex,
    age_group: readAge(row),
    breakdown: readBreakdown(row, indicator),
    value,
    status: (value === null ? text(row, 'status') : '') as Figure['status'],
    qualifier: readChoice(row, 'qualifier', QUALIFIERS) as Qualifier,
    rounded_to: readNumber(row, 'rounded_to'),
    numerator: readNumber(row, 'numerator'),
    denominator: readNumber(row, 'denominator'),
    contributors: null,
    source,
    evidence: context.evidenceOf.get(source) ?? '',
    caveats: readNotes(row),
    data_kind: context.dataset.origin === 'synthetic' ? 'synthetic' : 'published',
  };
  return indicator && period ? figure : null;
}
