import { createHash } from 'node:crypto';
import {
  ledgerCsv,
  ledgerOf,
  type LedgerEntry,
  type LedgerFile,
  type LedgerRelease,
} from '../../src/domain/ledger.ts';
import type { Published } from '../../src/domain/published.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { chainHash } from '../read/chain-hash.ts';

interface Released {
  readonly release: string;
  readonly date: string;
  readonly previous: LedgerRelease | undefined;
  readonly figures: Published<readonly PublishedFigure[]>;
  /** Bytes of `files/SHA256SUMS`. */
  readonly checksums: Uint8Array;
}

/** `ledger.csv` and `ledger.json` of a release, linked to those of the release before. */
export function ledgerFiles({ release, date, previous, figures, checksums }: Released): {
  readonly csv: string;
  readonly json: string;
} {
  const entries: LedgerEntry[] = ledgerOf(figures);
  const csv = ledgerCsv(entries);
  const before = previous?.sha256 ?? '';
  const papers: LedgerFile = {
    release,
    date,
    previous: previous?.release ?? '',
    previous_sha256: before,
    sha256: chainHash(before, csv),
    files: createHash('sha256').update(checksums).digest('hex'),
  };
  return { csv, json: `${JSON.stringify(papers, null, 2)}\n` };
}
