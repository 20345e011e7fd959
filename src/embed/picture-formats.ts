/** Pictures of a chart of all areas: the sizes side by side, and what one of them looks like elsewhere. */
export const ALL_AREA_IMAGES = [
  '360.svg',
  '720.svg',
  '1200.svg',
  '720-dark.svg',
  '720-plain.svg',
  '720-transparent.svg',
  '1200x630.png',
  '1080x1080.png',
] as const;

/** Pictures of a chart of one area. */
export const AREA_IMAGES = ['360.svg', '720.svg', '1200x630.png'] as const;

/** Formats of the pictures of a chart; `area` is `null` for all areas. */
export function imageFormats({ area }: { readonly area: string | null }): readonly string[] {
  return area === null ? ALL_AREA_IMAGES : AREA_IMAGES;
}
