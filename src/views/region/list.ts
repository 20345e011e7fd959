import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { formerAreas, presentAreas, type Area } from '../area-list.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';

/** A region as a tile of the menu: a link with a short and a very short name, at its place. */
export interface TileLink {
  readonly place: string;
  readonly name: string;
  readonly short: string;
  readonly tile: string;
  readonly address: string;
}

interface RegionListView {
  readonly frame: PageFrame;
  readonly tiles: readonly TileLink[];
  readonly present: readonly Link[];
  readonly former: readonly Link[];
}

/** The 20 regions as tiles, in the order of the alphabet: so they are read and so they are reached by keyboard. */
export function regionTiles(store: Store, lang: Language): readonly TileLink[] {
  return presentAreas(store, lang).map((area) => ({
    place: `c${area.tile_col} r${area.tile_row}`,
    name: field(area, 'name', lang),
    short: field(area, 'short', lang),
    tile: field(area, 'tile', lang),
    address: pageHref(lang, `regions/${area.area.toLowerCase()}/`),
  }));
}

function linksOf(lang: Language, areas: readonly Area[]): readonly Link[] {
  return areas.map((area) => ({
    text: field(area, 'name', lang),
    address: pageHref(lang, `regions/${area.area.toLowerCase()}/`),
  }));
}

/** All that the page of all regions shows. */
export function regionListView(store: Store, lang: Language): RegionListView {
  const { region } = messagesOf(lang);
  return {
    frame: pageFrame(store, {
      lang,
      path: 'regions/',
      title: region.listTitle,
      description: region.listLead,
      menu: 'regions',
    }),
    tiles: regionTiles(store, lang),
    present: linksOf(lang, presentAreas(store, lang)),
    former: linksOf(lang, formerAreas(store, lang)),
  };
}
