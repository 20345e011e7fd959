import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyBoundaries } from '../../../scripts/publish/simplify-boundaries.ts';
import type { AreaPolygons, Polygon, Position, Ring } from '../../../src/domain/boundaries.ts';
import { madeUpBoundaries } from '../../support/made-up-boundaries.ts';

const MOST_POINTS = 600;

const madeUp: AreaPolygons = new Map(
  madeUpBoundaries().features.map(({ properties, geometry }) => [
    String(properties['area']),
    geometry.coordinates,
  ]),
);
const simple = simplifyBoundaries(madeUp);

function pointsOf(areas: AreaPolygons): number {
  return [...areas.values()].flat(3).length;
}

/** The sides of an area, each written the same from either end. */
function sidesOf(polygons: readonly Polygon[]): string[] {
  return polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((point, i) => [String(ring[i]), String(point)].sort().join(' ')));
}

function doubled(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
}

/** A grid of areas whose corners and crooked sides are shaken by `noise`; sides are shared point by point. */
function grid(columns: number, rows: number, perSide: number, noise: readonly number[]): AreaPolygons {
  const shake = (x: number, y: number): Position => {
    const at = Math.abs(Math.round(x * 7919 + y * 104_729)) % noise.length;
    return [50 + x + (noise[at] ?? 0), 45 + y + (noise[(at + 1) % noise.length] ?? 0)];
  };
  const areas = new Map<string, readonly Polygon[]>();
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const corners = [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ] as const;
      const ring = corners.slice(1).flatMap(([x, y], i) =>
        Array.from({ length: perSide }, (_, step): Position => {
          const [fromX, fromY] = corners[i] ?? [0, 0];
          const part = step / perSide;
          return shake(column + fromX + (x - fromX) * part, row + fromY + (y - fromY) * part);
        }),
      );
      const [first] = ring;
      if (first) areas.set(`KZ-${String(10 + column * rows + row)}`, [[[...ring, first]]]);
    }
  }
  return areas;
}

describe('simplified boundaries of a made-up country', () => {
  it('come from many thousand points and hold no more than a page can carry', () => {
    expect(pointsOf(madeUp)).toBeGreaterThan(10_000);
    expect(pointsOf(simple)).toBeLessThanOrEqual(MOST_POINTS);
    expect(pointsOf(simple)).toBeGreaterThan(MOST_POINTS - 20);
  });

  it('keep every area, in the order of the codes, cities as rings with an inside', () => {
    expect([...simple.keys()]).toEqual([...madeUp.keys()].sort());
    for (const city of ['KZ-71', 'KZ-75', 'KZ-79']) {
      const ring = simple.get(city)?.[0]?.[0] ?? [];
      expect(Math.abs(doubled(ring))).toBeGreaterThan(0.05);
    }
  });

  it('leave out small islands and lakes, and keep the hole that a city fills', () => {
    expect(madeUp.get('KZ-47')).toHaveLength(13);
    expect(simple.get('KZ-47')).toHaveLength(1);
    expect(simple.get('KZ-33')?.[0]).toHaveLength(1);
    expect(simple.get('KZ-11')?.[0]).toHaveLength(2);
    const hole = new Set((simple.get('KZ-11')?.[0]?.[1] ?? []).map(String));
    expect(new Set((simple.get('KZ-71')?.[0]?.[0] ?? []).map(String))).toEqual(hole);
  });

  it('never leave out a whole area, however small', () => {
    const island: Ring = [
      [60, 40],
      [60.004, 40],
      [60.004, 40.004],
      [60, 40],
    ];
    const speck: Ring = island.map(([x, y]) => [x / 10, y / 10]);
    const areas = simplifyBoundaries(new Map([...madeUp, ['KZ-98', [[island]]], ['KZ-99', [[speck]]]]));
    expect(areas.get('KZ-98')?.[0]?.[0]).toHaveLength(4);
    expect(areas.get('KZ-99')?.[0]?.[0]?.length).toBeGreaterThanOrEqual(4);
  });

  it('wind outer rings against the clock and holes with it, whichever way the file does', () => {
    const reversed = new Map(
      Array.from(madeUp, ([code, polygons]) => [
        code,
        polygons.map((polygon) => polygon.map((ring) => [...ring].reverse())),
      ]),
    );
    for (const areas of [simple, simplifyBoundaries(reversed)]) {
      for (const polygon of [...areas.values()].flat()) {
        polygon.forEach((ring, i) => {
          expect(doubled(ring) > 0).toBe(i === 0);
        });
      }
    }
  });
});

describe('simplified boundaries of any grid of areas', () => {
  const anyGrid = fc
    .record({
      columns: fc.integer({ min: 1, max: 5 }),
      rows: fc.integer({ min: 1, max: 4 }),
      perSide: fc.integer({ min: 1, max: 60 }),
      // Less than half a step, or a side would fold onto itself.
      noise: fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 200 }),
    })
    .map(({ columns, rows, perSide, noise }) => ({
      areas: grid(
        columns,
        rows,
        perSide,
        noise.map((shift) => shift / Math.max(perSide, 8)),
      ),
      inner: (columns - 1) * rows + columns * (rows - 1),
    }));

  it('keep the codes, closed rings of three decimals, and the budget', () => {
    fc.assert(
      fc.property(anyGrid, ({ areas }) => {
        const result = simplifyBoundaries(areas);
        expect([...result.keys()]).toEqual([...areas.keys()].sort());
        expect(pointsOf(result)).toBeLessThanOrEqual(MOST_POINTS);
        for (const ring of [...result.values()].flat(2)) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          for (const place of ring.flat()) expect(Math.round(place * 1000) / 1000).toBe(place);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep shared borders shared: no gap opens and nothing overlaps', () => {
    fc.assert(
      fc.property(anyGrid, ({ areas, inner }) => {
        const result = simplifyBoundaries(areas);
        const owners = new Map<string, number>();
        for (const side of [...result.values()].flatMap(sidesOf))
          owners.set(side, (owners.get(side) ?? 0) + 1);
        const shared = [...owners.values()].filter((count) => count === 2).length;
        expect(Math.max(...owners.values())).toBeLessThanOrEqual(2);
        // Every border between two areas keeps one side at least.
        expect(shared).toBeGreaterThanOrEqual(inner);
        // What is not shared is the coast: as a whole it returns to where it began.
        const ends = new Map<string, number>();
        for (const [side, count] of owners) {
          if (count === 1) for (const end of side.split(' ')) ends.set(end, (ends.get(end) ?? 0) + 1);
        }
        expect([...ends.values()].every((count) => count % 2 === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
