import { describe, expect, it } from 'vitest';
import { facetsOf, filterGroups, filterIds } from '../../../../src/views/measures/filters.ts';
import type { Store } from '../../../../src/views/store.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

const golden = goldenStore();

function counts(store: Store): Record<string, number> {
  return Object.fromEntries(
    filterGroups(store, 'en').flatMap(({ filters }) =>
      filters.map(({ id, measures }) => [id, measures.length]),
    ),
  );
}

describe('the choices of measures', () => {
  it('are those that mean a measure, and what is overdue, due soon or stale even where none is', () => {
    expect(counts(golden)).toEqual({
      confirmed: 1,
      'reported-done': 1,
      'no-confirmation': 2,
      overdue: 0,
      'due-soon': 1,
      stale: 0,
      'no-due-date': 1,
      'nobody-named': 1,
      'area-kz': 2,
      'area-kz-31': 2,
    });
  });

  it('follow the day of judgement alone', () => {
    const release = { ...golden.index.release, date: '2026-07-01', read_to: '2026-07-01' };
    const later = { ...golden, index: { ...golden.index, release } };
    expect(counts(later)).toMatchObject({ overdue: 1, 'due-soon': 0, stale: 2, 'past-due-or-missed': 1 });
  });

  it('never have the address of a measure', () => {
    const measures = [record('measures', { measure: 'KZ-31', area: 'KZ-31', effects: 'not-stated' })];
    const ids = filterIds(changedStore(golden, { measures }));
    expect(ids).toContain('area-kz-31');
    expect(ids).not.toContain('kz-31');
  });

  it('of areas begin with the country', () => {
    expect(filterGroups(golden, 'en')[2]?.filters.map(({ name }) => name)[0]).toBe('Whole country');
  });

  it('are named by the row of each measure', () => {
    expect(facetsOf(golden, 'kk', 'AA-03')).toEqual([
      'group.no-confirmation',
      'state.no-due-date',
      'state.nobody-named',
      'area.kz-31',
    ]);
  });
});
