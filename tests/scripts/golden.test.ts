import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenFiles } from '../support/memory-files.ts';
import { publishedFrom } from '../support/run.ts';

const EXPECTED = path.join(import.meta.dirname, '../fixtures/golden/expected');
/** Files about files: their content follows from the others and is tested with real checksums elsewhere. */
const ABOUT_FILES = /(SHA256SUMS|datapackage\.json|index\.json)$/;

const published = publishedFrom(goldenFiles());
const names = [...published.keys()].filter((name) => !ABOUT_FILES.test(name)).sort();

/**
 * Thirty rows that can be checked by hand. What must come out, and why:
 * - girls: Zhambyl 2 is small; it could be had as 18 − 5 − 11, so Turkistan's 5 is withheld too;
 * - repeat: Shymkent 4 is small; 15 − 5 − 6 would give it, so Zhambyl's 5 is withheld too, and their shares;
 * - contacts: 123 in nine months less 120 in eight is 3 in September, so the eight months are withheld;
 * - bullied: Turkistan and Shymkent keep a row without data.
 */
describe('the golden data folder', () => {
  it.each(names)('publishes %s', async (name) => {
    await expect(published.get(name)).toMatchFileSnapshot(path.join(EXPECTED, name));
  });

  it('publishes nothing else and nothing less', () => {
    const expected = readdirSync(EXPECTED, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(names).toEqual(expected.map((name) => name.split(path.sep).join('/')).sort());
  });

  it('never publishes the title or address of a withheld source', () => {
    const all = [...published.values()].join('\n');
    expect(all).toContain('Газета');
    expect(all).not.toContain('secret-case');
  });
});
