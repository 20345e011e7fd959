import type { Pickable } from './highlight.ts';
import type { AreaName, Shown, TilePlace } from './types.ts';

export interface Tile extends TilePlace, Pickable {
  readonly name: AreaName;
  readonly cell: Shown;
  /** The value in the unit of `brief`. */
  readonly brief?: string;
  /** The area the reader chose: gets a frame outside. At most one. */
  readonly focus?: boolean;
}

export interface TileMapData {
  readonly tiles: readonly Tile[];
  /** Three rising round numbers: a value equal to a limit belongs to the class above it. */
  readonly limits: readonly [number, number, number];
  /** A larger unit for tiles that are too narrow for their values, in words: «мың адам». Stands below the tiles. */
  readonly brief?: string;
}
