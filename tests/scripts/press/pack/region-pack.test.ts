import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countryPack, regionPack, type PackedFile } from '../../../../scripts/press/pack/region-pack.ts';
import { parseChecksums } from '../../../../src/domain/archive.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { changedStore, goldenStore } from '../../../src/views/sample-store.ts';

const AREA = 'KZ-31';
const decoder = new TextDecoder();

function file(path: string, text: string): PackedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

const FILES: readonly PackedFile[] = [
  file('kz-31.pdf', 'a bulletin'),
  file('kz-31.pptx', 'slides'),
  file('kz-31.docx', 'a document'),
  file('charts/offenders.png', 'a picture'),
  file('kz-31.csv', `indicator,area\r\n${'x,y\r\n'.repeat(500)}`),
];

function open(pack: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(pack);
}

function textOf(pack: Uint8Array, path: string): string {
  return decoder.decode(open(pack)[path]);
}

describe('a briefing pack', () => {
  it('holds its files as they are, a text about them and their checksums, sorted', () => {
    const pack = regionPack(goldenStore(), 'en', AREA, FILES);
    expect(Object.keys(open(pack))).toEqual([
      'README.txt',
      'SHA256SUMS',
      'charts/offenders.png',
      'kz-31.csv',
      'kz-31.docx',
      'kz-31.pdf',
      'kz-31.pptx',
    ]);
    for (const { path, bytes } of FILES) expect(open(pack)[path]).toEqual(bytes);
    // Text is compressed; what is compressed already is stored.
    expect(pack.length).toBeLessThan(4500);
    expect(Buffer.from(pack).toString('latin1')).toContain('a bulletin');
  });

  it('has checksums that hold for every file but themselves', () => {
    const { SHA256SUMS: sums, ...files } = open(regionPack(goldenStore(), 'ru', AREA, FILES));
    const told = parseChecksums(decoder.decode(sums));
    expect([...(told ?? new Map<string, string>()).keys()]).toEqual(Object.keys(files));
    for (const [path, bytes] of Object.entries(files)) {
      expect(told?.get(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('is the same bytes whatever the order of its files, with no clock in it', () => {
    const one = regionPack(goldenStore(), 'kk', AREA, FILES);
    expect(regionPack(goldenStore(), 'kk', AREA, [...FILES].reverse())).toEqual(one);
    // 1 January 1980, midnight, in the form of MS-DOS: behind the signature, versions, flags and method.
    const view = new DataView(one.buffer, one.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) + 1]);
  });

  it.each(LANGUAGES)('says in its language what it is, whence and on what terms (%s)', (lang) => {
    const store = goldenStore();
    const readme = textOf(regionPack(store, lang, AREA, FILES), 'README.txt');
    const lines = readme.split('\r\n');
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const { path } of FILES) {
      expect(lines.filter((line) => line.startsWith(`- ${path}: `))).toHaveLength(1);
    }
    expect(readme).toContain('sha256sum -c SHA256SUMS');
    expect(readme).toContain(store.index.site.disclaimer[lang]);
    expect(readme).toContain(store.index.site.data_licence);
    expect(readme).toContain(store.index.release.id);
    expect(readme).toContain('111');
    expect(readme).not.toContain('undefined');
  });

  it('names sources with their address, or without one where it is withheld, and says why', () => {
    const golden = goldenStore();
    const shown = textOf(regionPack(golden, 'en', AREA, FILES), 'README.txt');
    expect(shown.slice(0, shown.indexOf('\r\n'))).toBe('Briefing pack: Zhambyl Region');
    expect(shown).toContain('- Bureau, Кесте (2023) https://example.org/bureau\r\n');
    const sources = golden.tables.sources.map((source) => ({
      ...source,
      address_status: 'withheld' as const,
    }));
    const hidden = textOf(regionPack(changedStore(golden, { sources }), 'en', AREA, FILES), 'README.txt');
    expect(hidden).toContain('- Bureau (2023)\r\n');
    expect(hidden).not.toContain('example.org');
    expect(hidden).toContain('Some addresses are not shown');
  });

  it('is made of the whole country too', () => {
    const pack = countryPack(goldenStore(), 'ru', FILES);
    expect(Object.keys(open(pack))).toHaveLength(FILES.length + 2);
    const readme = textOf(pack, 'README.txt');
    expect(readme).toMatch(/^Набор для пресс-службы: .*Казахстан/);
    const sources = readme.split('\r\n').filter((line) => line.includes('(2023)'));
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
  });
});
