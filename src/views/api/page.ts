import type { Language } from '../../domain/text.ts';
import { absoluteHref, dataHref, href, pageHref } from '../../i18n/href.ts';
import { ADDRESSES, RECIPES, type Recipe } from '../../i18n/messages/api.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { cell, line, type TextTableView } from '../text-model.ts';
import { PLACEHOLDER, recipeLines } from './recipes.ts';

/** The page for those who read the files with a program. */
export interface ApiPage {
  readonly frame: PageFrame;
  readonly contents: readonly Link[];
  readonly addresses: TextTableView;
  readonly noRelease: string;
  readonly indexLink: Link;
  readonly links: readonly Link[];
  /** What to put in place of the address, where the build knows none. */
  readonly placeholder: string;
  readonly recipes: readonly {
    readonly id: Recipe;
    readonly heading: string;
    readonly text: string;
    readonly lines: readonly string[];
  }[];
}

/** Addresses of each kind: as a pattern, and a link where that very file is there. */
function addressTable({ index }: Store, lang: Language, indicator: string): TextTableView {
  const { api: words } = messagesOf(lang);
  const release = index.releases.at(-1)?.id ?? 'ID';
  const paths: Readonly<Record<(typeof ADDRESSES)[number], string>> = {
    index: 'index.json',
    latest: `latest/indicators/${indicator}.csv`,
    release: `r/${release}/indicators/${indicator}.csv`,
    changes: 'changes.csv',
    history: `history/${indicator}.json`,
    lineage: `latest/lineage/${indicator}.json`,
  };
  const rows = ADDRESSES.map((kind) => {
    const path = paths[kind];
    const isThere = kind === 'index' || index.files.some((file) => file.path === path);
    const [what, stays] = words.addresses[kind];
    const name = `/data/v1/${path}`;
    return {
      cells: [
        cell(line(isThere ? { text: name, address: dataHref(path) } : name)),
        cell(line(what)),
        cell(line(stays)),
      ],
    };
  });
  return {
    id: 'addresses-table',
    caption: words.addressesCaption,
    columns: words.addressesColumns,
    groups: [{ head: '', rows }],
  };
}

/** The indicator that the recipes read: the first that has figures of the country. */
function exampleOf({ index, indicators }: Store): string {
  const ids = index.indicators.map(({ id }) => id);
  const hasCountry = (id: string): boolean =>
    indicators.get(id)?.rows.some(({ area, value }) => area === 'KZ' && value !== null) ?? false;
  return ids.find(hasCountry) ?? ids[0] ?? '';
}

/** The page about addresses, columns and recipes. */
export function apiPage(store: Store, lang: Language): ApiPage {
  const { api: words } = messagesOf(lang);
  const indicator = exampleOf(store);
  const base = absoluteHref(href('')) || PLACEHOLDER;
  const contents = {
    addresses: words.addressesTitle,
    index: words.indexTitle,
    rules: words.rulesTitle,
    ...Object.fromEntries(RECIPES.map((id) => [id, words.recipes[id].heading])),
  };
  return {
    frame: pageFrame(store, {
      lang,
      path: 'data/api/',
      title: words.title,
      description: words.lead,
      menu: 'data',
    }),
    contents: Object.entries(contents).map(([id, text]) => ({ text, address: `#${id}-h` })),
    addresses: addressTable(store, lang, indicator),
    noRelease: store.index.releases.length === 0 ? words.noRelease : '',
    indexLink: { text: '/data/v1/index.json', address: dataHref('index.json') },
    links: [
      { text: words.columnsLink, address: pageHref(lang, 'data/#columns-h') },
      { text: words.codesLink, address: pageHref(lang, 'data/#codes-h') },
    ],
    placeholder: base === PLACEHOLDER ? words.placeholder : '',
    recipes: RECIPES.map((id) => ({ id, ...words.recipes[id], lines: recipeLines(id, base, indicator) })),
  };
}
