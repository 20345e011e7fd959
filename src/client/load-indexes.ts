import type { SearchDocument } from '../search/document.ts';
import { createIndex, type SearchIndex } from '../search/find.ts';
import type { AnswerPlace } from './page-parts.ts';

async function load({ lang, documents }: AnswerPlace): Promise<SearchIndex> {
  const response = await fetch(documents);
  if (!response.ok) throw new Error(`${documents}: ${String(response.status)}`);
  return createIndex(lang, (await response.json()) as SearchDocument[]);
}

/** The index of the page's language, and those of all languages with it first. */
export interface Indexes {
  readonly own: Promise<readonly SearchIndex[]>;
  readonly all: Promise<readonly SearchIndex[]>;
}

function fetchAll(places: readonly AnswerPlace[]): Indexes {
  const own = Promise.all(places.slice(0, 1).map(load));
  // The other languages wait: on a slow line the reader's own comes first.
  const all = own.then(async (first) => [...first, ...(await Promise.all(places.slice(1).map(load)))]);
  return { own, all };
}

let indexes: Indexes | undefined;

/** The indexes, fetched once; after a failure the next question tries again. */
export function loadIndexes(places: readonly AnswerPlace[]): Indexes {
  if (!indexes) {
    indexes = fetchAll(places);
    indexes.all.catch(() => {
      indexes = undefined;
    });
  }
  return indexes;
}
