import { expect, it } from 'vitest';
import { checkStatuses } from '../../../scripts/compare/check-statuses.ts';
import type { Archive, FrozenRelease } from '../../../src/domain/archive.ts';
import { formatProblem } from '../../../src/domain/problem.ts';
import type { Tables } from '../../../src/domain/tables.ts';

const ROWS = [
  { measure: 'AA-01', date: '2025-10-01', status: 'ordered', evidence_en: 'Ordered.' },
  { measure: 'AA-01', date: '2025-12-01', status: 'in-progress', evidence_en: 'Begun.' },
];

function messages(now: readonly object[], frozen: readonly string[] = ['statuses.json']): string[] {
  const last = {
    id: '2025-12',
    folder: 'data/releases/2025-12/files',
    files: frozen.map((path) => ({ path })),
  } as unknown as FrozenRelease;
  const archive: Archive = { releases: [last], keys: [], keysFolder: '' };
  const tables = { statuses: now } as unknown as Tables;
  const read = (path: string): Uint8Array => {
    expect(path).toBe('data/releases/2025-12/files/statuses.json');
    return new TextEncoder().encode(JSON.stringify(ROWS));
  };
  return checkStatuses({ archive, tables }, read, 'data').map(formatProblem);
}

it('lets reports be added and their texts be corrected', () => {
  const more = { measure: 'AA-01', date: '2026-01-01', status: 'reported-done' };
  expect(messages([more, ...ROWS.map((row) => ({ ...row, evidence_en: 'Put better.' }))])).toEqual([]);
});

it('names a report of the last release that is gone or was changed', () => {
  expect(messages([ROWS[0] ?? {}, { ...ROWS[1], status: 'reported-done' }])).toEqual([
    'data/measures/statuses.csv: a report of release 2025-12 is gone or was changed; found ""; expected the row of AA-01, 2025-12-01, in-progress; put the row back as it was; write what is known now in a row of its own',
  ]);
});

it('has nothing to compare with before the first release, or where one had no such table', () => {
  expect(messages([], [])).toEqual([]);
});
