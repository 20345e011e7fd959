import {
  LEDGER_COLUMNS,
  LEDGER_QUALIFIERS,
  parseLedgerKey,
  type LedgerEntry,
  type LedgerQualifier,
} from '../../src/domain/ledger.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Status } from '../../src/domain/row.ts';
import { checkHeader } from './check-header.ts';
import { numberFault } from './check-number.ts';
import type { CsvSource } from './check-tables.ts';
import { FileProblems, type Fault } from './problem-list.ts';

const RESTORE = 'put the file back as it was released';
const STATUSES: readonly string[] = ['', 'c', 'x', 'z'];
const NO_OPTIONAL = { required: LEDGER_COLUMNS, optional: new Set<string>() };

/** What is wrong with a key. */
export function keyFault(key: string, knowsArea: (area: string) => boolean): Fault | null {
  const parsed = parseLedgerKey(key);
  if (!parsed) {
    return {
      what: 'the key does not name a figure',
      found: key,
      expected: 'indicator|area|period|sex|age_group|breakdown, such as offenders|KZ-31|2022|female|14-15|',
      remedy: 'copy the key from ledger.csv of the release',
    };
  }
  return knowsArea(parsed.area)
    ? null
    : {
        what: 'unknown area',
        found: parsed.area,
        expected: 'every area that a release has named',
        remedy: 'keep former areas in reference/areas.csv, or districts in reference/districts.csv',
      };
}

function valueFault(value: string, status: string): Fault | null {
  if (status !== '') {
    return value === ''
      ? null
      : {
          what: 'a value and a status stand together',
          found: value,
          expected: 'a value, or a status',
          remedy: RESTORE,
        };
  }
  const fault = numberFault(value);
  return fault && { ...fault, remedy: RESTORE };
}

function oneOf(what: string, found: string, allowed: readonly string[]): Fault | null {
  if (allowed.includes(found)) return null;
  const words = allowed.filter((word) => word !== '').join(', ');
  return { what, found, expected: `empty or one of ${words}`, remedy: RESTORE };
}

function isQualifier(text: string): text is LedgerQualifier {
  return (LEDGER_QUALIFIERS as readonly string[]).includes(text);
}

function isStatus(text: string): text is Status {
  return STATUSES.includes(text);
}

/** Checks a ledger row by row and types it. Empty where it cannot be read. */
export function checkLedger(
  source: CsvSource,
  knowsArea: (area: string) => boolean,
  problems: Problem[],
): ReadonlyMap<string, LedgerEntry> {
  const entries = new Map<string, LedgerEntry>();
  if (!checkHeader(source.path, source.header, NO_OPTIONAL, problems)) return entries;
  const file = new FileProblems(source.path, source.header, problems);
  const at = LEDGER_COLUMNS.map((column) => source.header.indexOf(column));
  const rowOf = new Map<string, number>();
  source.rows.slice(1).forEach((cells, i) => {
    const row = i + 2;
    const [key = '', value = '', status = '', qualifier = ''] = at.map((column) => cells[column]);
    const first = rowOf.get(key);
    const faults = [
      first === undefined ? keyFault(key, knowsArea) : doubled(key, first),
      valueFault(value, status),
      oneOf('unknown status', status, STATUSES),
      oneOf('unknown qualifier', qualifier, LEDGER_QUALIFIERS),
    ];
    faults.forEach((fault, column) => {
      if (fault) file.cell(row, at[column] ?? 0, fault);
    });
    rowOf.set(key, first ?? row);
    if (!isStatus(status) || !isQualifier(qualifier)) return;
    entries.set(key, { key, value: status === '' ? Number(value) : null, status, qualifier });
  });
  return entries;
}

function doubled(key: string, first: number): Fault {
  return {
    what: `the key stands twice (first in row ${String(first)})`,
    found: key,
    expected: 'each key once',
    remedy: RESTORE,
  };
}
