import type { Polygon, Position, Ring } from '../../src/domain/boundaries.ts';
import type { Fault } from './problem-list.ts';

/** A fault and where it stands below the feature. */
export interface PolygonFault extends Fault {
  readonly keys: readonly PropertyKey[];
}

const EXPECTED = 'Polygon or MultiPolygon';
/** A triangle that returns to its first point. */
const FEWEST_POINTS = 4;

/** Parts of a value that may be anything. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A value of any kind in a message. */
export function shownValue(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));
}

function isInRange([longitude = NaN, latitude = NaN]: readonly number[]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function malformed(found: unknown, keys: readonly PropertyKey[]): PolygonFault {
  return {
    keys,
    what: 'the coordinates do not fit the kind of geometry',
    found: shownValue(found),
    expected: 'lists of rings, and rings as lists of [longitude, latitude]',
    remedy: 'export the boundaries again as GeoJSON',
  };
}

function outOfRange(found: readonly number[], keys: readonly PropertyKey[]): PolygonFault {
  return {
    keys,
    what: 'a point lies outside the ranges of longitude and latitude',
    found: JSON.stringify(found),
    expected: 'longitude from -180 to 180, then latitude from -90 to 90',
    remedy: 'export the boundaries as WGS 84 (EPSG:4326)',
  };
}

function tooShort(ring: readonly unknown[], keys: readonly PropertyKey[]): PolygonFault {
  return {
    keys,
    what: 'a ring has fewer than 4 points, or fewer than 3 places',
    found: JSON.stringify(ring),
    expected: 'at least 3 places and the first of them again at the end',
    remedy: 'delete the ring, or draw it again',
  };
}

function openRing(ring: Ring, keys: readonly PropertyKey[]): PolygonFault {
  return {
    keys,
    what: 'a ring is not closed',
    found: `${JSON.stringify(ring[0])} … ${JSON.stringify(ring.at(-1))}`,
    expected: 'the first point again as the last one',
    remedy: 'close the ring, or export the boundaries again',
  };
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function hasThreePlaces(ring: Ring): boolean {
  const places = new Set<string>();
  for (const [longitude, latitude] of ring) {
    places.add(`${String(longitude)} ${String(latitude)}`);
    if (places.size >= FEWEST_POINTS - 1) return true;
  }
  return false;
}

/** Heights and measures behind longitude and latitude are dropped. */
function toPosition(value: unknown, keys: readonly PropertyKey[]): Position | PolygonFault {
  if (!isNumbers(value)) return malformed(value, keys);
  const [longitude = NaN, latitude = NaN] = value;
  return isInRange(value) ? [longitude, latitude] : outOfRange(value, keys);
}

/** The first fault of a ring stands for all of it: in a wrong projection every point is one. */
function toRing(value: unknown, keys: readonly PropertyKey[]): Ring | PolygonFault {
  if (!Array.isArray(value)) return malformed(value, keys);
  const points: Position[] = [];
  for (const [i, point] of value.entries()) {
    const position = toPosition(point, [...keys, i]);
    if ('what' in position) return position;
    points.push(position);
  }
  if (points.length < FEWEST_POINTS || !hasThreePlaces(points)) return tooShort(points, keys);
  return isClosed(points) ? points : openRing(points, keys);
}

function isFault(value: Ring | PolygonFault): value is PolygonFault {
  return 'what' in value;
}

/** The rings of one polygon; every faulty one is reported. */
function toPolygon(value: unknown, keys: readonly PropertyKey[], faults: PolygonFault[]): Polygon {
  if (!Array.isArray(value) || value.length === 0) {
    faults.push(malformed(value, keys));
    return [];
  }
  const rings = value.map((ring, i) => toRing(ring, [...keys, i]));
  faults.push(...rings.filter(isFault));
  return rings.filter((ring): ring is Ring => !isFault(ring));
}

/** Types the geometry of a feature; adds its faults, and returns no polygon, where it is none. */
export function checkPolygons(geometry: unknown, faults: PolygonFault[]): readonly Polygon[] {
  const { type, coordinates } = membersOf(geometry);
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    faults.push({
      keys: ['geometry'],
      what: 'the boundary is not an area',
      found: typeof type === 'string' ? type : shownValue(geometry),
      expected: EXPECTED,
      remedy: 'export the areas themselves, not points or lines',
    });
    return [];
  }
  const keys = ['geometry', 'coordinates'];
  if (type === 'Polygon') return [toPolygon(coordinates, keys, faults)];
  if (Array.isArray(coordinates) && coordinates.length > 0)
    return coordinates.map((polygon, i) => toPolygon(polygon, [...keys, i], faults));
  faults.push(malformed(coordinates, keys));
  return [];
}
