import { renderSvg } from './render-svg.ts';
import type { Form, WideSize } from './types.ts';

export interface DrawTwiceOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Which of the wide sizes to draw beside the narrow one: `wide` (696 px) by default. */
  readonly wide?: WideSize;
  /** Words repeated all over the drawing. */
  readonly stamp?: string | undefined;
}

export interface Twice {
  readonly narrow: string;
  readonly wide: string;
}

/**
 * Draws a form apart for phones and for wide columns. Put both into one `figure.chart-figure`: its container
 * query shows the one that fits.
 */
export function drawTwice<Data>(form: Form<Data>, data: Data, options: DrawTwiceOptions): Twice {
  const { id, title, wide = 'wide', stamp } = options;
  return {
    narrow: renderSvg(form(data, 'narrow'), { id: `${id}-n`, title, className: `below-${wide}`, stamp }),
    wide: renderSvg(form(data, wide), { id: `${id}-w`, title, className: `from-${wide}`, stamp }),
  };
}
