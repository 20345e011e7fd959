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

/** The HTML pages of a built site. */
export function pagesOf(dist: string): Page[] {
  return filesBelow(dist)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(path.join(dist, name), 'utf8');
      return { name, html, document: parseHTML(html).document };
    });
}
