import { bars } from '../charts/bars.ts';
import { choropleth } from '../charts/choropleth.ts';
import { dots } from '../charts/dots.ts';
import { drawOnce } from '../charts/draw-once.ts';
import { drawTwice, type DrawTwiceOptions, type Twice } from '../charts/draw-twice.ts';
import { funnel } from '../charts/funnel.ts';
import { multiples } from '../charts/multiples.ts';
import { planActual } from '../charts/plan-actual.ts';
import { series } from '../charts/series.ts';
import { tileMap } from '../charts/tile-map.ts';
import type { Drawable } from '../views/model.ts';

/** Draws any form for phones and for wide columns. */
export function draw(drawable: Drawable, options: DrawTwiceOptions): Twice {
  switch (drawable.form) {
    case 'map':
      return drawTwice(tileMap, drawable.data, options);
    case 'borders':
      return drawOnce(choropleth, drawable.data, options);
    case 'dots':
      return drawTwice(dots, drawable.data, options);
    case 'funnel':
      return drawTwice(funnel, drawable.data, options);
    case 'series':
      return drawTwice(series, drawable.data, options);
    case 'multiples':
      return drawTwice(multiples, drawable.data, options);
    case 'plan':
      return drawTwice(planActual, drawable.data, options);
    case 'bars':
      return drawTwice(bars, drawable.data, options);
  }
}
