import { describe, expect, it } from 'vitest';
import type { TableRecord } from '../../../src/domain/tables.ts';
import { lastStatus, markOf, MARKS } from '../../../src/views/measure-status.ts';
import type { Store } from '../../../src/views/store.ts';
import { changedStore, goldenStore, record } from './sample-store.ts';

type Status = TableRecord<'statuses'>;

const golden = goldenStore();

/** A store read up to 5 December 2025 with these statuses of the measure AA-01. */
function storeWith(...statuses: readonly Partial<Status>[]): Store {
  const records = statuses.map((status) => record('statuses', { measure: 'AA-01', ...status }));
  const store = changedStore(golden, { statuses: records });
  const release = { id: '2025-12', date: '2025-12-31', read_to: '2025-12-05' };
  return { ...store, index: { ...store.index, release } };
}

describe('the last status of a measure', () => {
  it('is the one with the latest date, wherever it stands', () => {
    const store = storeWith({ date: '2025-06', status: 'done' }, { date: '2024-11-30', status: 'ordered' });
    expect(lastStatus(store, 'AA-01')?.status).toBe('done');
  });

  it('of equal dates is the one that stands last', () => {
    const store = storeWith({ date: '2025', status: 'ordered' }, { date: '2025', status: 'in-progress' });
    expect(lastStatus(store, 'AA-01')?.status).toBe('in-progress');
  });

  it('has a date where any status has one: what is undated comes first', () => {
    const store = storeWith({ date: '2023', status: 'ordered' }, { date: '', status: 'announced' });
    expect(lastStatus(store, 'AA-01')?.status).toBe('ordered');
  });

  it('is not taken from another measure', () => {
    const store = storeWith({ measure: 'AA-02', date: '2025', status: 'done' });
    expect(lastStatus(store, 'AA-01')).toBeUndefined();
  });
});

describe('the mark of a measure', () => {
  it.each([
    ['done', 'full'],
    ['in-force', 'full'],
    ['in-progress', 'half'],
    ['ordered', 'empty'],
    ['announced', 'empty'],
    ['planned', 'empty'],
    ['missed', 'slash'],
  ])('%s is %s', (status, mark) => {
    const store = storeWith({ date: '2025', status });
    expect(markOf(store, { measure: 'AA-01', due_date: '' })).toBe(mark);
  });

  it('without any status is empty: nothing confirms it', () => {
    expect(markOf(storeWith(), { measure: 'AA-01', due_date: '' })).toBe('empty');
  });

  it.each([
    ['the day before sources were read to', '2025-12-04', 'slash'],
    ['the very day up to which sources were read', '2025-12-05', 'half'],
    ['a day after it, though before the release', '2025-12-20', 'half'],
  ])('under way and due on %s (%s) is %s', (_, due_date, mark) => {
    const store = storeWith({ date: '2025', status: 'in-progress' });
    expect(markOf(store, { measure: 'AA-01', due_date })).toBe(mark);
  });

  it('past due without any status is past due', () => {
    expect(markOf(storeWith(), { measure: 'AA-01', due_date: '2024-01-01' })).toBe('slash');
  });

  it('done late stays done', () => {
    const store = storeWith({ date: '2025', status: 'done' });
    expect(markOf(store, { measure: 'AA-01', due_date: '2020-01-01' })).toBe('full');
  });

  it('is never reckoned from a day after the release', () => {
    const store = storeWith({ date: '2025', status: 'ordered' });
    const release = { id: '2025-12', date: '2025-12-31', read_to: '2026-06-01' };
    const early = { ...store, index: { ...store.index, release } };
    expect(markOf(early, { measure: 'AA-01', due_date: '2026-01-15' })).toBe('empty');
  });

  it('is one of four, the best first', () => {
    expect(MARKS).toEqual(['full', 'half', 'empty', 'slash']);
  });
});
