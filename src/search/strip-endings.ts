/** An ending of the skeleton, and the letters it may follow; no letters = any. */
export interface Ending {
  readonly ending: string;
  readonly after: string;
}

const SHORTEST = 3;

/** Endings of a table, the longest first, so that a part of an ending is never taken for the whole. */
export function endings(table: readonly (readonly [names: string, after: string])[]): readonly Ending[] {
  return table
    .flatMap(([names, after]) => names.split(' ').map((ending) => ({ ending, after })))
    .sort((a, b) => b.ending.length - a.ending.length);
}

function withoutOne(word: string, table: readonly Ending[]): string {
  for (const { ending, after } of table) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, word.length - ending.length);
    if (rest.length >= SHORTEST && (after === '' || after.includes(rest.slice(-1)))) return rest;
  }
  return word;
}

/**
 * Takes endings off until none is left: so the stem of a stem is the stem itself, and a word of many endings meets its
 * base however the base ends. At least three letters stay.
 */
export function stripEndings(word: string, table: readonly Ending[]): string {
  let stem = word;
  for (;;) {
    const shorter = withoutOne(stem, table);
    if (shorter === stem) return stem;
    stem = shorter;
  }
}
