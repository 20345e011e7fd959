import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionsOf } from '../../../scripts/press/editions.ts';
import { FROZEN_EMBEDS, packPages } from '../../../scripts/press/frozen-embeds.ts';
import type { PressMade } from '../../../scripts/press/press.ts';
import { PressIndexSchema, type PressIndex } from '../../../src/domain/press-index.ts';
import type { IndexDocument } from '../../../src/domain/document.ts';
import { imageFormats } from '../../../src/embed/picture-formats.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import type { Store } from '../../../src/views/store.ts';
import { publishExamples } from '../../support/exported.ts';
import { pressFolder, readFrom, type MemoryPress } from '../../support/press-made.ts';

const SITE = 'https://example.org/';
const WITHDRAWN = 'embed/v1/latest/kk/retired/dots/';
const STILL = 'embed/v1/latest/en/schools/series/';
const PICTURE = Uint8Array.of(0x89, 0x50);

let out: string;
let press: MemoryPress;
let made: PressMade;
let index: PressIndex;
let latest: Store;
let examples: Store | undefined;
beforeAll(async () => {
  out = publishExamples();
  ({ press, made } = await pressFolder(out, {
    site: SITE,
    given: [WITHDRAWN, STILL],
    png: () => Promise.resolve(PICTURE),
    briefings: ({ output }) => {
      output.write('briefings/v1/latest/kk/country.zip', 'packed');
      return Promise.resolve();
    },
  }));
  index = PressIndexSchema.parse(JSON.parse(press.text('embed/v1/files.json')));
  const [first, second] = editionsOf(readFrom(out));
  if (!first) throw new Error('nothing is published');
  [latest, examples] = [first.store, second?.store];
});

/** Marks and words of measures: they have no drawing and so no picture. */
const STRIPS = 'measures';

function pathsBelow(folder: string): readonly string[] {
  return [...press.files.keys()].filter((path) => path.startsWith(folder)).sort();
}

