import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.ts';
import { memoryOutput, memoryReader, replace, setText, textOf, type Files } from '../support/memory-files.ts';
import { recordsFiles } from '../support/records-files.ts';

function publish(files: Files, extra: string | null): Map<string, string> {
  const output = memoryOutput();
  const { problems } = runPipeline(
    { data: 'data', with: extra, release: false },
    memoryReader(files),
    output,
  );
  expect(problems).toEqual([]);
  return output.files;
}

function columns(csv: string | undefined, ...wanted: string[]): string[] {
  const [header = '', ...lines] = (csv ?? '').trim().split('\r\n');
  const at = wanted.map((name) => header.split(',').indexOf(name));
  return lines.map((line) => at.map((i) => line.split(',')[i]).join(' '));
}

describe('records that are published', () => {
  const published = publish(recordsFiles(), 'extra');
  const names = [...published.keys()];

  it('stand below examples/ with the tables that they need, and say that they are synthetic', () => {
    const examples = names.filter((name) => name.startsWith('examples/'));
    expect(
      examples
        .map((name) => name.slice('examples/'.length))
        .filter((name) => !name.includes('/'))
        .sort(),
    ).toEqual([
      'SHA256SUMS',
      'all.csv',
      'areas.csv',
      'areas.json',
      'caveats.csv',
      'caveats.json',
      'codes.csv',
      'datapackage.json',
      'districts.csv',
      'districts.json',
      'funnels.csv',
      'index.json',
      'progress.csv',
      'sources.csv',
      'sources.json',
      'trends.csv',
      'units.csv',
      'units.json',
    ]);
    expect(new Set(columns(published.get('examples/all.csv'), 'data_kind'))).toEqual(new Set(['synthetic']));
  });

  it('name districts, each after its region and in a file of its own', () => {
    const rows = columns(
      published.get('examples/indicators/example-offences.csv'),
      'period',
      'area',
      'area_name_en',
      'age_group',
    );
    const november = rows.filter((row) => row.startsWith('2024-11 ') && row.endsWith(' '));
    expect(november.map((row) => row.slice('2024-11 '.length).trim())).toEqual([
      'KZ Kazakhstan',
      'KZ-31 Zhambyl Region',
      '311000000 Taraz',
      '316600000 Shu',
      'KZ-61 Turkistan Region',
      'KZ-79 Shymkent',
    ]);
    expect(columns(published.get('examples/regions/316600000.csv'), 'area_name_kk')[0]).toBe('Шу');
  });

  it('are listed with their topics in an index of their own', () => {
    const index = JSON.parse(published.get('examples/index.json') ?? '') as Record<string, { id: string }[]>;
    expect(index['indicators']?.map(({ id }) => id)).toEqual([
      'example-offences',
      'example-offenders',
      'example-posts',
      'example-small-schools',
    ]);
    expect(index['topics']?.map(({ id }) => id)).toEqual(['examples']);
  });

  it('keep rows for areas that they do not cover', () => {
    const rows = columns(published.get('examples/indicators/example-posts.csv'), 'area', 'value', 'status');
    expect(rows).toEqual(['KZ-31 7 ', 'KZ-61  x', 'KZ-79  x']);
  });

  it('change nothing in latest/', () => {
    const alone = publish(recordsFiles(), null);
    for (const [name, text] of alone) {
      if (name.startsWith('latest/')) expect(published.get(name), name).toBe(text);
    }
    expect(names.filter((name) => name.startsWith('latest/') && !alone.has(name))).toEqual([]);
    const withoutFiles = (text: string | undefined): unknown => ({
      ...(JSON.parse(text ?? '') as object),
      files: [],
    });
    expect(withoutFiles(published.get('index.json'))).toEqual(withoutFiles(alone.get('index.json')));
  });

  it('leave nothing of a record behind: no pseudonym, no day, no column that is not published', () => {
    const files = recordsFiles();
    const offences = 'extra/datasets/offences/offences.csv';
    setText(files, offences, textOf(files, offences).replaceAll('c-', 'CANARY-'));
    const all = [...publish(files, 'extra')].map(([name, text]) => `${name}\n${text}`).join('\n');
    expect(all).not.toContain('CANARY');
    expect(all).not.toMatch(/2024-11-(03|17|05|08)/);
    expect(all).not.toMatch(/\blarge\b/);
  });

  it('of an operator stand in latest/, with what --with adds', () => {
    const files = recordsFiles();
    for (const id of ['offences', 'staff']) {
      replace(files, `extra/datasets/${id}/dataset.yml`, 'origin: synthetic', 'origin: operator');
    }
    const latest = publish(files, 'extra');
    expect([...latest.keys()].filter((name) => name.startsWith('examples/'))).toEqual([]);
    expect(columns(latest.get('latest/indicators/example-posts.csv'), 'data_kind')[0]).toBe('computed');
    expect(latest.get('latest/sources.csv')).toContain('made_up');
    expect(latest.get('latest/units.csv')).toContain('posts');
    expect(latest.get('index.json')).toContain('example-posts');
  });
});
