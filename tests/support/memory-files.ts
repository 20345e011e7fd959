import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Output } from '../../scripts/publish/output.ts';
import type { Reader } from '../../scripts/read/reader.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/golden/data');

export type Files = Map<string, Uint8Array>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A data folder called `data` in memory: the golden one, to be changed by a test. */
export function goldenFiles(): Files {
  const names = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.\w+$/.test(name));
  return new Map(files.map((name) => [`data/${name}`, readFileSync(path.join(GOLDEN, name))]));
}

/** Text of a file in memory. */
export function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

export function setText(files: Files, name: string, text: string): void {
  files.set(name, encoder.encode(text));
}

/** Replaces a text that must be there once, so that a test cannot silently change nothing. */
export function replace(files: Files, name: string, from: string, to: string): void {
  const text = textOf(files, name);
  if (text.split(from).length !== 2) throw new Error(`${name} does not hold the text once: ${from}`);
  setText(
    files,
    name,
    text.replace(from, () => to),
  );
}

function entriesOf(files: Files, folder: string): string[] {
  const below = [...files.keys()].filter((name) => name.startsWith(`${folder}/`));
  return below.map((name) => name.slice(folder.length + 1).replace(/\/.*$/, '/'));
}

/** Small, so that rows and letters are cut everywhere. */
const PIECE = 7;

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Reads the files in memory as the pipeline reads the disk. */
export function memoryReader(files: Files): Reader {
  return {
    readFile: (name) => files.get(name) ?? null,
    readPieces(name) {
      const bytes = files.get(name);
      return bytes ? piecesOf(bytes) : null;
    },
    list: (folder) => [...new Set(entriesOf(files, folder))].sort(),
  };
}

/** Keeps what is published; `files` stays empty until everything is committed. */
export function memoryOutput(): Output & { readonly files: Map<string, string> } {
  const waiting = new Map<string, string>();
  const files = new Map<string, string>();
  return {
    files,
    open(name) {
      waiting.set(name, '');
      return {
        write(content) {
          const text = typeof content === 'string' ? content : decoder.decode(content);
          waiting.set(name, (waiting.get(name) ?? '') + text);
        },
        close: () => ({ bytes: encoder.encode(waiting.get(name)).length, sha256: '0'.repeat(64) }),
      };
    },
    commit() {
      for (const [name, text] of waiting) files.set(name, text);
    },
    discard() {
      waiting.clear();
    },
  };
}
