import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family } from '../../../../src/domain/family.ts';
import type { Figure } from '../../../../src/domain/figure.ts';
import { setText, textOf } from '../../../support/memory-files.ts';
import { countsOf } from '../../../support/record-counts.ts';
import { recordsFiles } from '../../../support/records-files.ts';

const OFFENCES = 'extra/datasets/offences/offences.csv';
const EXPECTED = '../../../fixtures/records/expected';

function line(figure: Figure): string {
  const { indicator, period, area, sex, age_group, breakdown, value, status, contributors } = figure;
  const place = [indicator, period.text, area, sex, age_group, breakdown].filter((part) => part !== '');
  const persons = contributors === null ? '' : ` by ${String(contributors)}`;
  return `${place.join(' ')}: ${status === '' ? String(value) : status}${persons}`;
}

function cellName(family: Family, cell: number): string {
  let left = cell;
  const names = family.dimensions.toReversed().map(({ values }) => {
    const name = values[left % values.length];
    left = Math.floor(left / values.length);
    return `[${name ?? '?'}]`;
  });
  return names.reverse().join('');
}

function describeFamily(family: Family): string {
  const dimensions = family.dimensions.map(
    ({ id, values }) => `${id}: ${values.map((v) => `[${v}]`).join(' ')}`,
  );
  const cells = family.measures.flatMap(({ id, kind, cells: held }) =>
    Array.from(held, ([cell, value]) => `${id} (${kind}) ${cellName(family, cell)} = ${String(value)}`),
  );
  const impossible = family.impossible.map((select) => `impossible ${JSON.stringify(select)}`);
  return [
    family.dataset,
    ...dimensions,
    ...impossible,
    ...cells,
    `${String(family.margins.length)} margins`,
  ].join('\n');
}

/** What a margin adds up, by a walk over all finest cells. */
function sumOf(family: Family, { measure, select }: Family['margins'][number]): number {
  let sum = 0;
  for (const [cell, value] of family.measures[measure]?.cells ?? []) {
    let left = cell;
    const inside = family.dimensions.toReversed().every(({ values }, fromEnd) => {
      const part = left % values.length;
      left = Math.floor(left / values.length);
      return select[family.dimensions.length - 1 - fromEnd]?.includes(part) ?? true;
    });
    if (inside) sum += value;
  }
  return sum;
}

interface Row {
  readonly place: string;
  readonly month: string;
  readonly day: string;
  readonly sex: string;
  readonly age: number;
  readonly child: string;
  readonly kind: string;
}

const rowArbitrary: fc.Arbitrary<Row> = fc
  .record({
    place: fc.constantFrom('KZ-31,311000000', 'KZ-31,316600000', 'KZ-31,', 'KZ-61,', 'KZ-79,'),
    month: fc.constantFrom('2024-11', '2024-12', '2025-01', '2025-02'),
    day: fc.constantFrom('', '-01', '-28'),
    sex: fc.constantFrom('female', 'male'),
    age: fc.integer({ min: 12, max: 17 }),
    child: fc.integer({ min: 1, max: 30 }).map((n) => `c-${String(n)}`),
    kind: fc.constantFrom('theft', 'other'),
  })
  .map((row) => (row.age < 14 ? { ...row, kind: 'other' } : row));

function toCsv(rows: readonly Row[]): string {
  const lines = rows.map(({ place, month, day, sex, age, child, kind }) =>
    [place, month + day, sex, String(age), child, kind].join(','),
  );
  return `region,district,date,sex,age,child,kind\n${lines.join('\n')}\n`;
}

function fits(figure: Figure, row: Row): boolean {
  const [area, district] = row.place.split(',');
  const [from = 0, to = from] = figure.age_group.split('-').map(Number);
  return (
    ['KZ', area, district].includes(figure.area) &&
    figure.period.start.slice(0, 7) <= row.month &&
    row.month <= figure.period.end.slice(0, 7) &&
    (figure.sex === '' || figure.sex === row.sex) &&
    (figure.age_group === '' || (from <= row.age && row.age <= to)) &&
    (figure.breakdown === '' || figure.breakdown === `kind=${row.kind}`)
  );
}

/** The first record of each child in each month. */
function firsts(rows: readonly Row[]): Row[] {
  return [...new Map(rows.toReversed().map((row) => [`${row.month} ${row.child}`, row])).values()];
}

