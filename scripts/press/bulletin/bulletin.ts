import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/domain/text.ts';
import type { Store } from '../../../src/views/store.ts';
import { countryBulletinData } from './country-data.ts';
import type { Bulletin } from './model.ts';
import { regionBulletinData } from './region-data.ts';
import type { Typesetter } from './typesetter.ts';

const SOURCE = readFileSync(new URL('./bulletin.typ', import.meta.url), 'utf8');

/** Sets a bulletin of whatever data. */
export function setBulletin(typeset: Typesetter, data: Bulletin): Uint8Array {
  const date = data.date.map((part) => String(part).padStart(2, '0')).join('-');
  return typeset({ name: data.title, source: SOURCE, data, date });
}

/** The bulletin of a region: two to four pages, PDF/UA. */
export function regionBulletin(typeset: Typesetter, store: Store, lang: Language, area: string): Uint8Array {
  return setBulletin(typeset, regionBulletinData(store, lang, area));
}

/** The bulletin of the whole country. */
export function countryBulletin(typeset: Typesetter, store: Store, lang: Language): Uint8Array {
  return setBulletin(typeset, countryBulletinData(store, lang));
}
