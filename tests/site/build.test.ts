import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, inject, it } from 'vitest';
import { differentFiles, siteHashes } from '../../scripts/audit/site-hashes.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { filesBelow, pagesOf } from '../support/pages.ts';
import { isWithin } from '../support/transferred.ts';

const sites = inject('sites');
const dist = path.join(sites.root, 'dist');
const pages = pagesOf(dist);
const examples = pagesOf(path.join(sites.examples, 'dist')).filter(({ name }) => name.includes('/examples/'));

/** The search has a limit of its own, in its test. */
const SCRIPT_LIMIT = 6000;

/** A script and the files it imports. */
function withImports(src: string): string[] {
  const code = readFileSync(path.join(dist, src), 'utf8');
  const imports = Array.from(
    code.matchAll(/from\s*["']\.\/([\w.-]+\.js)["']/g),
    ([, file]) => `/_astro/${file ?? ''}`,
  );
  return [src, ...imports.flatMap(withImports)];
}

const known = new Map<string, number>();

/** What a script weighs on its way; most pages load the same few. */
function sentBytes(src: string): number {
  const bytes = known.get(src) ?? brotliCompressSync(readFileSync(path.join(dist, src))).length;
  known.set(src, bytes);
  return bytes;
}

describe('the build', () => {
  it('needs neither data/ nor scripts/', () => {
    expect(existsSync(path.join(sites.root, 'data'))).toBe(false);
    expect(existsSync(path.join(sites.root, 'scripts'))).toBe(false);
    expect(pages.length).toBeGreaterThan(250);
  });

  it('gives the same bytes in another folder, time zone and locale', () => {
    const [first, again] = [siteHashes(dist), siteHashes(path.join(sites.again, 'dist'))];
    expect(first.size).toBeGreaterThan(pages.length);
    expect(differentFiles(first, again)).toEqual([]);
  });

  it('keeps every indicator page within 45 kB transferred, half of them within 38 kB, without script', () => {
    const indicators = pages.filter(({ name }) => /\/indicators\/[^/]+\/index\.html$/.test(name));
    expect(indicators.length).toBeGreaterThan(150);
    const heavy = indicators.filter(({ html }) => !isWithin(LIMITS.pageHeaviest, dist, html));
    expect(heavy.map(({ name }) => name)).toEqual([]);
    const light = indicators.filter(({ html }) => isWithin(LIMITS.pageMedian, dist, html));
    expect(light.length).toBeGreaterThan(indicators.length >> 1);
  });

  it('loads scripts as small files of its own, and writes none into a page', () => {
    let seen = 0;
    for (const { name, document } of pages.filter((page) => !page.name.includes('/search/'))) {
      const scripts = Array.from(document.querySelectorAll('script:not([type="application/ld+json"])'));
      const own = scripts.map((script) => script.getAttribute('src') ?? '');
      expect(
        own.every((src) => src.startsWith('/_astro/')),
        name,
      ).toBe(true);
      const loaded = [...new Set(own.flatMap((src) => withImports(src)))];
      const bytes = loaded.reduce((sum, src) => sum + sentBytes(src), 0);
      expect(bytes, name).toBeLessThanOrEqual(SCRIPT_LIMIT);
      seen += own.length;
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('keeps within the limits of free hosts', () => {
    const files = filesBelow(dist);
    const sizes = files.map((name) => readFileSync(path.join(dist, name)).length);
    expect(files.length).toBeLessThanOrEqual(15_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000_000);
  });

  it('writes HTML that validates', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const messages: string[] = [];
    for (const { name, html } of [...pages, ...examples]) {
      const report = await validator.validateString(html, path.join(import.meta.dirname, '../../page.html'));
      for (const result of report.results) {
        for (const { ruleId, message, line, column } of result.messages) {
          messages.push(`${name}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
        }
      }
    }
    expect(messages.slice(0, 20)).toEqual([]);
  });

  it('writes no inline style, no handler and no foreign object into a page', () => {
    for (const { name, html } of pages) {
      expect(html, name).not.toMatch(/<[^>]+ style=|<[^>]+ on[a-z]+=|javascript:|<foreignObject/i);
    }
  });

  it('gives every page one h1, a title, a skip link, the release and the help line', () => {
    for (const { name, document } of pages.filter(({ name: page }) => /^(kk|ru|en)\//.test(page))) {
      expect(document.querySelectorAll('h1').length, name).toBe(1);
      expect(document.title.length, name).toBeGreaterThan(5);
      expect(document.querySelector('a[href="#main"]'), name).not.toBeNull();
      expect(document.querySelector('a[href="tel:111"]'), name).not.toBeNull();
      expect(document.querySelector('footer')?.textContent, name).toContain('2026-11');
    }
  });
});
