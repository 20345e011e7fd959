import { describe, expect, it } from 'vitest';
import { checkSize } from '../../../scripts/release/check-size.ts';
import { freeze, isFrozen } from '../../../scripts/release/freeze.ts';
import { ledgerFiles } from '../../../scripts/release/ledger-files.ts';
import { chainHash } from '../../../scripts/read/chain-hash.ts';
import { LedgerFileSchema } from '../../../src/domain/ledger.ts';
import { formatProblem } from '../../../src/domain/problem.ts';
import { ReleasePapersSchema } from '../../../src/domain/archive.ts';
import { asPublished } from '../../support/as-published.ts';
import { publishedFigure } from '../../support/published-figure.ts';
import { released } from '../../support/releases.ts';
import { sha256 } from '../../support/frozen-files.ts';

const PAPERS = {
  id: '2026-11',
  date: '2026-11-22',
  previous: '',
  notes: { kk: '', ru: '', en: '' },
  rows: 2,
  changes: [],
} as const;

const LATEST: Readonly<Record<string, string>> = {
  'all.csv': 'area\r\nKZ\r\n',
  'all.xlsx': 'a workbook',
  'all.csl.json': '[]',
  'indicators/schools.json': '{}',
  'indicators/schools.csl.json': '[]',
  'indicators/schools.csv-metadata.json': '{}',
  'datapackage.json': JSON.stringify({
    name: 'qorgan',
    resources: [{ path: 'all.csv' }, { path: 'all.xlsx' }],
  }),
  SHA256SUMS: 'of latest',
};

function frozen(): ReadonlyMap<string, string> {
  const read = (path: string): Uint8Array => new TextEncoder().encode(LATEST[path]);
  const files = freeze({ paths: Object.keys(LATEST), read }, PAPERS);
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe('freeze', () => {
  it('keeps tables and documents, what has changed and what is said of it', () => {
    expect([...frozen().keys()]).toEqual([
      'all.csv',
      'all.csl.json',
      'indicators/schools.json',
      'datapackage.json',
      'changes.csv',
      'changes.json',
      'release.json',
      'SHA256SUMS',
    ]);
    expect(frozen().get('all.csv')).toBe(LATEST['all.csv']);
  });

  it('describes no file that it does not keep', () => {
    expect(JSON.parse(frozen().get('datapackage.json') ?? '')).toEqual({
      name: 'qorgan',
      resources: [{ path: 'all.csv' }],
    });
  });

  it('has a checksum for every other file', () => {
    const files = new Map(frozen());
    const sums = files.get('SHA256SUMS');
    files.delete('SHA256SUMS');
    const lines = [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`);
    expect(sums).toBe(lines.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
  });

  it('says what the next builds will read', () => {
    const papers: unknown = JSON.parse(frozen().get('release.json') ?? '');
    expect(ReleasePapersSchema.parse(papers)).toEqual({ ...PAPERS, changes: 0 });
  });

  it.each([
    ['boundaries.geojson', true],
    ['all.bib', true],
    ['all.zip', false],
    ['dcat.ttl', false],
    ['regions/kz-31.parquet', false],
  ])('%s is kept: %s', (path, kept) => {
    expect(isFrozen(path)).toBe(kept);
  });
});

describe('ledgerFiles', () => {
  const figures = asPublished([
    publishedFigure('cases', 7),
    publishedFigure('cases', null, { area: 'KZ', status: 'c' }),
  ]);
  const checksums = new TextEncoder().encode('sums\n');

  it('links the ledger to the one before and to its files', () => {
    const previous = { ...released('2026-08', '2026-08-31', []), sha256: 'b'.repeat(64) };
    const { csv, json } = ledgerFiles({
      release: '2026-11',
      date: '2026-11-22',
      previous,
      figures,
      checksums,
    });
    expect(csv).toBe('key,value,status,qualifier\ncases|KZ-31|2022|||,7,,\ncases|KZ|2022|||,,c,\n');
    expect(LedgerFileSchema.parse(JSON.parse(json))).toEqual({
      release: '2026-11',
      date: '2026-11-22',
      previous: '2026-08',
      previous_sha256: 'b'.repeat(64),
      sha256: chainHash('b'.repeat(64), csv),
      files: sha256('sums\n'),
    });
  });

  it('starts a chain', () => {
    const first = { release: '2026-11', date: '2026-11-22', previous: undefined, figures, checksums };
    expect(JSON.parse(ledgerFiles(first).json)).toMatchObject({ previous: '', previous_sha256: '' });
  });
});

describe('checkSize', () => {
  const files = new Map([['all.csv', new Uint8Array(10)]]);

  it('lets what is small enough through', () => {
    expect(checkSize('data/releases/2026-11', files, new Map())).toEqual([]);
  });

  it.each([
    { files: 0, total: 10 },
    { files: 1, total: 9 },
  ])('refuses what is more than %o', (limits) => {
    const [problem] = checkSize('data/releases/2026-11', files, new Map(), limits);
    expect(problem && formatProblem(problem)).toBe(
      'data/releases/2026-11: the release is larger than every later build can carry; found "1 files, 10 bytes"; ' +
        `expected at most ${String(limits.files)} files and ${String(limits.total)} bytes; ` +
        'leave out indicators or breakdowns that nobody needs released',
    );
  });
});
