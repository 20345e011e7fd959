import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextFile } from './entry.ts';
import { tablesInStrings } from './tables-in-strings.ts';
import { textsOf, type IsCopy } from './unpack.ts';

/** Paths of all files below a folder, relative to it, with `/`, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Tells copies of files of the folder, by their names and bytes. */
function copiesOf(folder: string, files: readonly string[]): IsCopy {
  const byName = Map.groupBy(files, (file) => path.posix.basename(file));
  return ({ path: name, bytes }) =>
    (byName.get(path.posix.basename(name)) ?? []).some((file) => {
      const place = path.join(folder, file);
      return statSync(place).size === bytes.length && readFileSync(place).equals(bytes);
    });
}

/** Everything readable in a folder, one text after another: only one is in memory at a time. */
export function* readFolder(folder: string): Generator<TextFile> {
  const files = filesBelow(folder);
  const isCopy = copiesOf(folder, files);
  for (const file of files) {
    for (const text of textsOf({ path: file, bytes: readFileSync(path.join(folder, file)) }, isCopy)) {
      yield text;
      yield* tablesInStrings(text);
    }
  }
}
