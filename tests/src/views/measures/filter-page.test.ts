import { describe, expect, it } from 'vitest';
import { filterPage } from '../../../../src/views/measures/filter-page.ts';
import { goldenStore } from '../sample-store.ts';

const store = goldenStore();

describe('the page of a choice of measures', () => {
  it('has their number in its title and only them below, by area', () => {
    const page = filterPage(store, 'en', 'no-confirmation');
    expect(page.title).toBe('Ordered, no confirmation: 2 measures');
    const rows = page.areas.flatMap(({ table }) => table.groups.flatMap((group) => group.rows));
    expect(rows.map(({ id }) => id)).toEqual(['aa-01', 'aa-03']);
  });

  it('says that there is none', () => {
    expect(filterPage(store, 'ru', 'overdue')).toMatchObject({
      title: 'Срок прошёл: 0 мер',
      areas: [],
      none: 'Мер с прошедшим сроком нет.',
    });
  });

  it('is not there for what is no choice', () => {
    expect(() => filterPage(store, 'kk', 'kz-31')).toThrow('no choice of measures “kz-31”');
  });
});
