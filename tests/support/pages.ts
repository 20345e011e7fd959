import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** Every file below a folder, relative, with `/`. */
export function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

export interface Page {
  /** Path of the file below `dist`. */
  readonly name: string;
  readonly html: string;
  readonly document: Document;
}

/** One pair of regions in so many is opened by the tests that open every page. */
const PAIRS_A_SAMPLE = 19;

/**
 * The names of the pages of a built site. Pages of pairs are all made by the same few lines: every nineteenth stands for
 * them, the same in every language; `compare.test.ts` looks into all of them.
 */
function pageNames(dist: string): string[] {
  const names = filesBelow(dist).filter((name) => name.endsWith('.html'));
  const pairs = [...new Set(names.flatMap((name) => /\/compare\/(kz-\d+-kz-\d+)\//.exec(name)?.[1] ?? []))];
  const left = new Set(pairs.filter((_, i) => i % PAIRS_A_SAMPLE !== 0));
  return names.filter((name) => !left.has(name.split('/')[2] ?? ''));
}

/** A page that is parsed when it is first looked into. */
function lazyPage(name: string, html: string): Page {
  let parsed: Document | undefined;
  return {
    name,
    html,
    get document() {
      parsed ??= parseHTML(html).document;
      return parsed;
    },
  };
}

/** The HTML pages of a built site; of the pages of pairs, a sample. */
export function pagesOf(dist: string): Page[] {
  return pageNames(dist).map((name) => lazyPage(name, readFileSync(path.join(dist, name), 'utf8')));
}
