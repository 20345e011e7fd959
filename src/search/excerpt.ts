import type { Language } from '../domain/text.ts';
import { queryWords } from './find.ts';
import { termsIn, termsInAny } from './terms.ts';

const LENGTH = 150;
/** How much of the text before the word that was asked for is kept. */
const BEFORE = 60;

/** Place of the first word of the text that the query asks for; 0 where there is none. */
function placeOf(lang: Language, text: string, query: string): number {
  const asked = queryWords(query).flatMap(termsInAny);
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const said = termsIn(lang, match[0]);
    if (said.some((term) => asked.some((start) => start.length > 1 && term.startsWith(start))))
      return match.index;
  }
  return 0;
}

/** A line of a text, cut between words: its beginning, or the part where the query's words stand. */
export function excerpt(lang: Language, text: string, query: string): string {
  if (text.length <= LENGTH) return text;
  const place = placeOf(lang, text, query);
  const start = place + BEFORE < LENGTH ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const rest = text.slice(start);
  const cut = rest.slice(0, LENGTH);
  const line = rest.length <= LENGTH ? rest : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
  return start === 0 ? line : `…${line}`;
}
