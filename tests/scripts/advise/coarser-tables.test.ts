import { describe, expect, it } from 'vitest';
import { coarserTables } from '../../../scripts/advise/coarser-tables.ts';
import { coarseningsOf, type Change } from '../../../scripts/advise/coarsenings.ts';
import type { Tables } from '../../../scripts/protect/build-system.ts';
import type { Family } from '../../../src/domain/family.ts';
import { madeFigure, madeIndicator, smallCountry, type ShortFigure } from '../../support/figures.ts';

const indicators = new Map([['cases', madeIndicator('cases')]]);

function tablesOf(figures: readonly ShortFigure[]): Tables {
  return { figures: figures.map(madeFigure), families: [], indicators, territory: smallCountry };
}

function coarser(change: Change, tables: Tables): ReturnType<typeof coarserTables> {
  const found = coarseningsOf(tables.figures, new Set()).find((one) => one.change === change);
  if (!found) throw new Error(`no ${change}`);
  return coarserTables(tables, found);
}

describe('figures that go into one', () => {
  const bands = ['0-4', '5-9', '10-17'];
  const withAges = (...more: readonly ShortFigure[]): Tables =>
    tablesOf(bands.map((age_group, i) => ({ age_group, ...more[i] })));

  it('are added up, with the people behind them', () => {
    const tables = withAges({ value: 3, contributors: 2 }, { value: 4, contributors: 4 }, { value: 9 });
    const { tables: then, into } = coarser('wider-age-bands', tables);
    expect(then.figures.map(({ age_group, value }) => [age_group, value])).toEqual([
      ['0-9', 7],
      ['10-17', 9],
    ]);
    expect(then.figures[0]?.contributors).toBe(6);
    expect(into.get(tables.figures[0] ?? madeFigure({}))).toBe(then.figures[0]);
    expect(then.figures[1]).toBe(tables.figures[2]);
  });

  it('are not available where one is not; what cannot exist adds nothing', () => {
    const one = (...more: readonly ShortFigure[]): unknown =>
      coarser('wider-age-bands', withAges(...more)).tables.figures.map(({ value, status }) => [
        value,
        status,
      ])[0];
    expect(one({ value: 3 }, { value: null, status: 'x' })).toEqual([null, 'x']);
    expect(one({ value: 3 }, { value: null, status: 'z' })).toEqual([3, '']);
    expect(one({ value: null, status: 'z' }, { value: null, status: 'z' })).toEqual([null, 'z']);
  });
});

it('keeps the finest cells of records, and adds up what the figures selected', () => {
  const tables = tablesOf([
    { age_group: '0-4', value: 1 },
    { age_group: '5-9', value: 2 },
    { age_group: '10-17', value: 4 },
  ]);
  const family: Family = {
    dataset: 'cases',
    dimensions: [{ id: 'age', values: ['0-4', '5-9', '10-17', '18'] }],
    measures: [{ id: 'rows', kind: 'rows', cells: new Map([[0, 1]]) }],
    impossible: [],
    margins: tables.figures.map((figure, i) => ({ figure, measure: 0, select: [[i]] })),
  };
  const { tables: then } = coarser('wider-age-bands', { ...tables, families: [family] });
  const [own] = then.families;
  expect(own?.margins.map(({ figure, select }) => [figure.age_group, select])).toEqual([
    ['0-9', [[0, 1]]],
    ['10-17', [[2]]],
  ]);
  expect(own?.margins.every(({ figure }) => then.figures.includes(figure))).toBe(true);
  expect(own?.measures).toBe(family.measures);
});
