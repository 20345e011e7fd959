import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { EMBEDS, embedPath, type PressFolder } from '../../src/domain/press-paths.ts';
import { embedPage } from './embed/page.ts';
import { indicatorsOf } from './editions.ts';
import type { ReadPublished } from './read-store.ts';
import { readLatest } from './read-store.ts';

/** Among the files of a release: its charts of all areas, as they stay for ever. */
export const FROZEN_EMBEDS = 'embeds.json.br';

/** The pages are much alike: with a wide window they take a thirtieth of their room, in a ZIP a quarter. */
const PACKED = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
} as const;

const PAGE = 'index.html';
const encoder = new TextEncoder();

/** Every chart of all areas as a page of the release, by its path below `embed/v1/r/<release>/`. */
export function pinnedPages(read: ReadPublished, release: string): ReadonlyMap<string, Uint8Array> {
  const folder: PressFolder = `r/${release}/`;
  const store = readLatest(read);
  const pages = new Map<string, Uint8Array>();
  for (const { all } of indicatorsOf({ store, folder })) {
    for (const view of all) {
      pages.set(`${embedPath(view.key)}${PAGE}`, encoder.encode(embedPage({ store, folder }, view)));
    }
  }
  return pages;
}

/** The pages as one file, which is kept with the release; the same pages give the same bytes. */
export function packPages(pages: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = sorted.map(([path, content]) => [path, new TextDecoder().decode(content)]);
  return brotliCompressSync(JSON.stringify(Object.fromEntries(texts)), { params: PACKED });
}

/** The pages of a release as they were kept, each with its address below the site. */
export function unpackPages(
  packed: Uint8Array,
  release: string,
): readonly { readonly path: string; readonly content: string }[] {
  const pages = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Record<string, string>;
  return Object.entries(pages).map(([path, content]) => ({
    path: `${EMBEDS}r/${release}/${path}`,
    content,
  }));
}
