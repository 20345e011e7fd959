import type { Language } from './text.ts';

/** Addresses of charts that travel, below the site. `v1` is the contract: what stands at an address, its flags and messages. */
export const EMBEDS = 'embed/v1/';
export const IMAGES = 'img/v1/';
export const BRIEFINGS = 'briefings/v1/';
export const OEMBEDS = 'oembed/v1/';
/** The script that a page around an embed may load; it never changes. */
export const RESIZE_SCRIPT = `${EMBEDS}resize-1.js`;
/** What was made, with bytes and checksums. */
export const PRESS_INDEX = `${EMBEDS}files.json`;
/** Every address that an embed has ever had: in the data folder, and as readers can have it. */
export const EMBED_LIST = 'embed-urls.txt';
export const EMBED_URLS = `${EMBEDS}${EMBED_LIST}`;

/** `latest/` moves with the data, `r/<release>/` never changes, `examples/` holds made-up figures. */
export type PressFolder = 'latest/' | 'examples/' | `r/${string}/`;

/** One view of one indicator in one language: of all areas, or of one. */
export interface EmbedKey {
  readonly lang: Language;
  readonly indicator: string;
  readonly view: string;
  /** `KZ-31`; `null` for all areas. */
  readonly area: string | null;
}

/** `kk/offenders/dots/`, `kk/offenders/dots/kz-31/`. */
export function embedPath({ lang, indicator, view, area }: EmbedKey): string {
  const place = area === null ? '' : `${area.toLowerCase()}/`;
  return `${lang}/${indicator}/${view}/${place}`;
}

/** `embed/v1/latest/kk/offenders/dots/`. */
export function embedAddress(folder: PressFolder, key: EmbedKey): string {
  return `${EMBEDS}${folder}${embedPath(key)}`;
}

/** `img/v1/latest/kk/offenders/dots/all.720-dark.svg`; `format` is what follows the name of the area. */
export function imageAddress(folder: PressFolder, key: EmbedKey, format: string): string {
  const { lang, indicator, view, area } = key;
  return `${IMAGES}${folder}${lang}/${indicator}/${view}/${area?.toLowerCase() ?? 'all'}.${format}`;
}

/** The picture that is shown where a page is shared. */
export const CARD = '1200x630.png';
