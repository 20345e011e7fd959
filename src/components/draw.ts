import { drawingOf, type Drawable } from '../charts/drawable.ts';
import { drawOnce } from '../charts/draw-once.ts';
import { drawTwice, type DrawTwiceOptions, type Twice } from '../charts/draw-twice.ts';

/** Draws any form for phones and for wide columns. */
export function draw(drawable: Drawable, options: DrawTwiceOptions): Twice {
  return drawable.form === 'borders'
    ? drawOnce(drawingOf, drawable, options)
    : drawTwice(drawingOf, drawable, options);
}
