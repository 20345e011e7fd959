import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** Every file below a folder, relative, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Folders of a built site that hold thousands of files made alike: charts for other pages, and documents of charts. */
const MADE_ALIKE = /^(?:embed|img|oembed|briefings)\//;
/** One in so many of them is asked for by tests that ask for every file. */
const ALIKE_A_SAMPLE = 23;

/** Whether a file is one of the site’s own: neither a chart for another page nor a document of one. */
export function isOwn(name: string): boolean {
  return !MADE_ALIKE.test(name);
}

/** All the site’s own files, and of those made alike the first of each kind and a sample of the others. */
export function filesOfEachKind(names: readonly string[]): string[] {
  const kinds = new Set<string>();
  return names.filter((name, i) => {
    const kind = `${name.split('/').slice(0, 3).join('/')} ${path.extname(name)}`;
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isOwn(name) || isFirst || i % ALIKE_A_SAMPLE === 0;
  });
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
 * The names of the pages of a built site; charts for other pages are no pages of it. Pages of pairs are all made by the same few lines: every nineteenth stands for
 * them, the same in every language; `compare.test.ts` looks into all of them.
 */
function pageNames(dist: string): string[] {
  const names = filesBelow(dist).filter((name) => name.endsWith('.html') && isOwn(name));
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
