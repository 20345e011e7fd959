import { zipSync, type Zippable } from 'fflate';

/** fflate writes local time; the parts of this one are the same in every time zone. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);
const LEVEL = 6;

/** An archive of these files: sorted by name, without a clock, so that the same files give the same bytes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [name, files.get(name) ?? new Uint8Array()]),
  );
  return zipSync(entries, { level: LEVEL, mtime: FIRST_DAY_OF_ZIP });
}
