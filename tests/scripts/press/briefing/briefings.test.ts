import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBriefings, type BriefingOptions } from '../../../../scripts/press/briefing/briefings.ts';
import { makeBriefing } from '../../../../scripts/press/briefing/make.ts';
import type { BriefingOrder } from '../../../../scripts/press/briefing/order.ts';
import { readLatest } from '../../../../scripts/press/read-store.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { presentAreas } from '../../../../src/views/area-list.ts';
import { indicatorIds } from '../../../../src/views/indicator/view.ts';
import type { Store } from '../../../../src/views/store.ts';
import { publishGolden } from '../../../support/exported.ts';
import { MemoryPress, readFrom } from '../../../support/press-made.ts';

let out: string;
let store: Store;
beforeAll(() => {
  out = publishGolden();
  store = readLatest(readFrom(out));
});

function nameOf({ kind, id, lang, format }: BriefingOrder): string {
  return [kind, id, lang, format].join(' ');
}

async function run(change: Partial<BriefingOptions> = {}): Promise<MemoryPress> {
  const press = new MemoryPress();
  await makeBriefings({
    store,
    read: readFrom(out),
    output: press,
    picture: (path) => new TextEncoder().encode(path),
    pictures: [],
    make: (order) => Promise.resolve(new TextEncoder().encode(nameOf(order))),
    ...change,
  });
  return press;
}

function packOf(press: MemoryPress, path: string): Record<string, Uint8Array> {
  const packed = press.files.get(path);
  if (packed === undefined || typeof packed === 'string') throw new Error(`${path} is no pack`);
  return unzipSync(packed);
}

describe('slides and documents', () => {
  it('are made of every indicator, every region and the country, in three languages', async () => {
    const press = await run();
    const expected = LANGUAGES.flatMap((lang) => {
      const regions = presentAreas(store, lang).flatMap(({ area }) =>
        ['docx', 'pdf', 'pptx', 'zip'].map((format) => `regions/${area.toLowerCase()}.${format}`),
      );
      const indicators = indicatorIds(store).flatMap((id) =>
        ['docx', 'pptx'].map((format) => `indicators/${id}.${format}`),
      );
      return ['country.pdf', 'country.zip', ...indicators, ...regions].map(
        (path) => `briefings/v1/latest/${lang}/${path}`,
      );
    });
    expect(expected.length).toBeGreaterThan(50);
    expect([...press.files.keys()].sort()).toEqual([...expected].sort());
    expect(press.text('briefings/v1/latest/ru/regions/kz-31.pptx')).toBe('region KZ-31 ru pptx');
    expect(press.text('briefings/v1/latest/en/indicators/schools.docx')).toBe('indicator schools en docx');
  });

  it('are left out where nothing can be made of them', async () => {
    const press = await run({
      make: (order) => Promise.resolve(order.format === 'pdf' ? null : Uint8Array.of(1)),
    });
    expect([...press.files.keys()].filter((path) => path.endsWith('.pdf'))).toEqual([]);
    const pack = packOf(press, 'briefings/v1/latest/kk/regions/kz-31.zip');
    expect(Object.keys(pack)).toEqual(['README.txt', 'SHA256SUMS', 'kz-31.csv', 'kz-31.docx', 'kz-31.pptx']);
  });

  it('say how far they are', async () => {
    const told: (readonly [number, number])[] = [];
    await run({ progress: (done, all) => told.push([done, all]) });
    const all = told.length;
    expect(all).toBe(3 * (1 + presentAreas(store, 'kk').length + indicatorIds(store).length));
    expect(told).toEqual(told.map((_, i) => [i + 1, all]));
  });

  it('stop at the first error', async () => {
    await expect(run({ make: () => Promise.reject(new Error('no paper')) })).rejects.toThrow('no paper');
  });
});

describe('a pack', () => {
  const pictures = [
    'img/v1/latest/kk/offenders/bars/kz-31.1200x630.png',
    'img/v1/latest/kk/offenders/bars/kz-61.1200x630.png',
    'img/v1/latest/kk/schools/series/all.1200x630.png',
    'img/v1/latest/kk/schools/series/all.1080x1080.png',
    'img/v1/latest/ru/schools/bars/kz-31.1200x630.png',
  ];

  it('of a region has its own pictures and its table', async () => {
    const pack = packOf(await run({ pictures }), 'briefings/v1/latest/kk/regions/kz-31.zip');
    expect(new TextDecoder().decode(pack['offenders.png'])).toBe(pictures[0]);
    expect(Object.keys(pack).filter((name) => name.endsWith('.png'))).toEqual(['offenders.png']);
    expect(Buffer.from(pack['kz-31.csv'] ?? [])).toEqual(readFrom(out)('latest/regions/kz-31.csv'));
  });

  it('of the country has those of all areas', async () => {
    const pack = packOf(await run({ pictures }), 'briefings/v1/latest/kk/country.zip');
    expect(Object.keys(pack)).toEqual(['README.txt', 'SHA256SUMS', 'kz.csv', 'kz.pdf', 'schools.png']);
    expect(new TextDecoder().decode(pack['schools.png'])).toBe(pictures[2]);
  });

  it('has no picture where none was drawn', async () => {
    const press = await run({ pictures, picture: () => null });
    for (const path of press.files.keys()) {
      if (path.endsWith('.zip')) expect(Object.keys(packOf(press, path)).join()).not.toContain('.png');
    }
  });
});

it('makes each format as the format that it is', async () => {
  const head = async (
    kind: BriefingOrder['kind'],
    id: string,
    format: BriefingOrder['format'],
  ): Promise<string> => {
    const bytes = await makeBriefing(store, '', { kind, id, lang: 'kk', format });
    return Buffer.from(bytes ?? []).toString('latin1');
  };
  expect(await head('indicator', 'schools', 'pptx')).toMatch(/^PK[^]*ppt\/presentation\.xml/);
  expect(await head('indicator', 'schools', 'docx')).toMatch(/^PK[^]*word\/document\.xml/);
  expect(await head('region', 'KZ-31', 'pptx')).toMatch(/^PK[^]*ppt\/presentation\.xml/);
  expect(await head('region', 'KZ-31', 'docx')).toMatch(/^PK[^]*word\/document\.xml/);
  expect((await head('region', 'KZ-31', 'pdf')).slice(0, 5)).toBe('%PDF-');
  expect((await head('country', 'KZ', 'pdf')).slice(0, 5)).toBe('%PDF-');
});
