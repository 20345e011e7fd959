import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diskAddition } from '../../../scripts/node-effects.ts';
import type { ShelfIndex } from '../../../src/domain/document.ts';
import { buildData, ROOT, runScript, temporaryFolder } from '../../support/data-folder.ts';
import { exportAll, publishExamples, publishGolden } from '../../support/exported.ts';
import { filesBelow } from '../../support/pages.ts';

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Every file with its hash. */
function fingerprint(folder: string): string[] {
  return filesBelow(folder).map((name) => `${sha256(path.join(folder, name))}  ${name}`);
}

function indexOf(out: string, name = 'index.json'): ShelfIndex {
  return JSON.parse(readFileSync(path.join(out, 'v1', name), 'utf8')) as ShelfIndex;
}

describe('exported files', () => {
  /** Made once for all that only look at them. */
  let made: string;
  beforeAll(async () => {
    made = publishExamples();
    await exportAll(made);
  });

  it('leave every file of build-data as it was, but those that tell of all or lack columns', async () => {
    const out = publishGolden();
    const before = fingerprint(path.join(out, 'v1'));
    const made = await exportAll(out);
    const after = new Set(fingerprint(path.join(out, 'v1')));
    const again = before.filter((line) => !after.has(line)).map((line) => line.slice(66));
    expect(again.filter((name) => !/^latest\/indicators\/[^/]+\.json$/.test(name))).toEqual([
      'index.json',
      'latest/SHA256SUMS',
      'latest/datapackage.json',
    ]);
    expect(after.size).toBe(before.length + made.files - again.length);
    expect(readdirSync(out)).toEqual(['v1']);
  });

  it('stand in the index with their bytes and hashes, and so does everything else', () => {
    const { files } = indexOf(made);
    const there = filesBelow(path.join(made, 'v1')).filter((name) => name !== 'index.json');
    expect(files.map(({ path: name }) => name)).toEqual(there);
    for (const file of files) {
      const name = path.join(made, 'v1', file.path);
      expect([file.sha256, file.bytes]).toEqual([sha256(name), statSync(name).size]);
    }
  });

  it('have checksums that hold, in each edition', () => {
    for (const edition of ['latest', 'examples']) {
      const folder = path.join(made, 'v1', edition);
      const sums = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
      const actual = fingerprint(folder).filter((line) => !line.endsWith('  SHA256SUMS'));
      expect(sums.toSorted()).toEqual(actual.toSorted());
    }
  });

  it('are the same bytes when made again', async () => {
    const before = fingerprint(made);
    await exportAll(made);
    expect(fingerprint(made)).toEqual(before);
  });

  it('are the same bytes in another folder, time zone and locale', () => {
    const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'kk_KZ.UTF-8', LANG: 'kk_KZ.UTF-8' };
    const out = publishExamples();
    expect(runScript('scripts/export-files.ts', ['--out', out], elsewhere).status).toBe(0);
    expect(fingerprint(out)).toEqual(fingerprint(made));
  });

  it('of an earlier run that are made no more are dropped', async () => {
    const out = publishGolden();
    await exportAll(out);
    writeFileSync(path.join(out, 'v1/latest/indicators/gone.xlsx'), 'old');
    writeFileSync(path.join(out, 'v1/history/gone.json'), '{}');
    await exportAll(out);
    expect(filesBelow(out).filter((name) => name.includes('gone'))).toEqual([]);
    expect(JSON.stringify(indexOf(out))).not.toContain('gone');
  });

  it('never touch a frozen release', async () => {
    const out = publishGolden();
    const folder = path.join(out, 'v1/r/2026-08');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'all.bib'), '@misc{}');
    const before = statSync(path.join(folder, 'all.bib')).ino;
    await exportAll(out);
    expect(statSync(path.join(folder, 'all.bib')).ino).toBe(before);
    expect(indexOf(out).files.map(({ path: name }) => name)).toContain('r/2026-08/all.bib');
  });
});

