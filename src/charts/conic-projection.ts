import { geoConicEqualAreaRaw } from 'd3-geo';
import type { Place } from './choropleth-data.ts';
import type { Spot } from './theme.ts';

const RADIANS = Math.PI / 180;
/** Standard parallels a sixth of the height from both ends: the usual choice for a country wider than high. */
const INSET = 1 / 6;

export interface Projection {
  readonly project: (place: Place) => Spot;
  readonly height: number;
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

/** In a loop: a list of arguments would be too long for a finely drawn country. */
function extentOf(values: readonly number[]): Extent {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

/**
 * Equal areas on paper are equal areas on the ground, so that shades may be compared. Fitted to a width with an edge
 * around; works on points, so that the direction of a ring means nothing.
 */
export function conicProjection(places: readonly Place[], width: number, edge: number): Projection {
  const longitudes = extentOf(places.map(([longitude]) => longitude));
  const latitudes = extentOf(places.map(([, latitude]) => latitude));
  const middle = (longitudes.least + longitudes.most) / 2;
  const inset = (latitudes.most - latitudes.least) * INSET;
  const raw = geoConicEqualAreaRaw((latitudes.least + inset) * RADIANS, (latitudes.most - inset) * RADIANS);
  const flat = ([longitude, latitude]: Place): readonly [number, number] =>
    raw((longitude - middle) * RADIANS, latitude * RADIANS);
  const points = places.map(flat);
  const x = extentOf(points.map(([value]) => value));
  const y = extentOf(points.map(([, value]) => value));
  const scale = (width - 2 * edge) / (x.most - x.least);
  return {
    project(place) {
      const [px, py] = flat(place);
      return { x: edge + (px - x.least) * scale, y: edge + (y.most - py) * scale };
    },
    height: (y.most - y.least) * scale + 2 * edge,
  };
}
