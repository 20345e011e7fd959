import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { monthsOf } from '../../../src/domain/attributes.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { crossingsOf, periodsOf } from '../../../src/domain/record-tables.ts';
import { RecordsSchema, type Pool } from '../../../src/domain/records.ts';

const README = path.join(import.meta.dirname, '../../../data/README.md');

describe('the description of records in data/README.md', () => {
  it('shows a dataset.yml that fits', () => {
    const blocks = readFileSync(README, 'utf8').split('```yaml\n');
    const shown = blocks.find((block) => block.startsWith('kind: records'))?.split('```')[0] ?? '';
    expect(RecordsSchema.safeParse(parse(shown)).error?.issues).toBeUndefined();
  });
});

describe('crossingsOf', () => {
  it('writes out every crossing of "all", the total first', () => {
    expect(crossingsOf({ by: [{ all: ['area', 'sex'] }, ['kind']] })).toEqual([
      [],
      ['area'],
      ['sex'],
      ['area', 'sex'],
      ['kind'],
    ]);
  });
});

describe('periodsOf', () => {
  const texts = (pool: Pool, period: string): string[] =>
    periodsOf(pool, { covers: { period } }).map(({ text }) => text);

  it.each<[Pool, string, string[]]>([
    ['year', '2022-02/2024-12', ['2023', '2024']],
    ['year', '2022', ['2022']],
    ['year', '2022/23', []],
    ['school-year', '2022-01/2024-08', ['2022/23', '2023/24']],
    ['school-year', '2022/23', ['2022/23']],
    ['school-year', '2099-09/2100-08', ['2099/00']],
    ['month', '2022-11/2023-02', ['2022-11', '2022-12', '2023-01', '2023-02']],
    ['cumulative', '2022-11/2023-02', ['2023-01/2023-01', '2023-01/2023-02']],
    ['month', 'from 2022', []],
  ])('gives the whole periods of kind %s in %s', (pool, covered, expected) => {
    expect(texts(pool, covered)).toEqual(expected);
  });
});

describe('monthsOf', () => {
  it('counts over the end of a year', () => {
    const period = parsePeriod('2023/24');
    expect(period && monthsOf(period)).toEqual([
      ...['09', '10', '11', '12'].map((month) => `2023-${month}`),
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2024-${month}`),
    ]);
  });
});
