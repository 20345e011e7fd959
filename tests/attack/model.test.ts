import { describe, expect, it } from 'vitest';
import { toDefinition } from '../../attack/facts/definition.ts';
import { spanOf } from '../../attack/facts/period.ts';
import { toRow } from '../../attack/facts/read-rows.ts';
import { buildTerritory } from '../../attack/facts/territory.ts';
import { buildWorld } from '../../attack/facts/world.ts';
import { solveTables, widestOf } from '../../attack/model/solve-tables.ts';

const TERRITORY = buildTerritory(
  [
    { area: 'KZ', type: 'country' },
    { area: 'A', type: 'region' },
    { area: 'B', type: 'region' },
    { area: 'OLD', type: 'former' },
  ],
  [
    { whole: 'OLD', part: 'A' },
    { whole: 'OLD', part: 'B' },
  ],
  [
    { kato: '1', area: 'A', name_en: 'One' },
    { kato: '2', area: 'A', name_en: 'Two' },
  ],
);

const DEFINITIONS = [
  {
    id: 'n',
    measure: 'count',
    ages_exhaustive: true,
    disclosure: { threshold: 5 },
    breakdowns: [
      { id: 'kind', relation: 'parts', exhaustive: true, values: [{ id: 'x' }, { id: 'y' }] },
      { id: 'tag', relation: 'overlapping', exhaustive: false, values: [{ id: 'p' }, { id: 'q' }] },
    ],
  },
  { id: 'part', measure: 'count', disclosure: { threshold: 5 }, part_of: { indicator: 'n', split: 's' } },
  {
    id: 'rate',
    measure: 'rate',
    disclosure: { threshold: 5 },
    computed: { numerator: { indicator: 'part' }, denominator: { indicator: 'n' }, per: 100 },
  },
].map((one) => {
  const definition = toDefinition(one);
  if (!definition) throw new Error('no definition');
  return [definition.id, definition] as const;
});

/** `n A female 14-15 kind=x 2024 = 3`: everything but indicator, area and value may be left out; `c` is withheld. */
function rowOf(line: string) {
  const [left = '', value = ''] =
    line.split('=').length > 2
      ? [line.slice(0, line.lastIndexOf('=')), line.slice(line.lastIndexOf('=') + 1)]
      : line.split('=');
  const [indicator = '', area = '', ...words] = left.trim().split(' ');
  const find = (pattern: RegExp): string => words.find((word) => pattern.test(word)) ?? '';
  const isMark = /^[cxz]$/.test(value.trim());
  const fields = {
    indicator,
    area,
    period: find(/^\d{4}($|-|\/)/) || '2024',
    sex: find(/^(fe)?male$/),
    age_group: find(/^\d{1,2}-\d{1,2}$/),
    breakdown: find(/:/).replace(':', '='),
    value: isMark ? '' : (value.trim().split(' ')[0] ?? ''),
    status: isMark ? value.trim() : '',
    rounded_to: value.trim().split(' ')[1] ?? '',
    qualifier: value.trim().split(' ')[2] ?? '',
  };
  return { fields, row: toRow(fields, '', 'test') };
}

function worldOf(lines: readonly string[]) {
  return buildWorld(lines.map(rowOf), new Map(DEFINITIONS), TERRITORY);
}

async function intervals(...lines: readonly string[]): Promise<string[]> {
  const { intervals: found } = await solveTables(worldOf(lines), new Map());
  return found.map(
    ({ key, lower, upper }) =>
      `${key.replaceAll(/\|2024(?=\|)|\|+$/g, '')} ${String(lower)}…${String(upper)}`,
  );
}

