import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/audit/build-site.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { filesBelow } from '../support/pages.ts';
import { CHANGED, twoReleases } from '../support/two-releases.ts';

let data = '';
let dist = '';

beforeAll(async () => {
  data = twoReleases();
  dist = path.join(await buildSite({ data }), 'dist');
});

function page(address: string): Document {
  return parseHTML(readFileSync(path.join(dist, address, 'index.html'), 'utf8')).document;
}

/** Keys of the figures that a page says two releases differ in. */
function differing(address: string): string[] {
  const marks = [...page(address).querySelectorAll('data[data-of]')];
  return [...new Set(marks.map((mark) => mark.getAttribute('data-of') ?? ''))].sort();
}

describe('a site after two releases', () => {
  it.each(['2025-12', '2026-03'])(
    'answers at every address of %s with the bytes that were released',
    (id) => {
      const kept = path.join(data, 'releases', id, 'files');
      const served = path.join(dist, 'data/v1/r', id);
      expect(filesBelow(served)).toEqual(filesBelow(kept));
      for (const file of filesBelow(kept)) {
        expect(readFileSync(path.join(served, file)).equals(readFileSync(path.join(kept, file))), file).toBe(
          true,
        );
      }
    },
  );

  it.each(LANGUAGES)('tells on the page of changes of the changed figures and of no other (%s)', (lang) => {
    expect(differing(`${lang}/changes`)).toEqual([...CHANGED]);
    expect(differing(`${lang}/releases/2026-03`)).toEqual([...CHANGED]);
    expect(differing(`${lang}/releases/2025-12`)).toEqual([]);
  });

  it.each(LANGUAGES)('tells in the histories of the changed figures and of no other (%s)', (lang) => {
    const indicators = readdirSync(path.join(dist, 'data/v1/history')).map((name) =>
      name.replace('.json', ''),
    );
    expect(indicators).toHaveLength(7);
    const told = indicators.flatMap((id) => differing(`${lang}/history/${id}`));
    expect(told.sort()).toEqual([...CHANGED]);
  });

  it.each(LANGUAGES)('says what each release said of a figure, at its address (%s)', (lang) => {
    const row = page(`${lang}/history/schools`).getElementById('kz-61.2022_23');
    const said = [...(row?.querySelectorAll('data[data-said]') ?? [])].map(
      (mark) => `${mark.getAttribute('data-said') ?? ''}: ${mark.getAttribute('value') ?? ''}`,
    );
    expect(said).toEqual(['2025-12: 141', '2026-03: 142']);
    expect(row?.querySelector('data[data-key]')?.getAttribute('value')).toBe('142');
  });

  it.each(LANGUAGES)(
    'has in its feed an entry for each release and for what changed, and no other (%s)',
    (lang) => {
      const feed = readFileSync(path.join(dist, lang, 'changes/atom.xml'), 'utf8');
      const links = [...feed.matchAll(/<entry>.*?<link [^>]*href="([^"]*)"/gs)].map(([, address]) => address);
      expect(links).toEqual([
        `/${lang}/releases/2026-03/`,
        `/${lang}/changes/#2026-03.schools`,
        `/${lang}/releases/2025-12/`,
      ]);
      expect(feed.match(/→/g)).toHaveLength(CHANGED.length);
    },
  );

  it('keeps what each release has published of its own changes', () => {
    const changes = (id: string): string[] =>
      readFileSync(path.join(dist, 'data/v1/r', id, 'changes.csv'), 'utf8')
        .trimEnd()
        .split('\r\n')
        .slice(1);
    expect(changes('2025-12')).toEqual([]);
    const all = readFileSync(path.join(dist, 'data/v1/changes.csv'), 'utf8').trimEnd().split('\r\n').slice(1);
    expect(changes('2026-03')).toEqual(all);
    expect(all).toHaveLength(CHANGED.length);
  });
});
