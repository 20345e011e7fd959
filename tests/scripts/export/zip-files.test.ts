import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { zip } from '../../../scripts/export/zip.ts';
import { temporaryFolder } from '../../support/data-folder.ts';
import { exportAll, publishExamples } from '../../support/exported.ts';
import { filesBelow } from '../../support/pages.ts';
import { checkBy, faultsOf } from '../../support/standard.ts';

const decoder = new TextDecoder();

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether a program is on this machine: some have no `unzip`. */
function has(program: string): boolean {
  return spawnSync(program, ['--help']).error === undefined;
}

/** Files whose content is not what `SHA256SUMS` says. */
function altered(files: Readonly<Record<string, Uint8Array>>): string[] {
  const lines = decoder.decode(files['SHA256SUMS']).trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [hash = '', name = ''] = line.split('  ');
    const content = files[name];
    return content && sha256(content) === hash ? [] : [name];
  });
}

describe('the zips', () => {
  let out = '';
  let zips: string[] = [];

  function open(name: string): Record<string, Uint8Array> {
    return unzipSync(readFileSync(path.join(out, 'v1', name)));
  }
  function textOf(name: string, file: string): string {
    return decoder.decode(open(name)[file]);
  }

  beforeAll(async () => {
    out = publishExamples();
    await exportAll(out);
    zips = filesBelow(path.join(out, 'v1')).filter((name) => name.endsWith('.zip'));
  });

  it('stand beside every CSV of figures', () => {
    const csv = filesBelow(path.join(out, 'v1')).filter((name) =>
      /^(latest|examples)\/((indicators|regions|topics)\/.*|all)\.csv$/.test(name),
    );
    expect([...zips].sort()).toEqual(csv.map((name) => name.replace(/\.csv$/, '.zip')).sort());
  });

  it('hold the published files byte by byte, and list all they hold', () => {
    for (const name of zips) {
      const files = open(name);
      const stem = path.basename(name, '.zip');
      const published = (file: string): Buffer => readFileSync(path.join(out, 'v1', file));
      expect(Buffer.from(files[`${stem}.csv`] ?? []).equals(published(name.replace('.zip', '.csv')))).toBe(
        true,
      );
      expect(Buffer.from(files[`${stem}.json`] ?? []).equals(published(name.replace('.zip', '.json')))).toBe(
        true,
      );
      expect(Object.keys(files)).toEqual(Object.keys(files).sort());
      expect(altered(files)).toEqual([]);
      const listed = decoder
        .decode(files['SHA256SUMS'])
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66));
      expect([...listed, 'SHA256SUMS'].sort()).toEqual(Object.keys(files).sort());
    }
  });

  it('have a README that names every file in each language, and no other', () => {
    for (const name of zips) {
      const files = open(name);
      const readme = decoder.decode(files['README.md']);
      const sections = readme.split(/^## /m).slice(1);
      expect(sections).toHaveLength(3);
      for (const section of sections) {
        const listed = [...section.matchAll(/^- `([\w.-]+\.\w+|SHA256SUMS)`: /gm)].map(([, file]) => file);
        expect([...listed, 'README.md'].sort()).toEqual(Object.keys(files).sort());
      }
    }
  });

  it('say of made-up figures that they are made up, and of others not', () => {
    for (const name of zips) {
      const isMadeUp = name.startsWith('examples/');
      expect(textOf(name, 'README.md').includes('**Synthetic data: the numbers are made up.**')).toBe(
        isMadeUp,
      );
    }
  });

  it('describe what they hold by valid metadata', () => {
    const dataPackage = checkBy('data-package-rules.schema.json');
    const cff = checkBy('cff-1.2.0.schema.json');
    for (const name of zips) {
      const files = open(name);
      const descriptor = JSON.parse(decoder.decode(files['datapackage.json'])) as {
        resources: { path: string; bytes: number; hash: string }[];
      };
      expect(faultsOf(dataPackage, descriptor)).toEqual([]);
      for (const { path: file, bytes, hash } of descriptor.resources)
        expect([files[file]?.length, `sha256:${sha256(files[file] ?? new Uint8Array())}`]).toEqual([
          bytes,
          hash,
        ]);
      expect(faultsOf(cff, parse(decoder.decode(files['CITATION.cff'])))).toEqual([]);
    }
  });

  it('do not name what is withheld of a source, nor put a source under our licence', () => {
    for (const name of zips)
      for (const content of Object.values(open(name)))
        expect(decoder.decode(content)).not.toContain('secret-case');
    expect(textOf('latest/all.zip', 'LICENSE.txt')).toContain('- press: Newspaper; terms: open');
  });

  it('are found faulty when cut short or altered', () => {
    const bytes = readFileSync(path.join(out, 'v1/latest/indicators/offenders.zip'));
    expect(() => unzipSync(bytes.subarray(0, bytes.length - 30))).toThrow();
    const files = unzipSync(bytes);
    const csv = files['offenders.csv'];
    if (!csv) throw new Error('no CSV');
    csv[csv.length - 3] = 57;
    expect(altered(files)).toEqual(['offenders.csv']);
  });

  it.skipIf(!has('unzip') || !has('sha256sum'))('satisfy unzip and sha256sum', () => {
    const folder = path.join(temporaryFolder(), 'open');
    mkdirSync(folder);
    const file = path.join(out, 'v1/latest/indicators/offenders.zip');
    expect(spawnSync('unzip', ['-t', file], { encoding: 'utf8' }).stdout).toContain('No errors detected');
    expect(spawnSync('unzip', ['-q', file, '-d', folder]).status).toBe(0);
    const sums = (): number | null => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).status;
    expect(sums()).toBe(0);
    writeFileSync(path.join(folder, 'offenders.csv'), 'x');
    expect(sums()).toBe(1);
  });
});

describe('zip', () => {
  it('gives the same bytes whatever the order, and gives every file back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.txt$/), fc.uint8Array()), (files) => {
        const entries = Object.entries(files);
        const made = zip(new Map(entries));
        expect(zip(new Map([...entries].reverse()))).toEqual(made);
        expect(unzipSync(made)).toEqual(files);
      }),
    );
  });

  it('has no clock', () => {
    const text = Buffer.from(zip(new Map([['a.txt', new Uint8Array([1])]])));
    // Time and date of the first entry: 00:00:00 on 1 January 1980.
    expect(text.readUInt32LE(10)).toBe(0x00210000);
  });
});
