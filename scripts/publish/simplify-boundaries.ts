import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { AreaPolygons, Polygon, Ring } from '../../src/domain/boundaries.ts';

/** Points of all areas together: what a drawing of 700 px can show, and a page can carry. */
const MOST_POINTS = 600;
/** Parts below this share of the whole are left out: about 6 px across. */
const SMALLEST_PART = 1 / 4000;
/** Three decimals are about a hundred metres. */
const DECIMALS = 1000;
/** Points without which a ring that is one line, or two, would collapse. */
const KEPT_OF_LOOP = 3;
const KEPT_OF_HALF = 1;

type Point = [number, number];
type Weighted = [x: number, y: number, weight: number];
/** The arcs of an area as polygons of rings; a negative number is an arc taken backwards. */
type Arcs = number[][][];

function round(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS || 0;
}

/** Rounded before borders are matched, so that shared ones stay shared; a ring that vanishes is `null`. */
function roundRing(ring: Ring): Point[] | null {
  const points: Point[] = [];
  for (const [longitude, latitude] of ring) {
    const point: Point = [round(longitude), round(latitude)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points.length < 4 ? null : points;
}

/** On the sphere, whichever way the ring runs. */
function areaOf(ring: readonly Point[]): number {
  const area = sphericalRingArea([...ring], false);
  return Math.min(area, 4 * Math.PI - area);
}

interface Part {
  readonly rings: readonly Point[][];
  readonly area: number;
}

/** The polygons of an area, the largest first. */
function partsOf(polygons: readonly Polygon[]): Part[] {
  const parts = polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map(roundRing);
    return outer ? [{ rings: [outer, ...holes.filter((hole) => hole !== null)], area: areaOf(outer) }] : [];
  });
  return parts.sort((a, b) => b.area - a.area);
}

/** An area smaller than the rounding keeps its first ring, so that none is ever lost. */
function orFirst(parts: readonly Part[], polygons: readonly Polygon[]): readonly Part[] {
  if (parts.length > 0) return parts;
  const ring = polygons[0]?.[0] ?? [];
  return [{ rings: [ring.map(([x, y]): Point => [x, y])], area: 0 }];
}

/** Small parts go, the largest of each area stays. */
function withoutSmall(areas: ReadonlyMap<string, readonly Part[]>): Map<string, readonly Part[]> {
  const all = [...areas.values()].flat();
  const smallest = all.reduce((sum, { area }) => sum + area, 0) * SMALLEST_PART;
  return new Map(
    Array.from(areas, ([code, parts]) => [code, parts.filter(({ area }, i) => i === 0 || area >= smallest)]),
  );
}

const arcOf = (index: number): number => (index < 0 ? ~index : index);

interface Shared {
  readonly topology: ReturnType<typeof presimplify>;
  readonly areas: readonly Arcs[];
  readonly arcs: readonly (readonly Weighted[])[];
}

/** Cuts the borders into arcs, each of which stands once however many areas it parts. */
function shareBorders(areas: readonly (readonly Part[])[]): Shared {
  const geometries = areas.map((parts) => ({
    type: 'MultiPolygon',
    coordinates: parts.map(({ rings }) => [...rings]),
  }));
  const collection = { type: 'GeometryCollection' as const, geometries };
  const cut = topology({ areas: collection }) as ReturnType<typeof presimplify>;
  const weighted = presimplify(cut, sphericalTriangleArea);
  const objects = weighted.objects as unknown as {
    readonly areas: { readonly geometries: readonly { readonly arcs: Arcs }[] };
  };
  return {
    topology: weighted,
    areas: objects.areas.geometries.map(({ arcs }) => arcs),
    arcs: weighted.arcs as Weighted[][],
  };
}

/** Small lakes go; a hole that another area fills stays, or the two would lie on each other. */
function withoutLakes(areas: readonly Arcs[], parts: readonly (readonly Part[])[]): Arcs[] {
  const whole = parts.flat().reduce((sum, { area }) => sum + area, 0);
  const outer = new Set(areas.flat().flatMap(([ring = []]) => ring.map(arcOf)));
  return areas.map((polygons, a) =>
    polygons.map((rings, p) =>
      rings.filter((ring, r) => {
        const hole = parts[a]?.[p]?.rings[r] ?? [];
        return (
          r === 0 || ring.every((index) => outer.has(arcOf(index))) || areaOf(hole) >= whole * SMALLEST_PART
        );
      }),
    ),
  );
}

/** Makes the weightiest inner points of an arc stay. */
function pin(arc: readonly Weighted[], count: number): void {
  const inner = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
  for (const point of inner.slice(0, count)) point[2] = Infinity;
}

/** Islands and enclaves are one arc or two, of which simplifying would leave the ends alone. */
function pinShortRings(rings: readonly (readonly number[])[], arcs: readonly (readonly Weighted[])[]): void {
  for (const ring of rings.filter(({ length }) => length <= 2)) {
    for (const index of ring) pin(arcs[arcOf(index)] ?? [], ring.length === 1 ? KEPT_OF_LOOP : KEPT_OF_HALF);
  }
}

/** The weight from which points may stay within the budget; a point that two areas share counts twice. */
function leastWeight(rings: readonly (readonly number[])[], arcs: readonly (readonly Weighted[])[]): number {
  const weights = rings.flatMap((ring) =>
    ring.flatMap((index) => (arcs[arcOf(index)] ?? []).map(([, , weight]) => weight)),
  );
  weights.sort((a, b) => b - a);
  // Where arcs meet, their ends become one point.
  const budget = MOST_POINTS + rings.reduce((sum, { length }) => sum + length - 1, 0);
  const firstLeftOut = weights[budget];
  if (firstLeftOut === undefined) return 0;
  return weights.findLast((weight) => weight > firstLeftOut) ?? Infinity;
}

/** Outer rings run against the clock and holes with it, as RFC 7946 asks. */
function windRing(ring: readonly Point[], isHole: boolean): Point[] {
  let doubled = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  });
  return doubled < 0 === isHole ? [...ring] : [...ring].reverse();
}

function windPolygon(polygon: readonly (readonly Point[])[]): Polygon {
  return polygon.map((ring, i) => windRing(ring, i > 0));
}

/**
 * Boundaries as light as a page needs them: borders that two areas share stay shared, small islands and lakes go, no
 * area is ever lost.
 */
export function simplifyBoundaries(areas: AreaPolygons): AreaPolygons {
  const codes = [...areas.keys()].sort();
  const all = codes.map(
    (code) => [code, orFirst(partsOf(areas.get(code) ?? []), areas.get(code) ?? [])] as const,
  );
  const parts = withoutSmall(new Map(all));
  const shared = shareBorders([...parts.values()]);
  const kept = withoutLakes(shared.areas, [...parts.values()]);
  const rings = kept.flat(2);
  pinShortRings(rings, shared.arcs);
  const simple = simplify(shared.topology, leastWeight(rings, shared.arcs));
  return new Map(
    codes.map((code, i) => {
      const { geometry } = feature(simple, { type: 'MultiPolygon', arcs: kept[i] ?? [] });
      return [code, (geometry.coordinates as Point[][][]).map(windPolygon)];
    }),
  );
}
