import { describe, expect, it } from 'vitest';
import { familyGrids } from '../../../scripts/protect/family-grids.ts';
import type { Family, MeasureKind } from '../../../src/domain/family.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';

const INDICATORS = new Map(
  Object.entries({ events: 5, persons: 5, schools: 0, posts: 5 }).map(([id, threshold]) => [
    id,
    { id, disclosure: { threshold } } as unknown as Indicator,
  ]),
);

function margin(
  indicator: string,
  measure: number,
  select: readonly number[] | null,
  value: number,
): Family['margins'][number] {
  return { figure: { indicator, value } as unknown as Figure, measure, select: [select] };
}

function family(kinds: readonly [MeasureKind, [number, number][]][], margins: Family['margins']): Family {
  return {
    dataset: 'd',
    dimensions: [{ id: 'place', values: ['a', 'b'] }],
    measures: kinds.map(([kind, cells]) => ({ id: kind, kind, cells: new Map(cells) })),
    impossible: [],
    margins,
  };
}

describe('familyGrids', () => {
  it('parts persons from their further events, so that no world has more persons than events', () => {
    const grids = familyGrids(
      family(
        [
          [
            'rows',
            [
              [0, 9],
              [1, 2],
            ],
          ],
          [
            'contributors',
            [
              [0, 4],
              [1, 2],
            ],
          ],
        ],
        [margin('events', 0, null, 11), margin('persons', 1, null, 6)],
      ),
      INDICATORS,
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]?.parts).toEqual([[0, 1], [0]]);
    expect([...(grids[0]?.counts ?? [])]).toEqual([
      [0, 4],
      [1, 5],
      [2, 2],
    ]);
    expect(grids[0]?.margins.map(({ select }) => select)).toEqual([
      [null, null],
      [null, [0]],
    ]);
  });

  it('has one part where only events or only persons are published', () => {
    const kinds: [MeasureKind, [number, number][]][] = [
      ['rows', [[0, 9]]],
      ['contributors', [[0, 4]]],
    ];
    const [events] = familyGrids(family(kinds, [margin('events', 0, null, 9)]), INDICATORS);
    expect(events?.parts).toEqual([[0]]);
    expect([...(events?.counts ?? [])]).toEqual([[0, 9]]);
    const [persons] = familyGrids(family(kinds, [margin('persons', 1, null, 4)]), INDICATORS);
    expect(persons?.parts).toEqual([[1]]);
  });

  it('knows that there are no posts where there is publicly no school', () => {
    const [posts] = familyGrids(
      family(
        [
          ['sum', [[0, 3]]],
          ['rows', [[0, 2]]],
        ],
        [margin('posts', 0, null, 3), margin('schools', 1, [0], 2), margin('schools', 1, [1], 0)],
      ),
      INDICATORS,
    );
    expect([...(posts?.impossible ?? [])]).toEqual([1]);
  });

  it('has no grid for what needs no protection, and no margin for what is not applicable', () => {
    const schools = family([['rows', [[0, 2]]]], [margin('schools', 0, null, 2)]);
    expect(familyGrids(schools, INDICATORS)).toEqual([]);
    const figure = { indicator: 'events', value: null } as unknown as Figure;
    const events = family(
      [['rows', [[0, 2]]]],
      [margin('events', 0, [0], 2), { figure, measure: 0, select: [[1]] }],
    );
    expect(familyGrids(events, INDICATORS)[0]?.margins).toHaveLength(1);
  });
});
