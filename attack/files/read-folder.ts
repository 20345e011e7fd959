import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextFile } from './entry.ts';
import { tablesInStrings } from './tables-in-strings.ts';
import { textsOf } from './unpack.ts';

/** Paths of all files below a folder, relative to it, with `/`, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Everything readable in a folder, one text after another: only one is in memory at a time. */
export function* readFolder(folder: string): Generator<TextFile> {
  for (const file of filesBelow(folder)) {
    for (const text of textsOf({ path: file, bytes: readFileSync(path.join(folder, file)) })) {
      yield text;
      yield* tablesInStrings(text);
    }
  }
}
