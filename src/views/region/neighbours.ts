import type { Language } from '../../domain/text.ts';
import { compareText } from '../../i18n/compare-text.ts';
import { field } from '../../i18n/field.ts';
import type { Area } from '../area-list.ts';
import { areaOf, type Store } from '../store.ts';

/** Areas that touch the area, the longest border first. */
export function neighboursOf(store: Store, code: string): readonly Area[] {
  const length = new Map<string, number>();
  for (const { area, neighbour, border_km } of store.tables.neighbours) {
    if (area === code) length.set(neighbour, Number(border_km));
    if (neighbour === code) length.set(area, Number(border_km));
  }
  return [...length]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([area]) => areaOf(store, area));
}

/** The neighbours that fit beside a figure: those with the longest borders, by the alphabet. */
export function shownNeighbours(store: Store, lang: Language, code: string, most = 4): readonly Area[] {
  const chosen = neighboursOf(store, code).slice(0, most);
  return [...chosen].sort((a, b) => compareText(lang, field(a, 'short', lang), field(b, 'short', lang)));
}
