import { setText, type Files } from './memory-files.ts';
import { MADE_UP_PAPERS } from './made-up-boundaries.ts';

/** A square of one degree with its lower left corner at a place. */
function square(x: number, y: number): number[][] {
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
}

export interface SquareFeature {
  type: string;
  id?: unknown;
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}

/** Three squares in a row: the areas of the golden data folder. */
export function goldenSquares(): SquareFeature[] {
  return ['KZ-31', 'KZ-61', 'KZ-79'].map((area, i) => ({
    type: 'Feature',
    properties: { area },
    geometry: { type: 'Polygon', coordinates: [square(68 + i, 43)] },
  }));
}

export const GOLDEN_BOUNDARIES = 'data/reference/boundaries.geojson';
export const GOLDEN_PAPERS = 'data/reference/boundaries.yml';

/** Puts boundaries and their papers into the golden data folder in memory. */
export function addSquares(files: Files, features: readonly unknown[] = goldenSquares()): void {
  setText(files, GOLDEN_BOUNDARIES, JSON.stringify({ type: 'FeatureCollection', features }));
  setText(files, GOLDEN_PAPERS, MADE_UP_PAPERS);
}
