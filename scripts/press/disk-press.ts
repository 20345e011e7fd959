import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BRIEFINGS, EMBEDS, IMAGES, OEMBEDS } from '../../src/domain/press-paths.ts';
import type { PressOutput } from './press-output.ts';

/** Folders of the site that hold nothing but what is made here. */
const OWN = [EMBEDS, IMAGES, OEMBEDS, BRIEFINGS].map((folder) => folder.split('/')[0] ?? folder);

export interface DiskPress extends PressOutput {
  /** What was written in this run; `null` where nothing was. */
  read(path: string): Uint8Array | null;
  /** Puts what was written in the place of what an earlier run made. */
  commit(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

/** Writes beside the folders of the site, which are exchanged at the end: nothing half-made is ever seen. */
export function diskPress(out: string): DiskPress {
  const fresh = path.join(out, '.press-new');
  const folders = new Set<string>();
  const discard = (): void => {
    rmSync(fresh, { recursive: true, force: true });
  };
  discard();
  return {
    write(file, content) {
      const target = path.join(fresh, file);
      const folder = path.dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, content);
    },
    read(file) {
      const source = path.join(fresh, file);
      return existsSync(source) ? readFileSync(source) : null;
    },
    commit() {
      for (const name of OWN) {
        const [from, to] = [path.join(fresh, name), path.join(out, name)];
        rmSync(to, { recursive: true, force: true });
        if (existsSync(from)) renameSync(from, to);
      }
      discard();
    },
    discard,
  };
}
