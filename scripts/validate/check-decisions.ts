import { DateSchema } from '../../src/domain/id.ts';
import { DECISION_COLUMNS, type Decision } from '../../src/domain/ledger.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkHeader } from './check-header.ts';
import { keyFault } from './check-ledger.ts';
import type { CsvSource } from './check-tables.ts';
import { textFault } from './check-text.ts';
import { FileProblems, type Fault } from './problem-list.ts';

const NO_OPTIONAL = { required: DECISION_COLUMNS, optional: new Set<string>() };

/** What decisions are checked against. */
export interface DecisionContext {
  /** Releases in their order, the one being prepared last. */
  readonly releases: readonly string[];
  readonly knowsArea: (area: string) => boolean;
  readonly allowed: ReadonlySet<string>;
}

function isDecision(text: string): text is Decision['decision'] {
  return text === 'withhold' || text === 'publish';
}

function releaseFault(release: string, known: readonly string[]): Fault | null {
  if (known.includes(release)) return null;
  return {
    what: 'unknown release',
    found: release,
    expected: `one of ${known.join(', ')}`,
    remedy: 'write the release that is being prepared, as in release.yml',
  };
}

function decisionFault(decision: string): Fault | null {
  if (isDecision(decision)) return null;
  return {
    what: 'unknown decision',
    found: decision,
    expected: 'withhold or publish',
    remedy: 'write one of the two',
  };
}

function dateFault(date: string): Fault | null {
  if (DateSchema.safeParse(date).success) return null;
  return {
    what: 'not a date',
    found: date,
    expected: 'a date such as 2026-11-22',
    remedy: 'write the day of the decision',
  };
}

function wordsFault(text: string, who: boolean, allowed: ReadonlySet<string>): Fault | null {
  if (text !== '') return textFault(text, allowed);
  return {
    what: who ? 'nobody is named' : 'the reason is missing',
    found: '',
    expected: who ? 'who has decided' : 'why it was decided so',
    remedy: 'fill the cell: a decision can be traced',
  };
}

function doubledFault(key: string, first: number): Fault {
  return {
    what: `the decision stands twice (first in row ${String(first)})`,
    found: key,
    expected: 'one decision for each key and release',
    remedy: 'delete one of the two rows',
  };
}

/** Checks what has been decided; the result is in the order of releases. */
export function checkDecisions(
  source: CsvSource,
  { releases, knowsArea, allowed }: DecisionContext,
  problems: Problem[],
): Decision[] {
  if (!checkHeader(source.path, source.header, NO_OPTIONAL, problems)) return [];
  const file = new FileProblems(source.path, source.header, problems);
  const at = DECISION_COLUMNS.map((column) => source.header.indexOf(column));
  const rowOf = new Map<string, number>();
  const decisions = source.rows.slice(1).flatMap((cells, i): Decision[] => {
    const row = i + 2;
    const [key = '', release = '', decision = '', by = '', date = '', reason = ''] = at.map(
      (column) => cells[column],
    );
    const first = rowOf.get(`${key} ${release}`);
    const faults = [
      first === undefined ? keyFault(key, knowsArea) : doubledFault(key, first),
      releaseFault(release, releases),
      decisionFault(decision),
      wordsFault(by, true, allowed),
      dateFault(date),
      wordsFault(reason, false, allowed),
    ];
    faults.forEach((fault, column) => {
      if (fault) file.cell(row, at[column] ?? 0, fault);
    });
    rowOf.set(`${key} ${release}`, first ?? row);
    return isDecision(decision) ? [{ key, release, decision, row }] : [];
  });
  return decisions.sort((a, b) => releases.indexOf(a.release) - releases.indexOf(b.release) || a.row - b.row);
}
