import type { TextFile } from './entry.ts';

/** A table in a string in a string …: so deep and no deeper. */
const DEPTH = 4;
/** How a table of published figures begins, whatever stands before it. */
const HEADER = /\bindicator,[\w,]*\b(?:value|status)\b/;
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gs;

/** What a string literal says; `null` where its escapes are not those of JSON. */
function contentOf(literal: string): string | null {
  const inner = literal.slice(1, -1);
  const quoted = literal.startsWith('"')
    ? literal
    : `"${inner.replaceAll(/(?<!\\)"/g, '\\"').replaceAll('\n', '\\n')}"`;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}

/**
 * Tables that stand as text inside a script, a source map or any other file: each is a file of its own, its path that
 * of the file with a number.
 */
export function* tablesInStrings(file: TextFile, depth = 0): Generator<TextFile> {
  if (depth >= DEPTH || file.kind === 'csv' || !HEADER.test(file.text)) return;
  let number = 0;
  for (const [literal] of file.text.matchAll(STRING)) {
    const text = HEADER.test(literal) ? contentOf(literal) : null;
    if (text === null) continue;
    number += 1;
    const path = `${file.path}!string-${String(number)}`;
    if (HEADER.test(text.slice(0, text.search(/\r?\n|$/))) && /^\W*indicator,/.test(text)) {
      yield { path: `${path}.csv`, kind: 'csv', text };
    } else yield* tablesInStrings({ path, kind: 'text', text }, depth + 1);
  }
}