describe('a run that fails', () => {
  it('leaves everything as it was', async () => {
    const out = publishGolden();
    await exportAll(out);
    const before = fingerprint(out);
    const exporters = {
      subjects: [() => ({ path: 'latest/all.xlsx', content: 'half' })],
      folders: [],
      packages: [],
      descriptions: [],
    };
    await expect(exportAll(out, { exporters })).rejects.toThrow('latest/all.xlsx: not a file that may be');
    expect(fingerprint(out)).toEqual(before);
    expect(readdirSync(out)).toEqual(['v1']);
  });

  it('leaves out a file that hosts refuse, and says so', async () => {
    const out = publishGolden();
    const content = new Uint8Array(20_000_001);
    const exporters = {
      subjects: [],
      folders: [() => ({ path: 'latest/all.parquet', content })],
      packages: [],
      descriptions: [],
    };
    const made = await exportAll(out, { exporters });
    expect(made.tooLarge).toEqual(['latest/all.parquet']);
    expect(JSON.stringify(indexOf(out))).not.toContain('all.parquet');
    expect(filesBelow(out).filter((name) => name.endsWith('.parquet'))).toEqual([]);
  });

  it('cannot write a file that a second run would take for one of build-data', async () => {
    const out = publishGolden();
    const exporters = {
      subjects: [],
      folders: [() => [{ path: 'latest/surprise.csv', content: '' }]],
      packages: [],
      descriptions: [],
    };
    await expect(exportAll(out, { exporters })).rejects.toThrow('latest/surprise.csv');
  });

  it('leaves the old output when it is killed half-way, and the next one is whole', async () => {
    const out = publishExamples();
    await exportAll(out);
    const before = fingerprint(path.join(out, 'v1'));
    for (const delay of [150, 300, 450, 600, 750]) {
      const child = spawn(process.execPath, [path.join(ROOT, 'scripts/export-files.ts'), '--out', out]);
      const ended = new Promise((resolve) => child.on('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      expect(fingerprint(path.join(out, 'v1'))).toEqual(before);
    }
    await exportAll(out);
    expect(readdirSync(out)).toEqual(['v1']);
  });

  it('between the two renames is mended', async () => {
    const out = publishGolden();
    renameSync(path.join(out, 'v1'), path.join(out, '.v1-old'));
    mkdirSync(path.join(out, '.v1-new'));
    await exportAll(out);
    expect(readdirSync(out)).toEqual(['v1']);
  });
});

describe('export-files', () => {
  it('says what it made and exits 0', () => {
    const run = runScript('scripts/export-files.ts', ['--out', `${publishGolden()}/`]);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^files: \d+ made, \d+ bytes, in \/.*[^/]\/v1\n$/);
  });

  it.each([
    ['no option', [], 'missing option: --out DIR'],
    ['an unknown option', ['--out', 'x', '--fast'], "Unknown option '--fast'"],
  ])('exits 2 with the usage for %s', (_, args, message) => {
    const run = runScript('scripts/export-files.ts', args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('usage: node scripts/export-files.ts --out DIR');
  });

  it('exits 2 where nothing is published, and makes nothing', () => {
    const out = temporaryFolder();
    const run = runScript('scripts/export-files.ts', ['--out', out]);
    expect(run.status).toBe(2);
    expect(run.stderr).toBe(`${out}/v1/index.json is missing: run scripts/build-data.ts first\n`);
    expect(readdirSync(out)).toEqual([]);
  });

  it('is undone by the next data build', async () => {
    const out = publishGolden();
    await exportAll(out);
    expect(buildData(['--data', path.join(ROOT, 'tests/fixtures/golden/data'), '--out', out]).status).toBe(0);
    expect(filesBelow(out).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
  });
});

describe('the disk, added to', () => {
  it('cuts the link before anything is written in its place', () => {
    const out = temporaryFolder();
    mkdirSync(path.join(out, 'v1'));
    writeFileSync(path.join(out, 'v1/a.csv'), 'old');
    const output = diskAddition(out);
    output.keep('a.csv');
    expect(new TextDecoder().decode(output.read('a.csv'))).toBe('old');
    const file = output.open('a.csv');
    file.write('new');
    file.close();
    expect(readFileSync(path.join(out, 'v1/a.csv'), 'utf8')).toBe('old');
    output.discard();
    expect(readFileSync(path.join(out, 'v1/a.csv'), 'utf8')).toBe('old');
  });
});
