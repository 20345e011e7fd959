import { describe, expect, it } from 'vitest';
import { trackMeasures } from '../../../scripts/derive/track-measures.ts';
import type { Tables } from '../../../src/domain/tables.ts';
import { plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const tables = {
  measures: [
    { measure: 'AA-01', area: 'KZ-31', due_date: '', indicators: 'staff;gone', effects: 'staff:rise' },
    { measure: 'AA-02', area: 'KZ', due_date: '2025-12-31', indicators: '', effects: 'not-stated' },
  ],
  statuses: [{ measure: 'AA-02', date: '2025-06-01', date_kind: 'stated', status: 'in-progress' }],
  targets: [
    {
      target: 'plan',
      indicator: 'staff',
      area: 'KZ-31',
      kind: 'plan',
      value: '10',
      aim: 'at-least',
      due_date: '2025-12-31',
    },
    {
      target: 'norm',
      indicator: 'staff',
      area: 'KZ-31',
      kind: 'norm',
      value: '5',
      aim: 'at-most',
      due_date: '',
    },
  ],
  events: [],
} as unknown as Tables;
const release = { id: '2026-11', date: '2026-11-22', read_to: '2026-03-18' };
const indicators = new Map([['staff', plainIndicator('staff')]]);
const after = { period: '2026-01', period_start: '2026-01-01', period_end: '2026-01-31' };

describe('trackMeasures', () => {
  const tracked = trackMeasures(
    [
      publishedFigure('staff', 12, { ...after, sex: 'female' }),
      publishedFigure('staff', 30, { ...after, area: 'KZ' }),
      publishedFigure('staff', 7, after),
      publishedFigure('other', 99, after),
    ],
    { indicators, tables, release },
  );

  it('judges every measure on the earlier of the two days', () => {
    expect(tracked.states.map(({ measure, as_of, due }) => [measure, as_of, due])).toEqual([
      ['AA-01', '2026-03-18', 'none'],
      ['AA-02', '2026-03-18', 'overdue'],
    ]);
  });

  it('sets a measure beside the published values of its own area', () => {
    expect(tracked.verdicts.map(({ measure, indicator, reason }) => [measure, indicator, reason])).toEqual([
      ['AA-01', 'staff', 'not-begun'],
    ]);
  });

  it('says of plans whether they were reached, by the total of their area, and nothing of norms', () => {
    expect(tracked.targets).toEqual([{ target: 'plan', as_of: '2026-03-18', state: 'missed' }]);
  });
});
