import { CARD, embedAddress, imageAddress, OEMBEDS } from '../../src/domain/press-paths.ts';
import { plain } from '../../src/i18n/sentences/sentence.ts';
import { EMBED_WIDTH, frameCode } from '../../src/embed/codes.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import { embedHeight } from './embed/height.ts';
import type { PressEdition } from './editions.ts';

const DAY = 86_400;
const THUMBNAIL = { width: 1200, height: 630 } as const;

/** `oembed/v1/kk/offenders.json`. */
export function oembedPath({ key }: Pick<EmbedView, 'key'>): string {
  return `${OEMBEDS}${key.lang}/${key.indicator}.json`;
}

/**
 * What the page of an indicator answers a program that wants to show it (oEmbed 1.0, type `rich`): its first chart. The
 * file is made beforehand, so a wish for another size cannot be met; the frame is as wide as its place.
 */
export function oembed({ store, folder }: PressEdition, view: EmbedView, site: string): string {
  const { lang } = view.key;
  const name = store.index.site.name[lang];
  const height = embedHeight(view);
  const title = plain(view.heading);
  const thumbnail = view.chart
    ? {
        thumbnail_url: `${site}${imageAddress(folder, view.key, CARD)}`,
        thumbnail_width: THUMBNAIL.width,
        thumbnail_height: THUMBNAIL.height,
      }
    : {};
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: `${site}${lang}/`,
    title,
    author_name: store.index.site.publisher[lang],
    author_url: `${site}${lang}/about/`,
    cache_age: DAY,
    width: EMBED_WIDTH,
    height,
    html: frameCode({ address: `${site}${embedAddress(folder, view.key)}`, title, height }),
    ...thumbnail,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
