import { describe, expect, it } from 'vitest';
import { asOf, measureState, reportsUpTo } from '../../../src/domain/measure-state.ts';
import { STATUSES } from '../../../src/domain/status.ts';

const DAY = '2026-03-18';

function stateOn(
  day: string,
  due_date: string,
  ...reports: readonly (readonly [string, string])[]
): ReturnType<typeof measureState> {
  const rows = reports.map(([date, status]) => ({ measure: 'AA-01', date, status }));
  return measureState({ measure: 'AA-01', area: 'KZ-31', due_date }, rows, day);
}

describe('the day of judgement', () => {
  it('is the earlier of the release and the day up to which sources were read', () => {
    expect(asOf({ date: '2026-11-22', read_to: '2026-03-18' })).toBe('2026-03-18');
    expect(asOf({ date: '2026-01-31', read_to: '2026-03-18' })).toBe('2026-01-31');
  });
});

describe('what was reported up to a day', () => {
  const report = (date: string, status: string, measure = 'AA-01') => ({ measure, date, status });

  it('is in order of time; of equal dates in the order of the table', () => {
    const reports = [
      report('2025-06-01', 'in-progress'),
      report('2024-01-01', 'ordered'),
      report('2025-06-01', 'reported-done'),
      report('2026-03-19', 'confirmed'),
      report('2025-07-01', 'missed', 'AA-02'),
    ];
    expect(reportsUpTo(reports, 'AA-01', DAY).map(({ status }) => status)).toEqual([
      'ordered',
      'in-progress',
      'reported-done',
    ]);
  });
});

describe('the state of a measure', () => {
  it.each([
    ['in-force', 'full'],
    ['opened', 'full'],
    ['operating', 'full'],
    ['confirmed', 'full'],
    ['reported-done', 'said'],
    ['in-progress', 'half'],
    ['missed', 'slash'],
    ['withdrawn', 'out'],
    ['not-stated', 'empty'],
    ['announced', 'empty'],
    ['ordered', 'empty'],
    ['decided', 'empty'],
    ['planned', 'empty'],
  ])('%s is counted as %s', (status, mark) => {
    expect(stateOn(DAY, '', ['2026-03-01', status]).mark).toBe(mark);
  });

  it('is known of every status', () => {
    for (const status of STATUSES) expect(stateOn(DAY, '', ['2026-03-01', status]).status).toBe(status);
  });

  it('without any report up to the day is not stated on that day', () => {
    expect(stateOn(DAY, '', ['2026-03-19', 'confirmed'])).toMatchObject({
      status: 'not-stated',
      status_date: DAY,
      reports: 0,
      mark: 'empty',
      stale: 'no',
    });
  });

  it.each([
    ['2026-03-17', 'overdue', 'slash'],
    ['2026-03-18', 'soon', 'half'],
    ['2026-06-16', 'soon', 'half'],
    ['2026-06-17', 'later', 'half'],
    ['', 'none', 'half'],
  ])('under way and due on %s is %s', (due_date, due, mark) => {
    expect(stateOn(DAY, due_date, ['2026-03-01', 'in-progress'])).toMatchObject({ due, mark });
  });

  it.each(['in-force', 'opened', 'operating', 'reported-done', 'confirmed', 'missed', 'withdrawn'])(
    'is settled, not overdue, once it is %s',
    (status) => {
      expect(stateOn(DAY, '2020-01-01', ['2026-03-01', status]).due).toBe('settled');
    },
  );

  it('without any report is overdue once its day has passed', () => {
    expect(stateOn(DAY, '2024-01-01')).toMatchObject({ due: 'overdue', mark: 'slash' });
  });

  it.each([
    ['2025-09-18', 'yes'],
    ['2025-09-19', 'no'],
  ])('open and last heard of on %s: stale %s', (date, stale) => {
    expect(stateOn(DAY, '', [date, 'ordered']).stale).toBe(stale);
  });

  it('is not stale when nothing more is awaited', () => {
    expect(stateOn(DAY, '', ['2020-01-01', 'in-force']).stale).toBe('no');
  });

  it('is stale although somebody noted that no source says anything: that is no news', () => {
    const state = stateOn(DAY, '', ['2025-01-01', 'ordered'], ['2026-03-18', 'not-stated']);
    expect(state).toMatchObject({ status: 'not-stated', stale: 'yes' });
  });
});
