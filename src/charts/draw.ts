import { drawingOf, type Drawable } from './drawable.ts';
import { drawOnce } from './draw-once.ts';
import { drawTwice, type DrawTwiceOptions, type Twice } from './draw-twice.ts';

/** Draws any form for phones and for wide columns. */
export function draw(drawable: Drawable, options: DrawTwiceOptions): Twice {
  return drawable.form === 'borders'
    ? drawOnce(drawingOf, drawable, options)
    : drawTwice(drawingOf, drawable, options);
}
