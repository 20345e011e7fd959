import type { TileMapData } from './tile-map-data.ts';
import type { Shown } from './types.ts';

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** An area within its borders. */
export interface MapArea {
  /** Polygons of rings: the first ring is the outer one, the others are holes. */
  readonly polygons: readonly (readonly (readonly Place[])[])[];
  readonly cell: Shown;
  /** Too small to be seen: gets a dot as well. */
  readonly isCity: boolean;
  /** The area the reader chose. At most one. */
  readonly focus?: boolean;
}

export interface ChoroplethData {
  readonly areas: readonly MapArea[];
  /** As in the tile map. */
  readonly limits: TileMapData['limits'];
}
