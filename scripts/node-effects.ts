import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Output, OutputFile } from './publish/output.ts';
import type { Reader } from './read/reader.ts';

/** Enough to make few writes, little enough for some fifty open files. */
const CHUNK = 1 << 17;

/** Some thousand records at a time. */
const PIECE = 1 << 18;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  const piece = Buffer.allocUnsafe(PIECE);
  try {
    for (let bytes; (bytes = readSync(handle, piece)) > 0;) yield piece.subarray(0, bytes);
  } finally {
    closeSync(handle);
  }
}

/** Reads from the disk. */
export const diskReader: Reader = {
  readFile(file) {
    try {
      return readFileSync(file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  readPieces: (file) => (existsSync(file) ? piecesOf(file) : null),
  list(folder) {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
};

function openFile(file: string): OutputFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  const hash = createHash('sha256');
  const waiting = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  let bytes = 0;
  const put = (chunk: Uint8Array): void => {
    writeSync(handle, chunk);
    hash.update(chunk);
    bytes += chunk.length;
  };
  const flush = (): void => {
    put(waiting.subarray(0, filled));
    filled = 0;
  };
  return {
    write(content) {
      const chunk = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      if (filled + chunk.length > CHUNK) flush();
      if (chunk.length > CHUNK) put(chunk);
      else {
        waiting.set(chunk, filled);
        filled += chunk.length;
      }
    },
    close() {
      flush();
      closeSync(handle);
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

/**
 * Writes to `<folder>/v1` whole or not at all: files go to a folder beside it, which takes its place at the end.
 * A run killed between the two renames is mended by the next one.
 */
export function diskOutput(folder: string): Output {
  const final = path.join(folder, 'v1');
  const fresh = path.join(folder, '.v1-new');
  const old = path.join(folder, '.v1-old');
  if (!existsSync(final) && existsSync(old)) renameSync(old, final);
  const clear = (): void => {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  };
  clear();
  return {
    open: (file) => openFile(path.join(fresh, file)),
    commit() {
      if (existsSync(final)) renameSync(final, old);
      renameSync(fresh, final);
      clear();
    },
    discard: clear,
  };
}
