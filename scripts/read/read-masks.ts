import { decode } from './decode.ts';
import { parseCsv } from './parse-csv.ts';
import type { Reader } from './reader.ts';

/** Which figures are withheld: folder of the edition → key → withheld. */
export type EditionMasks = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** Stands in a data folder that the audit wrote: the same tables are made again, and nothing is decided or proved. */
export const MASK_FILE = 'mask.csv';

/**
 * Reads the mask of a data folder, where it has one (columns `edition,key,status`). It is written by a program, so
 * what does not fit is a bug and is thrown.
 */
export function readMasks(reader: Reader, folder: string): EditionMasks | null {
  const path = `${folder}/${MASK_FILE}`;
  const bytes = reader.readFile(path);
  if (bytes === null) return null;
  const decoded = decode(path, bytes);
  const file = 'text' in decoded ? parseCsv(path, decoded.text).file : null;
  if (file?.header.join() !== 'edition,key,status') throw new Error(`${path} is not a mask`);
  const masks = new Map<string, Map<string, boolean>>();
  for (const [edition = '', key = '', status = ''] of file.rows.slice(1)) {
    const mask = masks.get(edition) ?? new Map<string, boolean>();
    mask.set(key, status === 'c');
    masks.set(edition, mask);
  }
  return masks;
}
