import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOrder, sortedPlaces } from '../../../src/client/sort-order.ts';

describe('nextOrder', () => {
  it('goes from as published to descending, ascending and back', () => {
    expect(nextOrder('none')).toBe('descending');
    expect(nextOrder('descending')).toBe('ascending');
    expect(nextOrder('ascending')).toBe('none');
  });
});

describe('sortedPlaces', () => {
  const values = [5, null, 12, 0, null, 5];

  it.each([
    ['none', [0, 1, 2, 3, 4, 5]],
    ['descending', [2, 0, 5, 3, 1, 4]],
    ['ascending', [3, 0, 5, 2, 1, 4]],
  ] as const)('in order “%s” gives %j', (order, places) => {
    expect(sortedPlaces(values, order)).toEqual(places);
  });

  it('sorts by the number, not by its digits', () => {
    expect(sortedPlaces([9, 10, -1, 2.5], 'ascending')).toEqual([2, 3, 0, 1]);
  });

  it('keeps rows without a value last, in the published order, both ways', () => {
    const some = fc.array(fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 })));
    fc.assert(
      fc.property(some, fc.constantFrom('ascending' as const, 'descending' as const), (list, order) => {
        const places = sortedPlaces(list, order);
        expect([...places].sort((a, b) => a - b)).toEqual(list.map((_, place) => place));
        const empty = places.filter((place) => list[place] === null);
        expect(places.slice(places.length - empty.length)).toEqual(empty);
        expect(empty).toEqual([...empty].sort((a, b) => a - b));
      }),
    );
  });
});
