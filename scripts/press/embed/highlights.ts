import type { Drawable } from '../../../src/charts/drawable.ts';
import { drawingOf } from '../../../src/charts/drawable.ts';
import type { Highlight } from '../../../src/charts/highlight.ts';
import type { Size } from '../../../src/charts/types.ts';
import { markup, type Html } from './html.ts';

function pathOf({ area, name, end, path }: Highlight): Html {
  const value = end !== undefined && markup` data-end="${end}"`;
  return markup`<path class="pick" data-area="${area}" data-name="${name}"${value} d="${path}"/>`;
}

/** Outlines and lines of single areas, which stay hidden until the address asks for them. */
export function highlightsOf(drawing: Drawable, size: Size): Html {
  const { highlights = [] } = drawingOf(drawing, size);
  return markup`${highlights.map(pathOf)}`;
}

/** Codes of the areas that can be picked out in a chart. */
export function highlightedAreas(drawing: Drawable): readonly string[] {
  return (drawingOf(drawing, 'narrow').highlights ?? []).map(({ area }) => area);
}
