import type { Archive, FrozenRelease } from '../../src/domain/archive.ts';
import { CHANGE_COLUMNS, ChangeSchema, type Change, type ReleaseEntry } from '../../src/domain/history.ts';
import { csvLine, csvNumber } from './csv.ts';
import type { Shelf } from './shelf.ts';

/** Bytes of a file of the archive, by the path it was found at. */
export type ReadFrozen = (path: string) => Uint8Array;

function fieldOf(value: string | number | null): string {
  return typeof value === 'string' ? value : csvNumber(value);
}

/** `changes.csv`: what each release has changed of the one before. */
export function changesCsv(changes: readonly Change[]): string {
  const lines = changes.map((change) => csvLine(CHANGE_COLUMNS.map((column) => fieldOf(change[column]))));
  return csvLine(CHANGE_COLUMNS) + lines.join('');
}

/** `changes.json`, a record a line. */
export function changesJson(changes: readonly Change[]): string {
  return changes.length === 0
    ? '[]\n'
    : `[\n${changes.map((change) => JSON.stringify(change)).join(',\n')}\n]\n`;
}

/** What a frozen release has changed, from its own file; nothing where it has none. */
function frozenChanges({ folder, files }: FrozenRelease, read: ReadFrozen): Change[] {
  if (!files.some(({ path }) => path === 'changes.json')) return [];
  const text = new TextDecoder().decode(read(`${folder}/changes.json`));
  return ChangeSchema.array().parse(JSON.parse(text));
}

/** The changes of all releases, the oldest first; those of the one being prepared last. */
export function allChanges(archive: Archive, read: ReadFrozen, prepared: readonly Change[]): Change[] {
  return [...archive.releases.flatMap((release) => frozenChanges(release, read)), ...prepared];
}

/** Puts everything that was released back under its address, byte by byte, with the keys it was signed by. */
export function saveArchive(
  { releases, keys, keysFolder }: Archive,
  read: ReadFrozen,
  shelf: Pick<Shelf, 'save'>,
): void {
  for (const { path } of keys) shelf.save(path, read(`${keysFolder}/${path}`));
  for (const { id, folder, files } of releases) {
    for (const { path } of files) shelf.save(`r/${id}/${path}`, read(`${folder}/${path}`));
  }
}

/** How a release is listed in the index. */
export function releaseEntry({ folder: _folder, files: _files, ...entry }: FrozenRelease): ReleaseEntry {
  return entry;
}
