import type { Language } from '../domain/text.ts';
import type { SearchDocument } from './document.ts';
import { EFFORTS, type SearchIndex } from './find.ts';

/** The answers of one language. */
export interface Answer {
  readonly lang: Language;
  readonly documents: readonly SearchDocument[];
}

/**
 * What the indexes answer, in their order; a page that an earlier language has found is not told again by a later one.
 * All languages try equally hard: a word spelt right in one is not taken for a misspelt word of another.
 */
export function answer(indexes: readonly SearchIndex[], query: string): readonly Answer[] {
  for (const effort of EFFORTS) {
    const told = new Set<string>();
    const answers = indexes.map(({ lang, find }) => {
      const documents = find(query, effort).filter(({ path }) => !told.has(path));
      for (const { path } of documents) told.add(path);
      return { lang, documents };
    });
    if (answers.some(({ documents }) => documents.length > 0)) return answers;
  }
  return [];
}
