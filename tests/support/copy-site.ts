import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './data-folder.ts';
import { filesBelow } from './pages.ts';

/** Other forms of what CSV, JSON and pages say, made from them alone; pages of pairs say what their regions say. */
const OTHER_FORMS =
  /\.(?:xlsx|parquet|zip|jsonld|ttl|bib|ris|csl\.json|csv-metadata\.json)$|^data\/v1\/(?:latest\/lineage|history)\/|^(?:kk|ru|en)\/(?:history\/|compare\/kz-)|^(?:embed|img|oembed|briefings)\//;

/** Workbooks, pictures and pages of pairs, which no leak is made in. */
const UNTOUCHED =
  /\.(?:xlsx|parquet|jsonld|ttl|bib|ris|csl\.json|csv-metadata\.json|woff2)$|^(?:img|oembed|briefings)\/|^(?:kk|ru|en)\/compare\/kz-/;

/** A private copy of a built site with all files that a leak can be made in: links, so that it costs next to nothing. */
export function copyForLeak(dist: string): string {
  return copyFiles(
    dist,
    filesBelow(dist).filter((name) => !UNTOUCHED.test(name)),
  );
}

/** A copy without the other forms of the same figures: an attack reads it in half the time. */
export function copyPlainSite(dist: string): string {
  return copyFiles(
    dist,
    filesBelow(dist).filter((name) => !OTHER_FORMS.test(name)),
  );
}

function copyFiles(dist: string, names: readonly string[]): string {
  const copy = path.join(temporaryFolder(), 'dist');
  for (const name of names) {
    const target = path.join(copy, name);
    mkdirSync(path.dirname(target), { recursive: true });
    linkSync(path.join(dist, name), target);
  }
  return copy;
}

/** Writes a file of a copy. The link is cut first, or the site it was copied from would change too. */
export function put(copy: string, name: string, content: string | Uint8Array): void {
  const file = path.join(copy, name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, content);
}

export function textOf(dist: string, name: string): string {
  return readFileSync(path.join(dist, name), 'utf8');
}

/** Changes a file of a copy; says whether it did. A file that is not there stays so. */
export function change(copy: string, name: string, edit: (text: string) => string): boolean {
  if (!existsSync(path.join(copy, name))) return false;
  const before = textOf(copy, name);
  const after = edit(before);
  if (after !== before) put(copy, name, after);
  return after !== before;
}

function isSame(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  // Two links to one file need not be read.
  if (statSync(one).ino === statSync(other).ino) return true;
  return readFileSync(one).equals(readFileSync(other));
}

/** Names of the files in which two sites differ, and of those that only one of them has. */
export function differences(one: string, other: string): string[] {
  const names = new Set([...filesBelow(one), ...filesBelow(other)]);
  return [...names].filter((name) => !isSame(path.join(one, name), path.join(other, name))).sort();
}
