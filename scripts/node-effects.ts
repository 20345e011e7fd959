import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
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
import type { Addition, Output, OutputFile } from './publish/output.ts';
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

interface Swap {
  /** Where new files go until all of them are there. */
  readonly fresh: string;
  readonly final: string;
  readonly commit: () => void;
  readonly clear: () => void;
}

/** A new folder beside `<folder>/v1`, to take its place at the end. */
function startSwap(folder: string): Swap {
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
    fresh,
    final,
    commit: () => {
      if (existsSync(final)) renameSync(final, old);
      renameSync(fresh, final);
      clear();
    },
    clear,
  };
}

/**
 * Writes to `<folder>/v1` whole or not at all: files go to a folder beside it, which takes its place at the end.
 * A run killed between the two renames is mended by the next one.
 */
export function diskOutput(folder: string): Output {
  const { fresh, commit, clear } = startSwap(folder);
  return { open: (file) => openFile(path.join(fresh, file)), commit, discard: clear };
}

/** A second name for a file, or a copy of it where the file system has no links. */
function link(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Adds to `<folder>/v1` in the same way. Kept files are links, cut before anything else is written in their place. */
export function diskAddition(folder: string): Addition {
  const { fresh, final, commit, clear } = startSwap(folder);
  return {
    keep(file) {
      link(path.join(final, file), path.join(fresh, file));
    },
    read: (file) => readFileSync(path.join(fresh, file)),
    open(file) {
      rmSync(path.join(fresh, file), { force: true });
      return openFile(path.join(fresh, file));
    },
    commit,
    discard: clear,
  };
}
