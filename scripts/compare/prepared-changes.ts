import type { Derived } from '../../src/domain/derived.ts';
import type { Change } from '../../src/domain/history.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import { fromPublished, type Published } from '../../src/domain/published.ts';
import { changesSince, type DocumentBefore, type ReleaseBefore } from './changes.ts';

/** Bytes of a file of the archive, by the path it was found at. */
export type ReadArchive = (path: string) => Uint8Array;

function parse(bytes: Uint8Array): DocumentBefore {
  return JSON.parse(new TextDecoder().decode(bytes)) as DocumentBefore;
}

/** The indicators of the last release, each read when it is first asked for. */
export function documentsBefore(
  { archive }: Pick<Catalogue, 'archive'>,
  read: ReadArchive,
): ReleaseBefore['document'] {
  const last = archive.releases.at(-1);
  const files = new Set(last?.files.map(({ path }) => path));
  const known = new Map<string, DocumentBefore>();
  return (indicator) => {
    const path = `indicators/${indicator}.json`;
    if (!last || !files.has(path)) return null;
    const document = known.get(path) ?? parse(read(`${last.folder}/${path}`));
    known.set(path, document);
    return document;
  };
}

/** What the release being prepared changes of the last one; nothing before the first. */
export function preparedChanges(
  catalogue: Pick<Catalogue, 'archive' | 'releases' | 'release' | 'indicators'>,
  derived: Published<Derived>,
  read: ReadArchive,
): Change[] {
  const ledger = catalogue.releases.ledgers.at(-1);
  if (!ledger) return [];
  const document = documentsBefore(catalogue, read);
  const figures = fromPublished(derived, (all) => all.figures);
  const { release, indicators } = catalogue;
  return changesSince({ ledger, document }, { release: release.id, figures, indicators });
}
