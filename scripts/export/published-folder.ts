import { createHash } from 'node:crypto';
import type { PublishedFile } from '../../src/domain/document.ts';
import type { Addition } from '../publish/output.ts';
import type { Reader } from '../read/reader.ts';
import { isExported, isWrittenAgain } from './own-files.ts';
import type { ExportedFile } from './shelf.ts';

function* filesBelow(reader: Reader, folder: string, below = ''): Generator<string> {
  for (const name of reader.list(`${folder}/${below}`.replace(/\/$/, ''))) {
    if (name.endsWith('/')) yield* filesBelow(reader, folder, `${below}${name}`);
    else yield `${below}${name}`;
  }
}

function weigh(reader: Reader, folder: string, path: string): PublishedFile {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of reader.readPieces(`${folder}/${path}`) ?? []) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** What is published: the files of build-data, and those that have been added so far. What an earlier run added is dropped. */
export class PublishedFolder {
  readonly #files = new Map<string, PublishedFile>();
  readonly #output: Addition;
  #sorted: readonly PublishedFile[] | undefined;
  /** Files and bytes added. */
  readonly made = { files: 0, bytes: 0 };

  constructor(reader: Reader, folder: string, output: Addition) {
    this.#output = output;
    for (const path of filesBelow(reader, folder)) {
      if (isExported(path)) continue;
      output.keep(path);
      this.#files.set(path, weigh(reader, folder, path));
    }
  }

  /** Adds a file, or writes one again that tells of the others. */
  add({ path, content }: ExportedFile): void {
    if (isExported(path) ? this.#files.has(path) : !isWrittenAgain(path))
      throw new Error(`${path}: not a file that may be exported, or exported twice`);
    const file = this.#output.open(path);
    file.write(content);
    const written = file.close();
    this.#files.set(path, { path, ...written });
    this.#sorted = undefined;
    this.made.files += 1;
    this.made.bytes += written.bytes;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** All files, sorted by path. */
  files(): readonly PublishedFile[] {
    this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.#sorted;
  }

  bytes(path: string): Uint8Array {
    if (!this.has(path)) throw new Error(`${path} is not published`);
    return this.#output.read(path);
  }

  json(path: string): unknown {
    return JSON.parse(new TextDecoder().decode(this.bytes(path)));
  }
}
