import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** The family by which SVG that is to become a picture names our typeface. */
export const PICTURE_FONT = 'Golos Text';

const WEIGHTS = ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf'];

/** Whole typefaces with all Kazakh letters; nothing of the machine is used, so that every machine draws the same. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  return WEIGHTS.map((file) => resolve(`@expo-google-fonts/golos-text/${file}`));
}

/** Draws an SVG with a ground of its own as a picture so many pixels wide. */
export function png(svg: string, { width }: { readonly width: number }): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles()], defaultFontFamily: PICTURE_FONT },
  });
  const drawn = resvg.render();
  return indexedPng({ width: drawn.width, height: drawn.height, rgba: drawn.pixels });
}
