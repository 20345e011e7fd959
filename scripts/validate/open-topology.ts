import { feature } from 'topojson-client';
import { z } from 'zod';
import { membersOf, shownValue } from './check-polygons.ts';
import type { Fault } from './problem-list.ts';

/** A feature as it stands in the file, with the keys that lead to it. */
export interface LocatedFeature {
  readonly keys: readonly PropertyKey[];
  readonly feature: unknown;
}

const pair = z.tuple([z.number(), z.number()]);
const points = z.array(z.array(z.number()).min(2)).min(2);
const TopologySchema = z.looseObject({
  transform: z.object({ scale: pair, translate: pair }).optional(),
  arcs: z.array(points),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

const ring = z.array(z.int()).min(1);
const GeometrySchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Polygon'), arcs: z.array(ring) }),
  z.looseObject({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring)) }),
]);

/** A damaged part may be most of the file. */
const LONGEST_FOUND = 60;

type Topology = Parameters<typeof feature>[0];
type GeometryObject = Parameters<typeof feature>[1];
type Geometry = Readonly<Record<string, unknown>>;
type OpenFault = Fault & { readonly keys: readonly PropertyKey[] };

function damaged(what: string, found: string, keys: readonly PropertyKey[]): OpenFault {
  return {
    keys,
    what,
    found,
    expected: 'arcs as in the TopoJSON specification',
    remedy: 'export the boundaries again, or as GeoJSON',
  };
}

/** Arc numbers that lead nowhere; a negative number is an arc taken backwards. */
function lostArc(geometry: Geometry, arcs: number): number | undefined {
  const numbers = [geometry['arcs']].flat(4) as readonly number[];
  return numbers.find((index) => (index < 0 ? ~index : index) >= arcs);
}

function toFeature(
  topology: Topology,
  geometry: Geometry,
  keys: readonly PropertyKey[],
  faults: OpenFault[],
): LocatedFeature[] {
  const { type, id, properties } = geometry;
  // Another kind of geometry has no arcs to follow: it is reported as what it is.
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return [{ keys, feature: { id, properties, geometry: { type } } }];
  if (!GeometrySchema.safeParse(geometry).success) {
    faults.push(damaged('a boundary has no list of arcs', shownValue(geometry['arcs']), keys));
    return [];
  }
  const lost = lostArc(geometry, topology.arcs.length);
  if (lost === undefined) {
    return [{ keys, feature: feature(topology, geometry as unknown as GeometryObject) }];
  }
  faults.push(damaged('a boundary names an arc that is not in the file', String(lost), keys));
  return [];
}

/** The features of a TopoJSON file with one collection of areas. */
export function openTopology(value: unknown, faults: OpenFault[]): readonly LocatedFeature[] {
  const parsed = TopologySchema.safeParse(value);
  if (!parsed.success) {
    const keys = parsed.error.issues[0]?.path ?? [];
    const found = keys.reduce<unknown>(
      (part, key) => (membersOf(part) as Record<PropertyKey, unknown>)[key],
      value,
    );
    faults.push(damaged('the TopoJSON is damaged', shownValue(found).slice(0, LONGEST_FOUND), keys));
    return [];
  }
  const { objects } = parsed.data;
  const names = Object.keys(objects);
  const [name = ''] = names;
  const geometries = objects[name]?.['geometries'];
  if (names.length !== 1 || objects[name]?.type !== 'GeometryCollection' || !Array.isArray(geometries)) {
    faults.push({
      keys: ['objects'],
      what: 'the TopoJSON does not hold one collection of areas',
      found: names.join(', '),
      expected: 'one object of type GeometryCollection',
      remedy: 'export the layer of the areas alone',
    });
    return [];
  }
  return geometries.flatMap((geometry: unknown, i) =>
    toFeature(
      parsed.data as unknown as Topology,
      geometry as Geometry,
      ['objects', name, 'geometries', i],
      faults,
    ),
  );
}
