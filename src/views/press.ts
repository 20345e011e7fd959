import { imageFormats } from '../embed/picture-formats.ts';
import type { EmbedFile, PictureFile, PressIndex } from '../domain/press-index.ts';
import { CARD, embedAddress, imageAddress, type EmbedKey, type PressFolder } from '../domain/press-paths.ts';
import type { Language } from '../domain/text.ts';
import { formatBytes } from '../i18n/format.ts';
import { href } from '../i18n/href.ts';
import type { FileLink } from './model.ts';
import type { Store } from './store.ts';

/** The pack holds the others, and stands beside a ZIP of data. */
const BRIEFING_NAMES = {
  pdf: 'PDF',
  pptx: 'PowerPoint',
  docx: 'Word',
  zip: 'ZIP (PDF, PowerPoint, Word, PNG)',
} as const;

/** What was made of charts, by address below the site. */
export interface Press {
  readonly script: PressIndex['script'];
  readonly embeds: ReadonlyMap<string, EmbedFile>;
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly briefings: ReadonlyMap<string, number>;
}

/** The list of what was made, ready to be asked. */
export function pressOf({ script, embeds, pictures, briefings }: PressIndex): Press {
  return {
    script,
    embeds: new Map(embeds.map((file) => [file.path, file])),
    pictures: new Map(pictures.map((file) => [file.path, file])),
    briefings: new Map(briefings.map(({ path, bytes }) => [path, bytes])),
  };
}

/** Where the charts of a store stand. */
export function folderOf({ edition }: Pick<Store, 'edition'>): PressFolder {
  return edition.isSynthetic ? 'examples/' : 'latest/';
}

/** A picture of a chart, where it was made. */
export function pictureFile(store: Store, key: EmbedKey, format: string): PictureFile | undefined {
  return store.press?.pictures.get(imageAddress(folderOf(store), key, format));
}

/** The page of a chart for other pages, where it was made. */
export function embedFile(store: Store, key: EmbedKey): EmbedFile | undefined {
  return store.press?.embeds.get(embedAddress(folderOf(store), key));
}

/** Links to the pictures of a chart that were made, each with its format. */
export function pictureLinks(
  store: Store,
  lang: Language,
  key: EmbedKey,
  formats: readonly string[] = imageFormats(key),
): readonly (FileLink & { readonly format: string })[] {
  return formats.flatMap((format) => {
    const file = pictureFile(store, key, format);
    if (!file) return [];
    const name = format.slice(format.lastIndexOf('.') + 1).toUpperCase();
    return [{ format, name, address: href(file.path), size: formatBytes(lang, file.bytes) }];
  });
}

/** Links to slides, documents and packs of a subject: `indicators/offenders`, `regions/kz-31`. */
export function briefingLinks({ press }: Store, lang: Language, subject: string): readonly FileLink[] {
  return Object.entries(BRIEFING_NAMES).flatMap(([extension, name]) => {
    const path = `briefings/v1/latest/${lang}/${subject}.${extension}`;
    const bytes = press?.briefings.get(path);
    return bytes === undefined ? [] : [{ name, address: href(path), size: formatBytes(lang, bytes) }];
  });
}

/** The picture that is shown where a page is shared: that of its first chart, else that of the site. */
export function cardOf(store: Store, lang: Language, key: EmbedKey | undefined): string | undefined {
  const own = key && pictureFile(store, key, CARD);
  return own?.path ?? store.press?.pictures.get(`img/v1/latest/${lang}/card.${CARD}`)?.path;
}
