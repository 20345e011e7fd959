import { readFileSync } from 'node:fs';
import path from 'node:path';
import jstat from 'jstat';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildData, ROOT, temporaryFolder } from '../support/data-folder.ts';

/*
 * The published tables of 2022, worked out anew from the CSV alone, in other ways than the code does: closed forms by
 * hand, another library for the quantiles, ranks by counting.
 */

/** More of jStat than the code asks of it. */
const { jStat } = jstat as unknown as {
  readonly jStat: {
    readonly normal: { cdf(x: number, mean: number, deviation: number): number };
    readonly poisson: { cdf(x: number, mean: number): number };
  };
};

type Row = Readonly<Record<string, string>>;

interface Table {
  readonly id: string;
  readonly kind: 'wilson' | 'rate';
  readonly direction: string;
  readonly per: number;
  readonly country: Row | undefined;
  readonly areas: readonly Row[];
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

const number = (row: Row, column: string): number => Number(row[column]);

/** Standard normal quantile by Newton's steps on the error function of jStat: the code asks another library. */
function normal(level: number): number {
  let z = 2;
  for (let i = 0; i < 60; i += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z -= (jStat.normal.cdf(z, 0, 1) - (1 + level) / 2) / density;
  }
  return z;
}

function wilson(x: number, n: number, level: number): Limits {
  const z = normal(level);
  // The roots of (p − x/n)² = z² p (1 − p) / n.
  const [a, b, c] = [1 + z ** 2 / n, -(2 * x) / n - z ** 2 / n, (x / n) ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return { lower: (-b - root) / (2 * a), upper: (-b + root) / (2 * a) };
}

/** The count whose Poisson law leaves a tail of the given size beyond `x`, by halving. */
function tailCount(x: number, side: 'lower' | 'upper', level: number): number {
  const tail = (1 - level) / 2;
  let [low, high] = [0, 10 * x + 50];
  for (let i = 0; i < 200; i += 1) {
    const mean = (low + high) / 2;
    const below = jStat.poisson.cdf(side === 'lower' ? x - 1 : x, mean);
    const isBeyond = side === 'lower' ? 1 - below > tail : below < tail;
    [low, high] = isBeyond ? [low, mean] : [mean, high];
  }
  return low;
}

function poisson(x: number, level: number): Limits {
  if (x < 10)
    return { lower: x === 0 ? 0 : tailCount(x, 'lower', level), upper: tailCount(x, 'upper', level) };
  const z = normal(level);
  const byar = (y: number, sign: number): number =>
    y * (1 - 1 / (9 * y) + (sign * z) / (3 * Math.sqrt(y))) ** 3;
  return { lower: byar(x, -1), upper: byar(x + 1, 1) };
}

function limitsOf({ kind, per }: Table, row: Row, level: number): Limits {
  const [x, n] = [number(row, 'numerator'), number(row, 'denominator')];
  const { lower, upper } = kind === 'wilson' ? wilson(x, n, level) : poisson(x, level);
  const factor = kind === 'wilson' ? per : per / n;
  return { lower: lower * factor, upper: upper * factor };
}

function readTables(folder: string): Table[] {
  const text = readFileSync(path.join(folder, 'v1/latest/all.csv'), 'utf8');
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  const withIntervals = rows.filter((row) => row['method'] !== '');
  return [...Map.groupBy(withIntervals, (row) => row['indicator'] ?? '')].map(([id, own]) => {
    const file = parse(readFileSync(path.join(ROOT, `data/indicators/${id}.yml`), 'utf8')) as {
      readonly direction: string;
      readonly computed: { readonly per: number };
      readonly statistics: { readonly interval: 'wilson' | 'rate' };
    };
    return {
      id,
      kind: file.statistics.interval,
      direction: file.direction,
      per: file.computed.per,
      country: own.find((row) => row['area'] === 'KZ'),
      areas: own.filter((row) => row['area'] !== 'KZ'),
    };
  });
}

const folder = temporaryFolder();
let tables: readonly Table[] = [];

beforeAll(() => {
  expect(buildData(['--data', path.join(ROOT, 'data'), '--out', folder]).status).toBe(0);
  tables = readTables(folder);
});

describe('the published tables of 2022', () => {
  it('are the twelve shares and rates that have counts, all of one period', () => {
    expect(tables.map(({ id }) => id).sort()).toEqual([
      'offences-against-minors-rate',
      'offences-against-minors-share',
      'offences-all-rate',
      'offences-by-minors-rate',
      'offenders-girls-share',
      'offenders-in-education-share',
      'offenders-in-group-share',
      'offenders-not-working-not-studying-share',
      'offenders-on-register-share',
      'offenders-rate',
      'offenders-repeat-share',
      'victims-rate',
    ]);
    for (const { id, areas, country } of tables) {
      expect(new Set([...areas, country].map((row) => row?.['period'])), id).toEqual(new Set(['2022']));
    }
  });

  it('have the intervals that their counts give', () => {
    let checked = 0;
    for (const table of tables) {
      for (const row of [...table.areas, ...(table.country ? [table.country] : [])]) {
        const { lower, upper } = limitsOf(table, row, number(row, 'level'));
        expect(number(row, 'lower'), `${table.id} ${row['area'] ?? ''}`).toBeCloseTo(lower, 3);
        expect(number(row, 'upper'), `${table.id} ${row['area'] ?? ''}`).toBeCloseTo(upper, 3);
        expect(row['level']).toBe('0.95');
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(150);
  });

  it('have the verdicts that follow when all areas of a table are compared at once', () => {
    const said = new Set<string>();
    for (const table of tables) {
      const { areas, country, direction } = table;
      if (!country) throw new Error(`${table.id} has no country`);
      const level = 0.95 ** (1 / areas.length);
      const reference = (number(country, 'numerator') / number(country, 'denominator')) * table.per;
      for (const row of areas) {
        const { lower, upper } = limitsOf(table, row, level);
        const where = lower > reference ? 1 : upper < reference ? -1 : 0;
        const words = {
          'no-judgement': ['lower', 'similar', 'higher'],
          'lower-is-better': ['better', 'similar', 'worse'],
          'higher-is-better': ['worse', 'similar', 'better'],
        }[direction];
        expect(row['verdict'], `${table.id} ${row['area'] ?? ''}`).toBe(words?.[where + 1]);
        expect(number(row, 'level_joint')).toBeCloseTo(level, 10);
        expect(number(row, 'lower_joint')).toBeCloseTo(lower, 3);
        expect(number(row, 'upper_joint')).toBeCloseTo(upper, 3);
        said.add(row['verdict'] ?? '');
      }
    }
    expect(said).toEqual(new Set(['higher', 'similar', 'lower', 'worse']));
  });

  it('have the ranks and groups that these intervals leave open', () => {
    for (const { id, areas } of tables) {
      const z = normal(0.95 ** (1 / areas.length));
      const spans = areas.map((row) => {
        const error = (number(row, 'upper') - number(row, 'lower')) / (2 * normal(0.95));
        const value = number(row, 'value');
        return { low: value - z * error, high: value + z * error };
      });
      areas.forEach((row, i) => {
        const own = spans[i];
        const below = spans.filter((other) => own && other.high <= own.low).length;
        const above = spans.filter((other) => own && other.low >= own.high).length;
        expect([row['rank_low'], row['rank_high']], `${id} ${row['area'] ?? ''}`).toEqual([
          String(below + 1),
          String(areas.length - above),
        ]);
      });
      for (const a of areas) {
        for (const b of areas) {
          const overlap =
            number(a, 'rank_low') <= number(b, 'rank_high') &&
            number(b, 'rank_low') <= number(a, 'rank_high');
          if (overlap) expect(a['group'], `${id}: ${a['area'] ?? ''}, ${b['area'] ?? ''}`).toBe(b['group']);
          else if (a['group'] !== b['group'])
            expect(number(a, 'group') < number(b, 'group')).toBe(
              number(a, 'rank_low') < number(b, 'rank_low'),
            );
        }
      }
    }
  });

  it('mark the rates that rest on fewer than twenty events', () => {
    for (const { kind, areas } of tables) {
      for (const row of areas) {
        const isMarked = row['caveat']?.split(';').includes('few-events');
        expect(isMarked).toBe(kind === 'rate' && number(row, 'numerator') < 20);
      }
    }
  });
});
