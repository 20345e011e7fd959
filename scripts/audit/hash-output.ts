import { createHash } from 'node:crypto';
import type { Output } from '../publish/output.ts';

/** Keeps nothing of what is written but its hashes, by path. */
export function hashOutput(): Output & { readonly hashes: ReadonlyMap<string, string> } {
  const hashes = new Map<string, string>();
  return {
    hashes,
    open(path) {
      const hash = createHash('sha256');
      let bytes = 0;
      return {
        write(content) {
          hash.update(content);
          bytes += Buffer.byteLength(content);
        },
        close() {
          const sha256 = hash.digest('hex');
          hashes.set(path, sha256);
          return { bytes, sha256 };
        },
      };
    },
    commit() {
      // Nothing to put in place.
    },
    discard() {
      hashes.clear();
    },
  };
}
