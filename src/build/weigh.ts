import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Weights } from '../domain/limits.ts';
import type { DistFile, DistPage } from './dist-files.ts';
import { fontsUsed } from './fonts-used.ts';
import { scriptsUsed } from './scripts-used.ts';

const compress = promisify(brotliCompress);
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const SHEET = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;
const HREF = /\bhref="?([^"\s>]+)/;

/** A page and bytes as a server sends them. */
export interface PageBytes {
  readonly name: string;
  readonly bytes: number;
}

/** A text as a server sends it that compresses well: Brotli, quality 11. */
async function sent(text: string | Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return (await compress(text, { params })).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Weighs pages of one built site; what several pages share is compressed once. */
export class Scales {
  readonly #dist: string;
  readonly #base: string;
  readonly #shared = new Map<string, Promise<number>>();

  /** `base` starts and ends in a slash. */
  constructor(dist: string, base: string) {
    this.#dist = dist;
    this.#base = base;
  }

  /** HTML, style sheets and fonts: what is needed to read the page on a first visit. */
  async page({ name, html }: DistPage): Promise<PageBytes> {
    const sheets = [...html.matchAll(SHEET)].flatMap(([tag]) => HREF.exec(tag)?.[1] ?? []);
    const css = [
      ...[...html.matchAll(STYLE)].map(([, text = '']) => text),
      ...sheets.map((address) => this.#read(address).toString('utf8')),
    ].join('\n');
    // Fonts are compressed as they are.
    const fonts = fontsUsed(html, css).map((address) => this.#read(address).length);
    const parts = [sent(html), ...sheets.map((address) => this.#sentOnce(address))];
    return { name, bytes: sum([...fonts, ...(await Promise.all(parts))]) };
  }

  /** Scripts of a page with all that they import. */
  async scripts({ name, html }: DistPage): Promise<PageBytes> {
    const { inline, addresses } = scriptsUsed(html, (address) => this.#read(address).toString('utf8'));
    const parts = [
      ...inline.map((text) => sent(text)),
      ...addresses.map((address) => this.#sentOnce(address)),
    ];
    return { name, bytes: sum(await Promise.all(parts)) };
  }

  #sentOnce(address: string): Promise<number> {
    const known = this.#shared.get(address) ?? sent(this.#read(address));
    this.#shared.set(address, known);
    return known;
  }

  #read(address: string): Buffer {
    if (!address.startsWith(this.#base)) throw new Error(`${address} is not below ${this.#base}`);
    return readFileSync(path.join(this.#dist, address.slice(this.#base.length)));
  }
}

/** Is this the page of an indicator, in any language? */
export function isIndicatorPage({ name }: DistPage): boolean {
  return /^[a-z]{2}\/indicators\/[^/]+\/index\.html$/.test(name);
}

/** What was weighed: indicator pages, the scripts of all pages, all files. */
export interface Weighed {
  readonly pages: readonly PageBytes[];
  readonly scripts: readonly PageBytes[];
  readonly files: readonly DistFile[];
}

/** The lower of the two in the middle where there are two: a weight that some page really has. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}

/** Joins what was weighed into the figures that have limits. */
export function weightsOf({ pages, scripts, files }: Weighed): Weights {
  const most = (all: readonly PageBytes[]): number => Math.max(0, ...all.map(({ bytes }) => bytes));
  return {
    pageMedian: median(pages.map(({ bytes }) => bytes)),
    pageHeaviest: most(pages),
    script: most(scripts),
    files: files.length,
    total: sum(files.map(({ bytes }) => bytes)),
    fileLargest: most(files),
  };
}