describe('what anybody knows of counts', () => {
  it.each([
    ['the country is the sum of its areas', ['n KZ = 20', 'n A = 17', 'n B = c'], ['n|B 3…3']],
    ['a former area is the sum of its parts', ['n OLD = 20', 'n A = 17', 'n B = c'], ['n|B 3…3']],
    [
      'former areas and their parts are not counted twice',
      ['n KZ = 20', 'n OLD = 20', 'n A = 18', 'n B = c'],
      ['n|B 2…2'],
    ],
    ['a region is the sum of its districts', ['n A = 20', 'n 1 = 16', 'n 2 = c'], ['n|2 4…4']],
    ['some of the areas are at most the whole', ['n KZ = 3', 'n A = c'], ['n|A 0…3']],
    ['girls and boys are all', ['n A = 20', 'n A female = 18', 'n A male = c'], ['n|A|male 2…2']],
    ['bands of age are all', ['n A = 20', 'n A 10-13 = 18', 'n A 14-17 = c'], ['n|A||14-17 2…2']],
    [
      'where no count can exist there is none',
      ['n A = 20', 'n A 10-13 = z', 'n A 14-15 = 18', 'n A 16-17 = c'],
      ['n|A||16-17 2…2'],
    ],
    [
      'bands lie in bands',
      ['n A = c', 'n A 10-17 = 20', 'n A 10-13 = 18', 'n A 14-17 = c'],
      ['n|A 20…20', 'n|A||14-17 2…2'],
    ],
    [
      'values of a breakdown are all',
      ['n A = 20', 'n A kind:x = 19', 'n A kind:y = c'],
      ['n|A|||kind=y 1…1'],
    ],
    [
      'overlapping values are each at most the whole',
      ['n A = 4', 'n A tag:p = 3', 'n A tag:q = c'],
      ['n|A|||tag=q 0…4'],
    ],
    ['a part is at most its whole', ['n A = 4', 'part A = c'], ['part|A 0…4']],
    ['a rate gives its count', ['n A = 200', 'part A = c', 'rate A = 1.5'], ['part|A 3…3']],
    ['a rate of two withheld counts ties them', ['n A = c', 'part A = 3', 'rate A = 50.0'], ['n|A 6…6']],
    [
      'months lie in what is counted since January',
      ['n A 2024-01/2024-02 = 6', 'n A 2024-01/2024-03 = 9', 'n A 2024-03 = c'],
      ['n|A|2024-03 3…3'],
    ],
    ['a rounded number is an interval', ['n KZ = 100 10', 'n A = 93', 'n B = c'], ['n|B 2…12']],
    ['a loose number says nothing', ['n KZ = 20 1 about', 'n A = 17', 'n B = c'], ['n|B 0…5']],
    [
      'where zeros are published, nobody withheld is one',
      ['n KZ = 5', 'n A = c', 'n B = c', 'n A female = 0'],
      ['n|A 1…4', 'n|B 1…4'],
    ],
  ])('%s', async (_what, lines, expected) => {
    expect(await intervals(...lines)).toEqual(expected);
  });

  it('is given up where published numbers contradict it, as little as need be', async () => {
    const lines = ['n KZ = 20', 'n A = 15', 'n B = 3', 'n KZ female = 4', 'n A female = c', 'n B female = c'];
    const { wrong, intervals: found } = await solveTables(worldOf(lines), new Map());
    expect(wrong).toEqual(['all country:n']);
    expect(found.map(({ upper }) => upper)).toEqual([4, 3]);
    const worse = await solveTables(worldOf(['n KZ = 2', 'n A = 15', 'n B = c']), new Map());
    expect(worse.wrong).toEqual(['all country:n', 'country:n']);
  });

  it('bounds numbers by arithmetic alone', () => {
    expect([...widestOf(worldOf(['n KZ = 20', 'n A = 15', 'n B = c']))]).toEqual([['n|B|2024|||', [5, 5]]]);
  });
});

describe('a period', () => {
  it.each([
    ['2024', ['2024-01-01', '2025-01-01']],
    ['2023/24', ['2023-09-01', '2024-09-01']],
    ['2024-12', ['2024-12-01', '2025-01-01']],
    ['2024-01/2024-10', ['2024-01-01', '2024-11-01']],
    ['2024-01-01/2024-02-29', ['2024-01-01', '2024-03-01']],
    ['2024-01-01', null],
  ])('%s', (text, span) => {
    expect(spanOf(text)).toEqual(span);
  });
});
