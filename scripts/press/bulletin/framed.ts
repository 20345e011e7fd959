import type { Drawable } from '../../../src/charts/drawable.ts';

/** A map with one area framed, known by its short name; other forms stay as they are. */
export function framed(drawable: Drawable, short: string): Drawable {
  if (drawable.form !== 'map') return drawable;
  const tiles = drawable.data.tiles.map((tile) =>
    tile.name.short === short ? { ...tile, focus: true } : tile,
  );
  return { ...drawable, data: { ...drawable.data, tiles } };
}
