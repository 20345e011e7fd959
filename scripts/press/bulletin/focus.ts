import type { Drawable } from '../../../src/charts/drawable.ts';

/** The same drawing with one area in focus, known by its short name; forms that know no focus stay as they are. */
export function inFocus(drawable: Drawable, short: string): Drawable {
  if (drawable.form === 'map') {
    const tiles = drawable.data.tiles.map((tile) =>
      tile.name.short === short ? { ...tile, focus: true } : tile,
    );
    return { ...drawable, data: { ...drawable.data, tiles } };
  }
  if (drawable.form !== 'dots') return drawable;
  const groups = drawable.data.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => (row.name === short ? { ...row, focus: true } : row)),
  }));
  return { ...drawable, data: { ...drawable.data, groups } };
}
