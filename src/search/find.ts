import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Language } from '../domain/text.ts';
import type { Kind, SearchDocument } from './document.ts';
import { words } from './fold.ts';
import { rawTerm, stemTerm, termsIn, termsInAny } from './terms.ts';

/** Nobody asks with more; without a bound one could make the browser of a reader stand still with a link. */
const LONGEST_QUERY = 200;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;
/** From this length on, one wrong letter is forgiven; a shorter stem is too like too many others. */
const FORGIVING = 5;
const SHORTEST_CUT = 4;

/** Of two equal matches the page stands before the row, and the row before the paper it was read in. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  page: 1.4,
  indicator: 1.4,
  region: 2,
  district: 1,
  measure: 1,
  body: 0.9,
  gap: 0.8,
  method: 0.8,
  finding: 0.6,
  event: 0.6,
  source: 0.4,
};

/**
 * How hard a search tries: words and their beginnings; one wrong letter; the words without their tails (an unknown
 * ending); pages with some of the words.
 */
export const EFFORTS = ['exact', 'forgiving', 'cut', 'some'] as const;
export type Effort = (typeof EFFORTS)[number];

/** The documents of one language, ready to be asked. */
export interface SearchIndex {
  readonly lang: Language;
  /** The documents that answer a query, the best first. */
  readonly find: (query: string, effort: Effort) => readonly SearchDocument[];
}

const AS_IT_IS: SearchOptions = { tokenize: (term) => [term], processTerm: (term) => term };

/** The words of a query: cut to a bound, and without single letters where there is more. */
export function queryWords(query: string): readonly string[] {
  const all = words(query.slice(0, LONGEST_QUERY)).map((word) => word.slice(0, LONGEST_WORD));
  const long = all.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  return (long.length > 0 ? long : all).filter((word) => rawTerm(word) !== '').slice(0, MOST_WORDS);
}

/** Asks for the longest beginning of a word that something begins with; four letters at least. */
function startQuery(index: MiniSearch, word: string): Query {
  const term = rawTerm(word);
  const shortest = Math.max(SHORTEST_CUT, Math.ceil(term.length * 0.4));
  for (let length = term.length; length >= shortest; length -= 1) {
    const start = term.slice(0, length);
    if (index.search(start, { ...AS_IT_IS, prefix: true }).length > 0)
      return { queries: [start], prefix: true };
  }
  return { queries: [term] };
}

function wordQuery(lang: Language, word: string, effort: Effort): Query {
  const forgives = effort === 'forgiving' && word.length >= FORGIVING;
  const fuzzy = (term: string): number | false => (forgives && term.length >= FORGIVING ? 1 : false);
  const [raw, stem] = [rawTerm(word), stemTerm(lang, word)];
  return {
    combineWith: 'OR',
    queries: [
      // The form that was typed counts little: «области» is no better answered by «области» than by «область».
      {
        queries: [raw],
        boost: { title: 1, text: 0.3, names: 0.8 },
        prefix: raw.length > 1,
        fuzzy: fuzzy(raw),
      },
      { queries: [stem], fields: ['title', 'text'], prefix: stem.length > 2, fuzzy: fuzzy(stem) },
      ...termsInAny(word).map((term) => ({ queries: [term], fields: ['names'], fuzzy: fuzzy(term) })),
    ],
  };
}

/** English is not guessed from Cyrillic letters: «интернат» is no misspelt “internal”. */
function isForeign(lang: Language, query: string): boolean {
  return lang === 'en' && /\p{Script=Cyrillic}/u.test(query);
}

/** Makes the index of the documents of a language. */
export function createIndex(lang: Language, documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: ['title', 'text', 'names'],
    tokenize: (text) => [...words(text)],
    processTerm: (word, field) => (field === 'names' ? termsInAny(word) : termsIn(lang, word)),
  });
  index.addAll(documents.map((document, id) => ({ names: '', ...document, id })));
  const kindOf = (id: unknown): Kind => documents[id as number]?.kind ?? 'page';
  return {
    lang,
    find(query, effort) {
      const asked = queryWords(query);
      if (asked.length === 0 || (effort !== 'exact' && isForeign(lang, query))) return [];
      const tree: Query = {
        combineWith: effort === 'some' ? 'OR' : 'AND',
        queries: asked.map((word) =>
          effort === 'cut' ? startQuery(index, word) : wordQuery(lang, word, effort),
        ),
      };
      const boost = { title: 4, names: 3 };
      const boostDocument = (id: unknown): number => WEIGHTS[kindOf(id)];
      return index
        .search(tree, { ...AS_IT_IS, boost, boostDocument })
        .flatMap(({ id }) => documents[id as number] ?? []);
    },
  };
}