describe('what is published has a chart, and nothing else', () => {
  it('of each area with a value or a withheld cell', () => {
    const has = (id: string, area: string): boolean => {
      const own = latest.indicators.get(id);
      const rows = [id, ...(own?.children ?? [])].flatMap((one) => latest.indicators.get(one)?.rows ?? []);
      return rows.some((row) => row.area === area && (row.value !== null || row.status === 'c'));
    };
    const all = [...latest.indicators.values()];
    const below = new Set(all.flatMap(({ children }) => children));
    const shown = all.filter(({ id, quiet }) => !below.has(id) && !quiet);
    const areas = [...latest.areas.keys()].filter((area) => area !== 'KZ');
    const expected = shown.flatMap(({ id }) =>
      areas.filter((area) => has(id, area)).map((area) => `${id} ${area.toLowerCase()}`),
    );
    expect(expected.length).toBeGreaterThan(5);
    for (const lang of LANGUAGES) {
      const found = pathsBelow(`embed/v1/latest/${lang}/`).flatMap((path) => {
        const [, id, , area] = path.replace('embed/v1/latest/', '').split('/');
        return area === undefined || area === 'index.html' || id === STRIPS ? [] : [`${id ?? ''} ${area}`];
      });
      expect([...found].sort()).toEqual([...expected].sort());
    }
  });

  it('with a strip of measures for the country, each region and each body', () => {
    const { bodies } = latest.tables;
    const areas = [...latest.areas.values()].filter(({ type }) => type !== 'former');
    const expected = [...areas.map(({ area }) => area.toLowerCase()), ...bodies.map(({ body }) => body)];
    for (const lang of LANGUAGES) {
      expect(pathsBelow(`embed/v1/latest/${lang}/${STRIPS}/`)).toEqual(
        expected.map((one) => `embed/v1/latest/${lang}/${STRIPS}/status/${one}/index.html`).sort(),
      );
    }
  });

  it('in three languages alike', () => {
    for (const folder of ['embed/v1/latest', 'embed/v1/examples', 'img/v1/latest', 'img/v1/examples']) {
      const [kk, ru, en] = LANGUAGES.map((lang) =>
        pathsBelow(`${folder}/${lang}/`)
          .filter((path) => !path.includes('/retired/'))
          .map((path) => path.replace(`/${lang}/`, '/')),
      );
      expect(kk?.length).toBeGreaterThan(5);
      expect(ru).toEqual(kk);
      expect(en).toEqual(kk);
    }
  });

  it('has all its pictures at its side, and no picture stands alone', () => {
    for (const folder of ['latest', 'examples']) {
      const expected = pathsBelow(`embed/v1/${folder}/`)
        .filter(
          (path) =>
            path.endsWith('/index.html') && !path.includes('/retired/') && !path.includes(`/${STRIPS}/`),
        )
        .flatMap((path) => {
          const [lang = '', id = '', view = '', area = ''] = path.split('/').slice(3);
          const key = area === 'index.html' ? null : area;
          return imageFormats({ area: key }).map(
            (format) => `img/v1/${folder}/${lang}/${id}/${view}/${key ?? 'all'}.${format}`,
          );
        });
      const cards = LANGUAGES.map((lang) => `img/v1/latest/${lang}/card.1200x630.png`);
      const found = pathsBelow(`img/v1/${folder}/`).filter((path) => !cards.includes(path));
      expect(found).toEqual([...expected].sort());
    }
  });

  it('shows made-up figures below their own folder, over all areas only', () => {
    expect(examples?.edition.isSynthetic).toBe(true);
    const pages = pathsBelow('embed/v1/examples/').filter((path) => path.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(page.split('/')).toHaveLength(7);
    for (const id of examples?.indicators.keys() ?? [])
      expect(pathsBelow('embed/v1/latest/').filter((path) => path.includes(`/${id}/`))).toEqual([]);
  });
});

describe('the list of what was made', () => {
  it('agrees with what was written', () => {
    const pages = [...press.files.keys()].filter((path) => path.endsWith('/index.html'));
    expect(index.embeds.map(({ path }) => `${path}index.html`)).toEqual(
      pages.filter((path) => !path.startsWith(WITHDRAWN)).sort(),
    );
    expect(index.pictures.map(({ path }) => path)).toEqual(pathsBelow('img/v1/'));
    expect(index.briefings).toEqual([{ path: 'briefings/v1/latest/kk/country.zip', bytes: 6 }]);
    for (const { path, bytes, width, height } of index.pictures) {
      expect(bytes).toBe(Buffer.byteLength(press.files.get(path) ?? ''));
      const size = path.endsWith('.svg') ? press.text(path).slice(0, 200) : '';
      if (size !== '') expect(size).toContain(`width="${String(width)}" height="${String(height)}"`);
    }
    expect(made.files).toBe(press.files.size);
    const bytes = [...press.files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    expect(made.bytes).toBe(bytes);
  });

  it('has the hash of the script that pages may load', () => {
    const script = press.text(index.script.path);
    const hash = createHash('sha384').update(script).digest('base64');
    expect(index.script).toEqual({ path: 'embed/v1/resize-1.js', integrity: `sha384-${hash}` });
    expect(script).not.toMatch(/^\s|^\/\//m);
  });

  it('has a height for every page, and a catalogue that says the same', () => {
    const heights = new Map(index.embeds.map(({ path, height }) => [path, height]));
    for (const [path, height] of heights) expect(height, path).toBeGreaterThan(200);
    for (const lang of LANGUAGES) {
      const entries = JSON.parse(press.text(`embed/v1/latest/${lang}/catalogue.json`)) as readonly {
        id: string;
        name: string;
        views: readonly {
          id: string;
          name: string;
          height: number;
          picture: number;
          marks: readonly string[];
        }[];
        areas: readonly { id: string; area: string; areaName: string; height: number; picture: number }[];
      }[];
      expect(entries.length).toBeGreaterThan(0);
      for (const { id, name, views, areas } of entries) {
        for (const { id: view, marks } of views) {
          const page = press.text(`embed/v1/latest/${lang}/${id}/${view}/index.html`);
          expect(page.includes('class="pick"'), `${id} ${view}`).toBe(marks.length > 0);
          expect(page.includes('class="picked"')).toBe(marks.length > 0);
          for (const code of marks) expect(page).toContain(`data-area="${code}"`);
        }
        expect(name).toBe(latest.indicators.get(id)?.name[lang]);
        for (const view of [...views, ...areas]) {
          const area = 'area' in view ? `${view.area}/` : '';
          expect(heights.get(`embed/v1/latest/${lang}/${id}/${view.id}/${area}`)).toBe(view.height);
          const file = `img/v1/latest/${lang}/${id}/${view.id}/${'area' in view ? view.area : 'all'}.720.svg`;
          expect(view.picture).toBe(index.pictures.find(({ path }) => path === file)?.height);
        }
        for (const { area, areaName } of areas)
          expect(latest.areas.get(area.toUpperCase())?.[`short_${lang}`]).toBe(areaName);
      }
    }
  });
});

describe('addresses', () => {
  it('stay in the list for ever, in their order, and new ones follow', () => {
    const lines = press.text('embed/v1/embed-urls.txt').split('\n');
    expect(lines.slice(0, 2)).toEqual([WITHDRAWN, STILL]);
    expect(lines.slice(2, -1)).toEqual([...made.fresh]);
    const own = index.embeds.map(({ path }) => path).filter((path) => path.startsWith('embed/v1/latest/'));
    expect([...made.fresh, STILL].sort()).toEqual([...own].sort());
    expect(made.fresh).not.toContain(STILL);
  });

  it('answer for what was withdrawn', () => {
    expect(made.withdrawn).toEqual([WITHDRAWN]);
    expect(press.text(`${WITHDRAWN}index.html`)).toContain('data-withdrawn="true"');
  });

  it('give the same list when they are all given', async () => {
    const given = press.text('embed/v1/embed-urls.txt').trim().split('\n');
    const again = await pressFolder(out, { given });
    expect(again.made.fresh).toEqual([]);
    expect(again.press.text('embed/v1/embed-urls.txt')).toBe(press.text('embed/v1/embed-urls.txt'));
  });
});

it('makes no answer for programs and no PNG where nothing is there to make them of', async () => {
  const bare = await pressFolder(out);
  const paths = [...bare.press.files.keys()];
  expect(paths.filter((path) => /^oembed|\.png$|^briefings/.test(path))).toEqual([]);
  expect(pathsBelow('oembed/v1/').length).toBeGreaterThanOrEqual(3);
  const html = (of: MemoryPress): string => of.text(`${STILL}index.html`);
  expect(html(bare.press)).toBe(html(press));
});

it('puts the charts of releases where they were', async () => {
  const read = readFrom(out);
  const before = JSON.parse(new TextDecoder().decode(read('index.json'))) as IndexDocument;
  const kept = `r/2024-12/${FROZEN_EMBEDS}`;
  const changed = {
    ...before,
    releases: [{ id: '2024-06' }, { id: '2024-12' }],
    files: [...before.files, { path: kept, bytes: 1, sha256: '' }],
  };
  const packed = packPages(new Map([['kk/old/dots/index.html', new TextEncoder().encode('as it was')]]));
  const { press: other } = await pressFolder(out, {
    read: (file) => {
      if (file === 'index.json') return new TextEncoder().encode(JSON.stringify(changed));
      return file === kept ? packed : read(file);
    },
  });
  expect(other.text('embed/v1/r/2024-12/kk/old/dots/index.html')).toBe('as it was');
  expect([...other.files.keys()].filter((path) => path.includes('/r/'))).toHaveLength(1);
});

it('fails with the error of the first picture that cannot be drawn, and lists nothing', async () => {
  const files = new Map<string, unknown>();
  const run = pressFolder(out, {
    output: { write: (path, content) => files.set(path, content) },
    png: () => Promise.reject(new Error('no ink')),
  });
  await expect(run).rejects.toThrow('no ink');
  expect(files.has('embed/v1/files.json')).toBe(false);
});
