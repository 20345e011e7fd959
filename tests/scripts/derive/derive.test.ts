import { describe, expect, it } from 'vitest';
import { compute, lookupKey } from '../../../scripts/derive/compute.ts';
import { derive } from '../../../scripts/derive/derive.ts';
import type { PublishedFigure, Status } from '../../../src/domain/row.ts';
import type { Tables } from '../../../src/domain/tables.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const share = plainIndicator('repeat-share', {
  recorded_only: true,
  computed: { numerator: { indicator: 'repeat' }, denominator: { indicator: 'all' }, per: 100 },
});
const row = publishedFigure;

function computed(rows: readonly PublishedFigure[], indicator = share): PublishedFigure[] {
  const byKey = new Map(rows.map((one) => [lookupKey(one), one]));
  return compute(indicator, rows, (key) => byKey.get(key)).map(({ figure }) => figure);
}

describe('compute', () => {
  it('divides and shows the parts', () => {
    expect(computed([row('repeat', 15), row('all', 401)])).toEqual([
      row('repeat-share', 3.7406, {
        numerator: 15,
        denominator: 401,
        source: 'repeat;all',
        data_kind: 'computed',
      }),
    ]);
  });

  it.each<[Status, Status, Status]>([
    ['c', '', 'c'],
    ['', 'c', 'c'],
    ['x', 'c', 'c'],
    ['x', '', 'x'],
    ['', 'z', 'z'],
  ])('keeps the row and says %j over %j as %j', (above, below, status) => {
    const part = (indicator: string, state: Status): PublishedFigure =>
      row(indicator, state === '' ? 10 : null, { status: state });
    const [result] = computed([part('repeat', above), part('all', below)]);
    expect(result).toMatchObject({ status, value: null, numerator: null, denominator: null });
  });

  it('has no data where there is no denominator, and no meaning where it is 0', () => {
    expect(computed([row('repeat', 15)])[0]).toMatchObject({ status: 'x', value: null });
    expect(computed([row('repeat', 15), row('all', 0)])[0]).toMatchObject({ status: 'z', value: null });
  });

  it('is only about right where a part is', () => {
    expect(computed([row('repeat', 15, { qualifier: 'about' }), row('all', 30)])[0]).toMatchObject({
      value: 50,
      qualifier: 'about',
    });
  });

  it('takes the periods and parts it was told to take', () => {
    const rows = [
      row('repeat', 15, { period: '2023' }),
      row('repeat', 9, { sex: 'female' }),
      row('all', 30, { period: '2020' }),
    ];
    const fixed: Indicator = {
      ...share,
      computed: {
        numerator: { indicator: 'repeat' },
        denominator: { indicator: 'all', period: '2020' },
        per: 1000,
        periods: ['2023'],
      },
    };
    expect(computed(rows, fixed).map(({ period, value }) => [period, value])).toEqual([['2023', 500]]);
  });
});

describe('derive', () => {
  it('accepts nothing that has not been through disclosure control', () => {
    const raw: readonly PublishedFigure[] = [];
    const tables = { areas: [], events: [], targets: [], measures: [] } as unknown as Tables;
    const release = { id: '2026-01', date: '2026-01-31', read_to: '2026-01-31' };
    // @ts-expect-error raw rows are not published ones
    expect(derive(raw, { indicators: new Map(), tables, release })).toEqual({
      figures: [],
      trends: [],
      funnels: [],
      progress: [],
      tracked: { states: [], verdicts: [], targets: [] },
    });
  });
});
