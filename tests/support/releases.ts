import type { Past } from '../../scripts/protect/past.ts';
import { protect, type Protected } from '../../scripts/protect/protect.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { ledgerOf, type Decision, type LedgerEntry, type LedgerRelease } from '../../src/domain/ledger.ts';
import { rowKey, type PublishedFigure } from '../../src/domain/row.ts';
import { madeFigure, madeIndicator, smallCountry, type ShortFigure } from './figures.ts';

const DECISIONS = 'data/releases/decisions.csv';

/** A release of these figures. */
export function released(release: string, date: string, figures: readonly PublishedFigure[]): LedgerRelease {
  const entries = new Map(ledgerOf(figures).map((entry) => [entry.key, entry]));
  return { release, date, sha256: '', entries };
}

/** A release written by hand: `null` where a figure was withheld. */
export function handReleased(
  release: string,
  date: string,
  values: Readonly<Record<string, number | null>>,
): LedgerRelease {
  const entries = Object.entries(values).map(([key, value]): [string, LedgerEntry] => [
    key,
    { key, value, status: value === null ? 'c' : '', qualifier: '' },
  ]);
  return { release, date, sha256: '', entries: new Map(entries) };
}

/** What binds release 2030-01. */
export function past(
  ledgers: readonly LedgerRelease[],
  decisions: readonly Omit<Decision, 'row' | 'release'>[] = [],
): Past {
  const rows = decisions.map((one, i) => ({ ...one, release: '2030-01', row: i + 2 }));
  return { ledgers, decisions: rows, decisionsPath: DECISIONS, release: '2030-01' };
}

/** Protects figures in a small country. */
export function protectFigures(
  figures: readonly Figure[],
  bound: Past | undefined,
  indicators: readonly Indicator[] = [madeIndicator('cases')],
): Protected {
  const input = { indicators: new Map(indicators.map((one) => [one.id, one])) };
  return protect({ input, territory: smallCountry, figures, families: [] }, { past: bound });
}

/** What is left to read: by key, `c` where withheld. */
export function readable(figures: readonly PublishedFigure[]): Record<string, number | string | null> {
  return Object.fromEntries(
    figures.map((row) => [rowKey(row.indicator, row), row.status === 'c' ? 'c' : row.value]),
  );
}

/** Protects a few figures and says what is left to read, or what a person has to decide. */
export function readAfter(
  figures: readonly ShortFigure[],
  bound: Past | undefined,
  indicators?: readonly Indicator[],
): Record<string, number | string | null> | string[] {
  const { figures: rows, problems } = protectFigures(figures.map(madeFigure), bound, indicators);
  return problems.length > 0 ? problems.map(({ found, what }) => `${found}: ${what}`) : readable(rows);
}
