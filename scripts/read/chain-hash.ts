import { createHash } from 'node:crypto';

/**
 * Hash of a ledger and of all ledgers before it: SHA-256 of the hash of the one before (empty for the first), a line
 * feed, and the bytes of `ledger.csv`.
 */
export function chainHash(previous: string, csv: string | Uint8Array): string {
  return createHash('sha256').update(`${previous}\n`).update(csv).digest('hex');
}
