import { beforeAll, describe, expect, it } from 'vitest';
import { packPages, pinnedPages, unpackPages } from '../../../scripts/press/frozen-embeds.ts';
import { readLatest } from '../../../scripts/press/read-store.ts';
import { allAreaEmbeds } from '../../../src/views/embed/view.ts';
import { publishGolden } from '../../support/exported.ts';
import { readFrom } from '../../support/press-made.ts';

const RELEASE = '2026-03';
let out: string;
let pages: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  out = publishGolden();
  pages = pinnedPages(readFrom(out), RELEASE);
});

describe('charts of a release', () => {
  it('are those of all areas, each at its own path', () => {
    const store = readLatest(readFrom(out));
    const expected = (['kk', 'ru', 'en'] as const).flatMap((lang) =>
      ['schools', 'bullied', 'offenders', 'contacts', 'population']
        .filter((id) => store.indicators.has(id))
        .flatMap((id) =>
          allAreaEmbeds(store, lang, id).map(({ key }) => `${lang}/${id}/${key.view}/index.html`),
        ),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect([...pages.keys()].sort()).toEqual([...expected].sort());
  });

  it('lead to the files of the release and to the latest version', () => {
    for (const [path, content] of pages) {
      const text = new TextDecoder().decode(content);
      expect(text.includes(`data/v1/r/${RELEASE}/indicators/`), path).toBe(true);
      expect(text.includes('data/v1/latest/'), path).toBe(false);
      expect(text.match(/<p class="said"/g)).toHaveLength(3);
    }
  });

  it('come out of their packet as they went in, each with its address', () => {
    const unpacked = unpackPages(packPages(pages), RELEASE);
    expect(unpacked.map(({ path }) => path)).toEqual(
      [...pages.keys()].sort().map((path) => `embed/v1/r/${RELEASE}/${path}`),
    );
    for (const { path, content } of unpacked) {
      const own = pages.get(path.replace(`embed/v1/r/${RELEASE}/`, ''));
      expect(Buffer.compare(Buffer.from(content), own ?? Buffer.of())).toBe(0);
    }
  });

  it('are the same bytes whenever and in whatever order they are packed', () => {
    const packed = packPages(pages);
    expect(Buffer.compare(packPages(new Map([...pages].reverse())), packed)).toBe(0);
    expect(Buffer.compare(packPages(pinnedPages(readFrom(out), RELEASE)), packed)).toBe(0);
    const bytes = [...pages.values()].reduce((sum, { length }) => sum + length, 0);
    expect(packed.length).toBeLessThan(bytes / 5);
  });
});
