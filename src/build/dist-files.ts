import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file of the built site: its path below `dist/`, with `/`, and its size. */
export interface DistFile {
  readonly name: string;
  readonly bytes: number;
}

/** A page of the built site. */
export interface DistPage {
  readonly name: string;
  readonly html: string;
}

/** All files below a folder in the order of their names. */
export function distFiles(dist: string): readonly DistFile[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name: name.split(path.sep).join('/'), stats: statSync(path.join(dist, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => ({ name, bytes: stats.size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The pages among the files, with their text. */
export function distPages(dist: string, files: readonly DistFile[]): readonly DistPage[] {
  return files
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ name }) => ({ name, html: readFileSync(path.join(dist, name), 'utf8') }));
}
