import { createHash } from 'node:crypto';
import { checksumLines } from '../../src/domain/archive.ts';
import type { ReleaseEntry } from '../../src/domain/history.ts';
import { addRelease } from './ledger-files.ts';
import { setText, textOf, type Files } from './memory-files.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes `SHA256SUMS` of the files of a release anew. */
export function sealRelease(files: Files, id: string): void {
  const top = `data/releases/${id}/files/`;
  const names = [...files.keys()].filter((name) => name.startsWith(top) && !name.includes('SHA256SUMS'));
  const sums = names.map((name) => ({ path: name.slice(top.length), sha256: sha256(textOf(files, name)) }));
  setText(files, `${top}SHA256SUMS`, checksumLines(sums));
}

/** Adds the first release with files of its own to a data folder in memory. */
export function addFrozen(
  files: Files,
  id: string,
  rows: readonly string[],
  contents: Readonly<Record<string, string>> = {},
): void {
  addRelease(files, { id }, rows);
  const papers: Omit<ReleaseEntry, 'sha256' | 'signed'> = {
    id,
    date: `${id}-28`,
    previous: '',
    notes: { kk: '', ru: '', en: '' },
    rows: rows.length,
    changes: 0,
  };
  const all = { 'release.json': JSON.stringify(papers), 'changes.json': '[]\n', ...contents };
  for (const [name, text] of Object.entries(all)) setText(files, `data/releases/${id}/files/${name}`, text);
  sealRelease(files, id);
}
