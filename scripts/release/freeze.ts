import { createHash } from 'node:crypto';
import { CHECKSUMS, checksumLines } from '../../src/domain/archive.ts';
import type { Change, ReleaseEntry } from '../../src/domain/history.ts';
import { changesCsv, changesJson } from '../publish/past-files.ts';

/** Files by their path, as they will be kept. */
export type FrozenFiles = ReadonlyMap<string, Uint8Array>;

/** What is published as `latest/`, by path below that folder. */
export interface LatestFiles {
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
}

/** Files beside those of `latest/` that are kept too, by their path in the release. */
export type MoreFiles = ReadonlyMap<string, Uint8Array>;

export interface FrozenPapers extends Omit<ReleaseEntry, 'sha256' | 'signed' | 'changes'> {
  readonly changes: readonly Change[];
}

const PACKAGE = 'datapackage.json';
/** Beside tables and documents: how the whole is cited. */
const KEPT_WHOLE: ReadonlySet<string> = new Set(['all.bib', 'all.ris', 'all.csl.json', 'CITATION.cff']);
const encoder = new TextEncoder();

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Tables, documents and the description of both; other formats exist for `latest` and can be made again. */
export function isFrozen(path: string): boolean {
  if (KEPT_WHOLE.has(path)) return true;
  if (path.endsWith('.csv-metadata.json') || path.endsWith('.csl.json')) return false;
  return /\.(csv|json|geojson)$/.test(path);
}

/** The description of the folder without the files that are not kept. */
function packageOf(bytes: Uint8Array, kept: ReadonlySet<string>): Uint8Array {
  const description = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly resources: readonly { readonly path: string }[];
  };
  const resources = description.resources.filter(({ path }) => kept.has(path));
  return encoder.encode(`${JSON.stringify({ ...description, resources }, null, 1)}\n`);
}

/** All files of a release but its checksums: those of `latest/` that are kept, its changes, and what is said of it. */
function contentsOf({ paths, read }: LatestFiles, papers: FrozenPapers): Map<string, Uint8Array> {
  const kept = paths.filter(isFrozen);
  const names = new Set(kept);
  const files = new Map(
    kept.map((path) => [path, path === PACKAGE ? packageOf(read(path), names) : read(path)]),
  );
  const { changes, ...rest } = papers;
  files.set('changes.csv', encoder.encode(changesCsv(changes)));
  files.set('changes.json', encoder.encode(changesJson(changes)));
  const said = { ...rest, changes: changes.length };
  files.set('release.json', encoder.encode(`${JSON.stringify(said, null, 1)}\n`));
  return files;
}

/** The files of a release, as they stay for ever, with their checksums. */
export function freeze(latest: LatestFiles, papers: FrozenPapers, more: MoreFiles = new Map()): FrozenFiles {
  const files = new Map([...contentsOf(latest, papers), ...more]);
  const sums = [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }));
  return files.set(CHECKSUMS, encoder.encode(checksumLines(sums)));
}
