import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EditionSchema, IndexSchema } from '../../../src/domain/index-schema.ts';
import { exportAll, publishExamples } from '../../support/exported.ts';

const out = publishExamples();

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(out, 'v1', name), 'utf8')) as Record<string, unknown>;
}

beforeAll(async () => {
  await exportAll(out);
}, 60_000);

describe('what the site reads of the index', () => {
  it('is there once all formats have been made', () => {
    const index = IndexSchema.parse(read('index.json'));
    expect(index.indicators.map(({ files }) => Object.keys(files))).toContainEqual(
      expect.arrayContaining(['csv', 'xlsx', 'json', 'parquet', 'zip']),
    );
    expect(index.releases).toEqual([]);
  });

  it('is there for the made-up examples', () => {
    expect(EditionSchema.parse(read('examples/index.json')).indicators.length).toBeGreaterThan(0);
  });

  it('is refused without its indicators', () => {
    const { indicators: _indicators, ...rest } = read('index.json');
    expect(IndexSchema.safeParse(rest).success).toBe(false);
  });
});
