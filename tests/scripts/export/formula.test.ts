import { describe, expect, it } from 'vitest';
import { formulaOf, formulaText, restsOn } from '../../../scripts/export/formula.ts';
import { rowKey } from '../../../src/domain/row.ts';
import { publishedFigure } from '../../support/published-figure.ts';

const numerator = { indicator: 'cases' };
const denominator = { indicator: 'children', period: '2020-01-01', age_group: '0-15' };
const children = { period: '2020-01-01', age_group: '0-15' };
const row = publishedFigure('rate', 2, { numerator: 2, denominator: 10_000 });
const rows = new Map(
  [publishedFigure('cases', 2), publishedFigure('children', 10_000, children)].map((one) => [
    rowKey(one.indicator, one),
    one,
  ]),
);
const standard = { method: 'indirect' as const, ages: ['0-7', '8-15'] };

describe('formulaOf', () => {
  it('resolves the parts to the published rows of the same area', () => {
    expect(formulaOf({ computed: { numerator, denominator, per: 10_000 } }, row, rows)).toEqual({
      text: 'cases / children[period=2020-01-01, age_group=0-15] × 10000',
      per: 10_000,
      numerator: { value: 2, indicator: 'cases', key: 'cases|KZ-31|2022|||', id: 'kz-31.2022' },
      denominator: {
        value: 10_000,
        indicator: 'children',
        key: 'children|KZ-31|2020-01-01||0-15|',
        id: 'kz-31.2020-01-01.0-15',
      },
    });
  });

  it('leaves the key of a row empty that is not published', () => {
    const formula = formulaOf({ computed: { numerator, denominator, per: 1 } }, row, new Map());
    expect(formula?.numerator).toEqual({ value: 2, indicator: 'cases', key: '', id: '' });
    expect(formula?.text).toBe('cases / children[period=2020-01-01, age_group=0-15]');
  });

  it('is nothing for a figure that is not computed by us', () => {
    expect(formulaOf({}, row, rows)).toBeNull();
    expect(restsOn({}, row, rows)).toEqual([]);
  });

  it('names the method of standardisation, whose expected count is no published row', () => {
    const computed = { numerator, denominator, per: 1, standard };
    expect(formulaText(computed)).toBe(
      'indirect standardisation: cases / count expected of children[period=2020-01-01, age_group=0-15] at the rates of KZ, same period; ages 0-7, 8-15',
    );
    expect(formulaOf({ computed }, row, rows)?.denominator).toMatchObject({ value: 10_000, key: '' });
  });
});

describe('restsOn', () => {
  it('finds the rows of every age of a standardised figure', () => {
    const ages = standard.ages.flatMap((age_group) => [
      publishedFigure('cases', 1, { age_group }),
      publishedFigure('children', 9, { age_group }),
    ]);
    const known = new Map(ages.map((one) => [rowKey(one.indicator, one), one]));
    const computed = { numerator, denominator: { indicator: 'children' }, per: 1, standard };
    expect(
      restsOn({ computed }, row, known).map(([indicator, { age_group }]) => [indicator, age_group]),
    ).toEqual([
      ['cases', '0-7'],
      ['cases', '8-15'],
      ['children', '0-7'],
      ['children', '8-15'],
    ]);
  });
});
