import { describe, expect, it } from 'vitest';
import { compute, lookupKey } from '../../../scripts/derive/compute.ts';
import { derive } from '../../../scripts/derive/derive.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { PublishedFigure, Status } from '../../../src/domain/row.ts';
import type { Tables } from '../../../src/domain/tables.ts';

const text = { kk: 'к', ru: 'р', en: 'e' };

const share: Indicator = {
  id: 'repeat-share',
  name: text,
  short_name: text,
  definition: text,
  measure: 'share',
  unit: 'percent',
  age_band: '14-17',
  direction: 'no-judgement',
  self_reported: 'no',
  recorded_only: true,
  map: false,
  order: true,
  join: true,
  quiet: false,
  rise: text,
  caveats: [],
  breakdowns: [],
  ages_exhaustive: false,
  breaks: [],
  disclosure: { threshold: 5 },
  related: [],
  computed: { numerator: { indicator: 'repeat' }, denominator: { indicator: 'all' }, per: 100 },
};

function row(indicator: string, value: number | null, more: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    indicator,
    area: 'KZ-31',
    frame: 'areas-2018',
    period: '2022',
    period_start: '2022-01-01',
    period_end: '2022-12-31',
    period_kind: 'year',
    sex: '',
    age_group: '',
    breakdown: '',
    value,
    status: '',
    qualifier: '',
    rounded_to: null,
    numerator: null,
    denominator: null,
    source: indicator,
    evidence: 'table',
    caveat: '',
    data_kind: 'published',
    ...more,
  };
}

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
    // @ts-expect-error raw rows are not published ones
    const tables = { areas: [], events: [], targets: [] } as unknown as Tables;
    expect(derive(raw, { indicators: new Map(), tables })).toEqual({
      figures: [],
      trends: [],
      funnels: [],
      progress: [],
    });
  });
});
