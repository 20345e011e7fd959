import type { Store } from '../../../src/views/store.ts';
import { countryBulletin, regionBulletin } from '../bulletin/bulletin.ts';
import { findTypesetter, type Typesetter } from '../bulletin/typesetter.ts';
import { indicatorSlides } from '../slides/indicator-slides.ts';
import { regionSlides } from '../slides/region-slides.ts';
import { indicatorDocument } from '../word/indicator-document.ts';
import { regionDocument } from '../word/region-document.ts';
import type { BriefingOrder } from './order.ts';

let typesetter: Typesetter | null | undefined;

/** Found once; `null` where this system has none. */
function typesetterHere(): Typesetter | null {
  if (typesetter === undefined) typesetter = findTypesetter();
  return typesetter;
}

/** Makes one file; nothing where there is nothing to say, or nothing to set it with. */
export async function makeBriefing(
  store: Store,
  site: string,
  { kind, id, lang, format }: BriefingOrder,
): Promise<Uint8Array | null> {
  if (format === 'pdf') {
    const typeset = typesetterHere();
    if (!typeset) return null;
    return kind === 'country'
      ? countryBulletin(typeset, store, lang)
      : regionBulletin(typeset, store, lang, id);
  }
  if (format === 'pptx') {
    return kind === 'indicator'
      ? indicatorSlides(store, lang, id, { site })
      : regionSlides(store, lang, id, { site });
  }
  return kind === 'indicator'
    ? indicatorDocument(store, lang, id, { site })
    : regionDocument(store, lang, id, { site });
}
