import { createHash } from 'node:crypto';
import type { InlineHashes } from './directives.ts';

const BLOCK = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const ATTRIBUTE = /\b(src|type)(?:="([^"]*)"|=([^\s">]+)|(?=[\s>]|$))/g;
/** A block of another type is data, which no policy keeps from being read. */
const RUNS = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

function attributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']),
  );
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Hashes of every distinct style block and inline script of the pages, sorted. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, tag, written = '', content = ''] of html.matchAll(BLOCK)) {
      const given = attributes(written);
      if (tag === 'style') styles.add(hash(content));
      else if (!given.has('src') && RUNS.has(given.get('type') ?? '')) scripts.add(hash(content));
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
