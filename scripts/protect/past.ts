import type { LedgerEntry, LedgerRelease, Releases } from '../../src/domain/ledger.ts';
import type { Period } from '../../src/domain/period.ts';

/** What binds the release being prepared. */
export interface Past extends Releases {
  /** The release being prepared. */
  readonly release: string;
}

/** What one release has said of a figure. */
export interface Said {
  readonly release: string;
  readonly date: string;
  readonly entry: LedgerEntry;
}

/** What releases have said of each figure, by key; the oldest first. Only values and what was withheld. */
export function saidOf(ledgers: readonly LedgerRelease[]): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const { release, date, entries } of ledgers) {
    for (const [key, entry] of entries) {
      if (entry.status !== '' && entry.status !== 'c') continue;
      const list = said.get(key);
      if (list) list.push({ release, date, entry });
      else said.set(key, [{ release, date, entry }]);
    }
  }
  return said;
}

/** Whether nothing could happen any more in the period on that day. */
export function isClosed(period: Period, day: string): boolean {
  return period.end <= day;
}
