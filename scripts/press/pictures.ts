import { FILE_FONT } from '../../src/charts/render-file.ts';
import { imageAddress } from '../../src/domain/press-paths.ts';
import { imageFormats } from '../../src/embed/picture-formats.ts';
import type { PictureFile } from '../../src/domain/press-index.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import type { PressEdition } from './editions.ts';
import { card } from './picture/card.ts';
import { pictureOf, type Picture } from './picture/picture.ts';
import { poster, type PosterVariant, type PosterWidth } from './picture/poster.ts';
import { PICTURE_FONT } from './png.ts';

/** What a picture is made of; PNG are drawn from the SVG later, all together. */
export interface DrawnPicture extends Pick<PictureFile, 'path' | 'width' | 'height'> {
  readonly svg: string;
  readonly isPng: boolean;
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** `720-dark.svg`, `1080x1080.png`. */
function drawFormat(picture: Picture, format: string): string {
  const square = /^(\d+)x(\d+)\.png$/.exec(format);
  if (square) return card(picture, square[1] === square[2] ? 'square' : 'card');
  const [, width, variant = ''] = /^(\d+)(?:-(\w+))?\.svg$/.exec(format) ?? [];
  return poster(picture, { width: Number(width) as PosterWidth, variant: variant as PosterVariant });
}

/** All pictures of a view, in the order in which they are offered; a painful subject has none, nor has another period. */
export function picturesOf(
  { store, folder }: PressEdition,
  view: EmbedView,
  site: string,
): readonly DrawnPicture[] {
  const picture = view.other ? undefined : pictureOf(store, view, site);
  if (!picture) return [];
  return imageFormats(view.key).map((format) => {
    const svg = drawFormat(picture, format);
    const isPng = format.endsWith('.png');
    return {
      path: imageAddress(folder, view.key, format),
      ...sizeOf(svg),
      // The machine that draws has our typeface and no other.
      svg: isPng ? svg.replaceAll(FILE_FONT, PICTURE_FONT) : svg,
      isPng,
    };
  });
}
