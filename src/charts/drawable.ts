import { bars } from './bars.ts';
import { choropleth } from './choropleth.ts';
import type { ChoroplethData } from './choropleth-data.ts';
import { dots } from './dots.ts';
import { funnel } from './funnel.ts';
import type { FunnelData } from './funnel-data.ts';
import { multiples } from './multiples.ts';
import { planActual } from './plan-actual.ts';
import { series } from './series.ts';
import { tileMap } from './tile-map.ts';
import type { TileMapData } from './tile-map-data.ts';
import type {
  BarsData,
  DotsData,
  Drawing,
  MultiplesData,
  PlanActualData,
  SeriesData,
  Size,
} from './types.ts';

/** A form of chart with its data. */
export type Drawable =
  | { readonly form: 'map'; readonly data: TileMapData }
  | { readonly form: 'borders'; readonly data: ChoroplethData }
  | { readonly form: 'dots'; readonly data: DotsData }
  | { readonly form: 'funnel'; readonly data: FunnelData }
  | { readonly form: 'series'; readonly data: SeriesData }
  | { readonly form: 'multiples'; readonly data: MultiplesData }
  | { readonly form: 'plan'; readonly data: PlanActualData }
  | { readonly form: 'bars'; readonly data: BarsData };

/** Lays out any form at one of the sizes. */
export function drawingOf(drawable: Drawable, size: Size): Drawing {
  switch (drawable.form) {
    case 'map':
      return tileMap(drawable.data, size);
    case 'borders':
      return choropleth(drawable.data, size);
    case 'dots':
      return dots(drawable.data, size);
    case 'funnel':
      return funnel(drawable.data, size);
    case 'series':
      return series(drawable.data, size);
    case 'multiples':
      return multiples(drawable.data, size);
    case 'plan':
      return planActual(drawable.data, size);
    case 'bars':
      return bars(drawable.data, size);
  }
}