describe('tables over records', () => {
  const counts = countsOf(recordsFiles());

  /**
   * Eleven offences and four schools that can be checked by hand: five of six offences of Turkistan in November are by
   * one child; two children of Zhambyl are counted in November, one of them with two offences; a theft by a child under
   * 14 is impossible; the posts of the schools of Zhambyl add up to 7, those of other areas are not covered.
   */
  it('count what was declared, zeros included', async () => {
    await expect(`${counts.figures.map(line).join('\n')}\n`).toMatchFileSnapshot(`${EXPECTED}/figures.txt`);
  });

  it('give each figure its papers', () => {
    expect(counts.figures.find(({ area }) => area === '311000000')).toMatchObject({
      frame: 'areas-2022',
      source: 'made_up',
      evidence: 'table',
      data_kind: 'synthetic',
      qualifier: '',
      caveats: [],
    });
  });

  it('form a family of the coarsest cells that they need', async () => {
    const text = counts.families.map(describeFamily).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`${EXPECTED}/families.txt`);
  });

  it('are sums of the finest cells, whatever the records', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 80 }), (rows) => {
        const files = recordsFiles();
        setText(files, OFFENCES, toCsv(rows));
        const { figures, families } = countsOf(files);
        const family = families.find(({ dataset }) => dataset === 'offences');
        const once = firsts(rows);
        for (const figure of figures) {
          if (!['example-offences', 'example-offenders'].includes(figure.indicator) || figure.status === 'z')
            continue;
          const isPersons = figure.indicator === 'example-offenders';
          const own = (isPersons ? once : rows).filter((row) => fits(figure, row));
          expect(figure.value).toBe(own.length);
          const persons = Math.min(20, new Set(own.map(({ child }) => child)).size);
          expect(figure.contributors).toBe(isPersons ? null : persons);
        }
        for (const margin of family?.margins ?? []) {
          expect(family && sumOf(family, margin)).toBe(margin.figure.value);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give a figure to each margin that can hold anything, and to no other', () => {
    const [family] = counts.families;
    const own = counts.figures.filter(({ indicator }) => indicator.startsWith('example-offen'));
    expect(own.filter(({ status }) => status !== 'z')).toEqual(family?.margins.map(({ figure }) => figure));
    expect(
      own.filter(({ status }) => status === 'z').map(({ age_group, breakdown }) => [age_group, breakdown]),
    ).toEqual(Array.from({ length: 6 }, () => ['12-13', 'kind=theft']));
  });

  it('do not depend on the order of records that no child has two of', () => {
    const files = recordsFiles();
    const [header = '', ...rows] = textOf(files, 'extra/datasets/staff/staff.csv').trim().split('\n');
    setText(files, 'extra/datasets/staff/staff.csv', [header, ...rows.reverse()].join('\n'));
    expect(countsOf(files).figures).toEqual(counts.figures);
  });

  it('count a record of which something is not known in the totals only', () => {
    const files = recordsFiles();
    const yml = 'extra/datasets/offences/dataset.yml';
    setText(
      files,
      yml,
      textOf(files, yml)
        .replace('{ is: sex }', '{ is: sex, empty: true }')
        .replace('to: 17 }', 'to: 17, empty: true }'),
    );
    setText(files, OFFENCES, textOf(files, OFFENCES).replace('2024-12-31,male,17', '2024-12-31,,'));
    const december = countsOf(files).figures.filter(
      ({ indicator, area, period }) =>
        indicator === 'example-offenders' && area === 'KZ' && period.text === '2024-12',
    );
    expect(december.map(({ sex, age_group, value }) => [sex || age_group, value])).toEqual([
      ['', 1],
      ['female', 0],
      ['male', 0],
      ['12-13', 0],
      ['14-15', 0],
      ['16-17', 0],
      ['14-17', 0],
    ]);
  });

  it('of an operator are computed by the project', () => {
    const files = recordsFiles();
    for (const id of ['offences', 'staff']) {
      const name = `extra/datasets/${id}/dataset.yml`;
      setText(files, name, textOf(files, name).replace('origin: synthetic', 'origin: operator'));
    }
    const { figures } = countsOf(files, 'latest/');
    const kinds = figures.filter(({ source }) => source === 'made_up').map(({ data_kind }) => data_kind);
    expect(new Set(kinds)).toEqual(new Set(['computed']));
    expect(kinds).toHaveLength(counts.figures.length);
  });
});
