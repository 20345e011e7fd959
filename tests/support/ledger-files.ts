import { chainHash } from '../../scripts/read/chain-hash.ts';
import { setText, type Files } from './memory-files.ts';

/** What a test says of a release; the rest is as it should be. */
interface ShortRelease {
  readonly id: string;
  readonly date?: string;
  readonly previous?: string;
  readonly previous_sha256?: string;
}

/** Adds a frozen release to a data folder in memory; returns its hash, for the next. */
export function addRelease(files: Files, release: ShortRelease, rows: readonly string[]): string {
  const { id, date = `${id}-28`, previous = '', previous_sha256 = '' } = release;
  const csv = ['key,value,status,qualifier', ...rows, ''].join('\n');
  const sha256 = chainHash(previous_sha256, csv);
  const papers = { release: id, date, previous, previous_sha256, sha256 };
  setText(files, `data/releases/${id}/ledger.csv`, csv);
  setText(files, `data/releases/${id}/ledger.json`, `${JSON.stringify(papers, null, 2)}\n`);
  return sha256;
}

/** Writes `decisions.csv` from its rows. */
export function decide(files: Files, ...rows: readonly string[]): void {
  setText(
    files,
    'data/releases/decisions.csv',
    ['key,release,decision,by,date,reason', ...rows, ''].join('\n'),
  );
}
