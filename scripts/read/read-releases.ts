import type { FrozenFile } from '../../src/domain/archive.ts';
import { chainHash } from './chain-hash.ts';
import type { CsvFile } from './parse-csv.ts';
import type { JsonFile } from './parse-json.ts';
import { readFrozen, readKeys, type RawFrozen } from './read-frozen.ts';

/** A frozen release: its ledger, what is said of it, and the hash that it has now. */
export interface RawRelease {
  readonly id: string;
  readonly csv: CsvFile | null;
  readonly papers: JsonFile | null;
  /** Of the hash before it that the papers state, and the bytes that are there. */
  readonly sha256: string;
  /** Its files as they are now; `null` where only the ledger was kept. */
  readonly frozen: RawFrozen | null;
}

/** Everything below `releases/`; a folder without releases is as good as none. */
export interface RawReleases {
  readonly releases: readonly RawRelease[];
  readonly decisions: CsvFile | null;
  readonly decisionsPath: string;
  /** Public keys that signatures are checked by. */
  readonly keys: readonly FrozenFile[];
  readonly keysFolder: string;
}

/** What reading releases needs of a folder. */
export interface ReleaseFolder {
  path(relative: string): string;
  names(relative: string): readonly string[];
  bytes(relative: string): Uint8Array | null;
  csv(relative: string): CsvFile | null;
  csvIfThere(relative: string): CsvFile | null;
  json(relative: string, largest: number, expected: string): JsonFile | null;
}

const DECISIONS = 'releases/decisions.csv';

function statedPrevious(papers: JsonFile | null): string {
  const { value } = papers ?? {};
  const stated =
    typeof value === 'object' && value !== null && 'previous_sha256' in value ? value.previous_sha256 : '';
  return typeof stated === 'string' ? stated : '';
}

function readRelease(folder: ReleaseFolder, id: string): RawRelease {
  const csv = folder.csv(`releases/${id}/ledger.csv`);
  const papers = folder.json(`releases/${id}/ledger.json`, Infinity, 'a ledger as in data/README.md');
  const bytes = folder.bytes(`releases/${id}/ledger.csv`) ?? new Uint8Array();
  const sha256 = chainHash(statedPrevious(papers), bytes);
  return { id, csv, papers, sha256, frozen: readFrozen(folder, id) };
}

/** Reads what earlier releases have said, and what has been decided since. */
export function readReleases(folder: ReleaseFolder): RawReleases {
  const names = folder.names('releases').filter((name) => name.endsWith('/'));
  return {
    releases: names.map((name) => readRelease(folder, name.slice(0, -1))),
    decisions: folder.csvIfThere(DECISIONS),
    decisionsPath: folder.path(DECISIONS),
    keys: readKeys(folder),
    keysFolder: folder.path('releases'),
  };
}
