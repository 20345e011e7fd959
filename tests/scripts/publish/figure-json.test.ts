import { describe, expect, it } from 'vitest';
import { csvFields, csvLine, csvNumber } from '../../../scripts/publish/csv.ts';
import { figureJson } from '../../../scripts/publish/figure-json.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';

const figure: PublishedFigure = {
  indicator: 'offenders',
  area: 'KZ-31',
  frame: 'areas-2018',
  period: '2022',
  period_start: '2022-01-01',
  period_end: '2022-12-31',
  period_kind: 'year',
  sex: 'female',
  age_group: '14-15',
  breakdown: 'severity=grave;with="quotes"',
  value: -0.5,
  status: '',
  qualifier: 'about',
  rounded_to: 100,
  numerator: 1,
  denominator: null,
  source: 'a;b',
  evidence: 'table',
  caveat: '',
  data_kind: 'computed',
};

describe('figureJson', () => {
  it('writes every column but the indicator, and nothing else', () => {
    const { indicator: _, ...row } = figure;
    expect(JSON.parse(figureJson(figure))).toEqual(row);
  });

  it('writes no value as null', () => {
    expect(JSON.parse(figureJson({ ...figure, value: null, status: 'c' }))).toMatchObject({
      value: null,
      status: 'c',
    });
  });
});

describe('csv', () => {
  it('quotes only what needs it (RFC 4180)', () => {
    expect(csvLine(['a', 'b c', 'd,e', 'f"g', 'h\ni', ''])).toBe('a,b c,"d,e","f""g","h\ni",\r\n');
    expect(csvFields(['a'])).toBe('a');
  });

  it('writes numbers with a point and without an exponent', () => {
    expect([0, -7, 22.6, 1e-7, null].map(csvNumber)).toEqual(['0', '-7', '22.6', '0.0000001', '']);
    expect(() => csvNumber(Number.NaN)).toThrow('invalid number: NaN');
  });
});
