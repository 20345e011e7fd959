import type { Boundaries } from '../../src/domain/boundaries.ts';
import { simplifyBoundaries } from './simplify-boundaries.ts';

/** The boundaries as GeoJSON, simplified, with who published them and the licence; a line an area. */
export function boundariesFile({ papers, areas }: Boundaries): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...papers }, null, 1).slice(0, -2);
  const features = Array.from(simplifyBoundaries(areas), ([area, coordinates]) =>
    JSON.stringify({
      type: 'Feature',
      id: area,
      properties: { area },
      geometry: { type: 'MultiPolygon', coordinates },
    }),
  );
  return `${head},\n "features": [\n  ${features.join(',\n  ')}\n ]\n}\n`;
}
