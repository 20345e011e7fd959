import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Compresses far faster than the best quality, to a little more. */
const QUICK = 5;

function sent(html: string, quality: number): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/**
 * Whether what a phone loads for a page is within so many bytes: HTML with its style sheet, and the fonts its style sheet
 * names, as a host sends it that compresses well. Where a quick compression is within them, the best one is too.
 */
export function isWithin(limit: number, dist: string, html: string): boolean {
  const fonts = [...new Set(html.match(/\/_astro\/[\w.-]+\.woff2/g) ?? [])];
  const left = fonts.reduce((rest, font) => rest - readFileSync(path.join(dist, font)).length, limit);
  return sent(html, QUICK) <= left || sent(html, constants.BROTLI_MAX_QUALITY) <= left;
}
