import { describe, expect, it } from 'vitest';
import { begunOf, breakDays, effectOn, measureVerdict, pointsOf } from '../../../src/domain/measure-case.ts';
import type { TableRecord } from '../../../src/domain/tables.ts';
import { publishedFigure } from '../../support/published-figure.ts';

const DAY = '2026-03-18';

function yearly(year: number, value: number | null, more: object = {}) {
  const text = String(year);
  return {
    ...publishedFigure('cases', value ?? 0, { area: 'KZ-31', period_kind: 'year', ...more }),
    period_start: `${text}-01-01`,
    period_end: `${text}-12-31`,
    value,
  };
}

function status(date: string, of: string, date_kind = 'stated'): TableRecord<'statuses'> {
  return { measure: 'AA-01', date, status: of, date_kind } as TableRecord<'statuses'>;
}

function change(kind: string, area: string, date: string): TableRecord<'events'> {
  return { kind, area, date } as TableRecord<'events'>;
}

describe('the effect stated beforehand', () => {
  it('is that on the indicator, else not stated', () => {
    expect(effectOn({ effects: 'cases:fall;staff:rise' }, 'staff')).toBe('rise');
    expect(effectOn({ effects: 'cases:fall' }, 'case')).toBe('not-stated');
    expect(effectOn({ effects: 'not-stated' }, 'cases')).toBe('not-stated');
  });
});

describe('the points of a series', () => {
  it('are values of the whole of the area up to the day, in order', () => {
    const rows = [
      yearly(2023, 3),
      yearly(2021, 1),
      yearly(2022, null),
      yearly(2020, 9, { sex: 'female' }),
      yearly(2020, 8, { area: 'KZ' }),
      yearly(2019, 7, { breakdown: 'kind=a' }),
      yearly(2026, 5),
    ];
    expect(pointsOf(rows, 'KZ-31', DAY).map(({ value }) => value)).toEqual([1, 3]);
  });

  it('are of the one kind of period of which there are most, never months added up', () => {
    const rows = [
      yearly(2020, 1, { period_kind: 'cumulative' }),
      yearly(2021, 2, { period_kind: 'cumulative' }),
      yearly(2022, 3, { period_kind: 'cumulative' }),
      yearly(2020, 4, { period_kind: 'year' }),
      yearly(2021, 5, { period_kind: 'month' }),
      yearly(2022, 6, { period_kind: 'month' }),
    ];
    expect(pointsOf(rows, 'KZ-31', DAY).map(({ value }) => value)).toEqual([5, 6]);
  });
});

describe('the days on which recording changed', () => {
  const events = [
    change('recording-change', 'KZ', '2025-03'),
    change('recording-change', 'KZ-31', '2024-12-01'),
    change('recording-change', 'KZ-61', '2023-01-01'),
    change('law', 'KZ', '2022-01-01'),
  ];

  it('are those of the indicator, and of the country and the area where only what is recorded is counted', () => {
    const indicator = { breaks: [{ date: '2020-01-01' }], recorded_only: true };
    expect(breakDays(indicator, events, 'KZ-31')).toEqual(['2020-01-01', '2024-12-01', '2025-03-01']);
  });

  it('are those of the indicator alone where it counts what there is', () => {
    const indicator = { breaks: [{ date: '2020-01-01' }], recorded_only: false };
    expect(breakDays(indicator, events, 'KZ-31')).toEqual(['2020-01-01']);
  });
});

it('a measure has begun with the first report that says so', () => {
  const statuses = [
    status('2022-05-01', 'reported-done'),
    status('2021-02-01', 'in-progress'),
    status('2020-01-01', 'ordered'),
  ];
  expect(begunOf(statuses, 'AA-01', DAY)?.date).toBe('2021-02-01');
  expect(begunOf(statuses, 'AA-01', '2020-12-31')).toBeUndefined();
});

describe('a measure beside an indicator', () => {
  const measure = { measure: 'AA-01', area: 'KZ-31', effects: 'cases:fall' };
  const rows = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => yearly(year, year > 2021 ? 5 : 10));
  const indicator = { id: 'cases', rows, breaks: [], recorded_only: true };

  it('is judged by the published values of its area', () => {
    const tables = { statuses: [status('2021-06-01', 'in-progress')], events: [] };
    expect(measureVerdict(measure, indicator, tables, DAY)).toEqual({
      measure: 'AA-01',
      indicator: 'cases',
      area: 'KZ-31',
      effect: 'fall',
      begun: '2021-06-01',
      points_before: 3,
      points_after: 3,
      lowest_before: 10,
      highest_before: 10,
      median_after: 5,
      verdict: 'as-stated',
      reason: 'judged',
    });
  });

  it('is not judged across a change of recording, nor where the beginning has no day', () => {
    const events = [change('recording-change', 'KZ-31', '2022-09-01')];
    const stated = { statuses: [status('2021-06-01', 'in-progress')], events };
    expect(measureVerdict(measure, indicator, stated, DAY).reason).toBe('recording-changed');
    const undated = { statuses: [status('2021-06-01', 'in-progress', 'latest-possible')], events: [] };
    expect(measureVerdict(measure, indicator, undated, DAY).reason).toBe('date-not-stated');
  });
});
