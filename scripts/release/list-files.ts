import type { Reader } from '../read/reader.ts';

function* below(reader: Reader, folder: string, prefix: string): Generator<string> {
  for (const name of reader.list(folder)) {
    if (name.endsWith('/')) yield* below(reader, `${folder}/${name.slice(0, -1)}`, `${prefix}${name}`);
    else yield `${prefix}${name}`;
  }
}

/** Paths of all files below a folder, sorted. */
export function listFiles(reader: Reader, folder: string): string[] {
  return [...below(reader, folder, '')].sort((a, b) => (a < b ? -1 : 1));
}
