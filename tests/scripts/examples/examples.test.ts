import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readScale } from '../../../scripts/example-scale.ts';
import { writeExamples } from '../../../scripts/examples/write-examples.ts';
import { diskReader } from '../../../scripts/node-effects.ts';
import { parseCsv } from '../../../scripts/read/parse-csv.ts';
import { buildData, ROOT, runScript, temporaryFolder } from '../../support/data-folder.ts';

const REAL = path.join(ROOT, 'data/datasets/criminal-justice-2022/offences-by-minors.csv');

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  const { file: table } = parseCsv(file, readFileSync(file, 'utf8'));
  return (table?.rows.slice(1) ?? []).map((cells) =>
    Object.fromEntries((table?.header ?? []).map((name, i) => [name, cells[i] ?? ''])),
  );
}

function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(csv|yml)$/.test(name),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

interface Words {
  readonly name: Row;
  readonly short_name: Row;
  readonly definition: Row;
  readonly disclosure: { readonly threshold: number };
  readonly unit: string;
}

describe('the example data', () => {
  const out = path.join(temporaryFolder(), 'examples');
  const shelf = temporaryFolder();
  const own = (name: string): string => path.join(shelf, 'v1/examples', name);

  beforeAll(() => {
    expect(
      runScript('scripts/make-examples.ts', ['--data', path.join(ROOT, 'data'), '--out', out]).status,
    ).toBe(0);
    const run = buildData(['--data', path.join(ROOT, 'data'), '--with', out, '--out', shelf]);
    expect(run.stderr).toBe('');
  }, 240_000);

  it('are the same bytes in another time zone and locale', () => {
    const again = path.join(temporaryFolder(), 'examples');
    const env = { TZ: 'Pacific/Auckland', LC_ALL: 'kk_KZ.UTF-8', LANG: 'kk_KZ.UTF-8' };
    runScript('scripts/make-examples.ts', ['--data', path.join(ROOT, 'data'), '--out', again], env);
    expect(contents(again)).toEqual(contents(out));
  });

  it('are what the tables of the data folder give', () => {
    const made = writeExamples(readScale(diskReader, path.join(ROOT, 'data')));
    expect(new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(contents(out));
  });

  it('cannot be made without these tables', () => {
    expect(() => readScale(diskReader, temporaryFolder())).toThrow('reference/areas.csv: the file is empty');
  });

  it('add up to the published offences of 2022 in all seventeen areas', () => {
    const made = rowsOf(path.join(out, 'datasets/example-offences/offences.csv')).filter((row) =>
      row['date']?.startsWith('2022'),
    );
    const parts = Map.groupBy(
      rowsOf(path.join(ROOT, 'data/reference/concordance.csv')),
      (row) => row['whole'],
    );
    const real = rowsOf(REAL).filter((row) => row['kind'] === '');
    expect(real).toHaveLength(17);
    for (const { area, value } of real) {
      const areas = parts.get(area)?.map((row) => row['part']) ?? [area];
      expect(made.filter((row) => areas.includes(row['region'])).length, area).toBe(Number(value));
    }
  });

  it('cover all twenty regions and the eleven districts of Zhambyl, with small ones and zeros', () => {
    const rows = rowsOf(own('indicators/example-schools.csv')).filter((row) => row['breakdown'] === '');
    const places = new Set(rows.map((row) => row['area'] ?? ''));
    expect([...places].filter((place) => place.startsWith('KZ-'))).toHaveLength(20);
    expect([...places].filter((place) => place.startsWith('31'))).toHaveLength(11);
    const offences = rowsOf(own('indicators/example-offences.csv')).filter((row) =>
      row['area']?.startsWith('31'),
    );
    expect(offences.filter((row) => row['status'] === 'c').length).toBeGreaterThan(10);
  });

  it('say that they are made up in the first words, in three languages', () => {
    for (const [name, text] of contents(path.join(out, 'indicators'))) {
      const words = parse(text) as Words;
      for (const [lang, begins] of [
        ['kk', 'Жасанды'],
        ['ru', /^(Искусственн|Выдумано)/],
        ['en', /^(Synthetic|Made up)/],
      ] as const) {
        for (const key of ['name', 'short_name', 'definition'] as const) {
          const said = words[key][lang] ?? '';
          if (typeof begins === 'string') expect(said.startsWith(begins), `${name} ${key}`).toBe(true);
          else expect(said, `${name} ${key}`).toMatch(begins);
        }
      }
      expect(name).toMatch(/^example-/);
    }
  });

  it('withhold small counts of whatever counts children', () => {
    const childless = new Set(['schools', 'posts', 'percent', 'pupils-per-psychologist']);
    for (const [name, text] of contents(path.join(out, 'indicators'))) {
      const { unit, disclosure } = parse(text) as Words;
      const isStaff = childless.has(unit) || name === 'example-staff-trained.yml';
      expect(disclosure.threshold, name).toBe(isStaff ? 0 : 5);
    }
  });

  it('are synthetic in every row, and stand below examples/ only', () => {
    expect(new Set(rowsOf(own('all.csv')).map((row) => row['data_kind']))).toEqual(new Set(['synthetic']));
    expect(readFileSync(path.join(shelf, 'v1/latest/all.csv'), 'utf8')).not.toContain('example-');
    expect(
      readdirSync(path.join(shelf, 'v1/latest/indicators')).filter((name) => name.startsWith('example-')),
    ).toEqual([]);
  });

  it('show combinations that cannot exist as not applicable', () => {
    const rows = rowsOf(own('indicators/example-guardianship.csv'));
    const none = rows
      .filter((row) => row['status'] === 'z')
      .map((row) => `${row['age_group'] ?? ''} ${row['breakdown'] ?? ''}`);
    expect(new Set(none)).toEqual(
      new Set(['14-17 form=guardianship', '0-6 form=trusteeship', '7-13 form=trusteeship']),
    );
  });

  it('are refused in a release', () => {
    const run = buildData([
      '--data',
      path.join(ROOT, 'data'),
      '--with',
      out,
      '--out',
      temporaryFolder(),
      '--release',
    ]);
    expect(run.status).toBe(1);
    expect(run.stderr.match(/synthetic data in a release/g)).toHaveLength(5);
  });

  it('are written into no folder that holds something else', () => {
    const run = runScript('scripts/make-examples.ts', ['--out', path.join(ROOT, 'data')]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('holds more than examples; name an empty folder');
  });
});
