import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files made before, each under the hash of all that it is made of: what has not changed is not made again. */
export class FileCache {
  readonly #folder: string;
  /** Files that were not there. */
  made = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The file made of these things; else makes and keeps it. Nothing made is kept as nothing. */
  async of(things: readonly string[], make: () => Promise<Uint8Array | null>): Promise<Uint8Array | null> {
    const name = createHash('sha256').update(JSON.stringify(things)).digest('hex');
    const file = path.join(this.#folder, name);
    if (existsSync(file)) {
      const bytes = readFileSync(file);
      return bytes.length === 0 ? null : bytes;
    }
    const bytes = await make();
    this.made += 1;
    // A run that is stopped leaves no half of a file under its name.
    writeFileSync(`${file}.new`, bytes ?? new Uint8Array());
    renameSync(`${file}.new`, file);
    return bytes;
  }
}
