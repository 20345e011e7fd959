/** How many areas may stand beside the two of a page. */
export const MOST_ADDED = 2;

/** What an address asks for: the areas that can be added, and whether it asked for others. */
export interface Wanted {
  readonly codes: readonly string[];
  readonly hasFaults: boolean;
}

/** Reads `?with=kz-75,kz-10`: unknown and repeated codes, and more than fit, are left out. */
export function parseWith(search: string, known: readonly string[]): Wanted {
  const asked = (new URLSearchParams(search).get('with') ?? '').split(',').filter((code) => code !== '');
  const codes = [...new Set(asked)].filter((code) => known.includes(code)).slice(0, MOST_ADDED);
  return { codes, hasFaults: codes.length < asked.length };
}

/** Writes the query that `parseWith` reads; nothing for no area. */
export function writeWith(codes: readonly string[]): string {
  return codes.length === 0 ? '' : `?with=${codes.join(',')}`;
}

/** The part of an address that names the one page of two areas. */
export function pairOf(a: string, b: string): string {
  return [a, b].sort().join('-');
}
