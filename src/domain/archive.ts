import { ReleaseEntrySchema, type ReleaseEntry } from './history.ts';

/** `release.json` of a frozen release: what is said of it. */
export const ReleasePapersSchema = ReleaseEntrySchema.omit({ sha256: true, signed: true });

/** A file that stays as it was released. */
export interface FrozenFile {
  /** Path below `/data/v1/r/<release>/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A release with all its files, as every later build carries it on. */
export interface FrozenRelease extends ReleaseEntry {
  /** Folder of the files. */
  readonly folder: string;
  /** Sorted by path; `SHA256SUMS` and its signature among them. */
  readonly files: readonly FrozenFile[];
}

/** Everything that has been released. */
export interface Archive {
  /** The oldest first. */
  readonly releases: readonly FrozenRelease[];
  /** Files of public keys, by which signatures are checked. */
  readonly keys: readonly FrozenFile[];
  readonly keysFolder: string;
}

export const CHECKSUMS = 'SHA256SUMS';
/** Signatures of `SHA256SUMS` by the kind of key, and the public keys, beside the folders of the releases. */
export const SIGNATURES = [
  { file: 'SHA256SUMS.minisig', key: 'minisign.pub' },
  { file: 'SHA256SUMS.sig', key: 'signing-key.pem' },
] as const;

/** `SHA256SUMS` as `sha256sum -c` reads it: hash, two spaces, path; sorted by path. */
export function checksumLines(files: readonly Pick<FrozenFile, 'path' | 'sha256'>[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** Path and hash of each line; `null` where a line is none. */
export function parseChecksums(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line));
  if (pairs.some((pair) => pair === null)) return null;
  return new Map(pairs.map((pair) => [pair?.[2] ?? '', pair?.[1] ?? '']));
}
