import type { World } from '../protect/world.ts';
import { publish, type Edition, type PublishNotes } from '../publish/publish.ts';
import { hashOutput } from './hash-output.ts';
import { publishedTwin, type Audited } from './twins.ts';

/** SHA-256 of every file that would be published, by path. */
export function publishedHashes(
  editions: readonly Edition[],
  notes: PublishNotes,
): ReadonlyMap<string, string> {
  const output = hashOutput();
  publish(editions, notes, output);
  return output.hashes;
}

/** Worlds of one edition from which any published file would differ in a byte; none, where the protection holds. */
export function differentBytes(
  editions: readonly (Audited & { readonly edition: Edition })[],
  one: Audited & { readonly edition: Edition },
  worlds: readonly World[],
  notes: PublishNotes,
): World[] {
  const real = publishedHashes(
    editions.map(({ edition }) => edition),
    notes,
  );
  return worlds.filter((world) => {
    const figures = publishedTwin(one, world);
    const twin = publishedHashes(
      editions.map((other) => (other === one ? { ...other.edition, figures } : other.edition)),
      notes,
    );
    return twin.size !== real.size || [...real].some(([file, hash]) => twin.get(file) !== hash);
  });
}
