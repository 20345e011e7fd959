import type { Language } from '../domain/text.ts';
import type { Store } from './store.ts';

/**
 * Keeps what `make` gives for a store, a language and an id. Pages of pairs share their columns and panels: each is
 * made once, and a store that was read anew forgets the old.
 */
export function remember<T>(
  make: (store: Store, lang: Language, id: string) => T,
): (store: Store, lang: Language, id: string) => T {
  const made = new WeakMap<Store, Map<string, T>>();
  return (store, lang, id) => {
    const known = made.get(store) ?? new Map<string, T>();
    made.set(store, known);
    const key = `${lang} ${id}`;
    const found = known.get(key) ?? make(store, lang, id);
    known.set(key, found);
    return found;
  };
}
