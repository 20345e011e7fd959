import { describe, expect, it } from 'vitest';
import type { TableRecord } from '../../../src/domain/tables.ts';
import { dayOf, lastStatus, stateOf } from '../../../src/views/measure-status.ts';
import type { Store } from '../../../src/views/store.ts';
import { changedStore, goldenStore, record } from './sample-store.ts';

const golden = goldenStore();
const READ = { id: '2025-12', date: '2025-12-31', read_to: '2025-12-05' };

function storeWith(...statuses: readonly Partial<TableRecord<'statuses'>>[]): Store {
  const records = statuses.map((status) => record('statuses', { measure: 'AA-01', ...status }));
  const store = changedStore(golden, { statuses: records });
  return { ...store, index: { ...store.index, release: READ } };
}

describe('the day of judgement', () => {
  it('is the day up to which sources were read, where that is before the release', () => {
    expect(dayOf(storeWith())).toBe('2025-12-05');
  });

  it('is never after the release', () => {
    const early = { ...golden, index: { ...golden.index, release: { ...READ, read_to: '2026-06-01' } } };
    expect(dayOf(early)).toBe('2025-12-31');
  });
});

describe('the last status of a measure', () => {
  it('is the latest up to the day of judgement', () => {
    const store = storeWith(
      { date: '2025-06-01', status: 'in-progress' },
      { date: '2025-12-06', status: 'reported-done' },
      { date: '2024-11-30', status: 'ordered' },
    );
    expect(lastStatus(store, 'AA-01')?.status).toBe('in-progress');
  });

  it('is not taken from another measure', () => {
    const store = storeWith({ measure: 'AA-02', date: '2025-01-01', status: 'reported-done' });
    expect(lastStatus(store, 'AA-01')).toBeUndefined();
  });
});

describe('the state of a measure', () => {
  it('is judged on that day', () => {
    const store = storeWith({ date: '2025-12-01', status: 'in-progress' });
    const measure = { measure: 'AA-01', area: 'KZ-31', due_date: '2025-12-04' };
    expect(stateOf(store, measure)).toMatchObject({ as_of: '2025-12-05', mark: 'slash', due: 'overdue' });
  });
});
