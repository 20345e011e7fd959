import type { Language } from '../domain/text.ts';
import { hasExamples } from './edition.ts';
import { cardOf } from './press.ts';
import type { Store } from './store.ts';

/** Entries of the main menu. */
type MenuEntry = 'indicators' | 'regions' | 'measures' | 'notPublished' | 'data' | 'methods' | 'search';

/** What the layout needs to know about a page. */
export interface PageFrame {
  readonly lang: Language;
  /** Path below the language, empty for home, else with a slash at its end: `regions/kz-31/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Entry of the menu this page belongs to. */
  readonly menu: MenuEntry | null;
  readonly site: Store['index']['site'];
  readonly release: Store['index']['release'];
  /** The page shows made-up figures and says so. */
  readonly isSynthetic: boolean;
  /** There are pages of made-up examples. */
  readonly hasExamples: boolean;
  /** Picture of the page where it is shared: its path below the site. */
  readonly card?: string | undefined;
  /** What answers programs that want to show the page, by its path below the site. */
  readonly oembed?: string | undefined;
  /** Address of the feed that follows the page. */
  readonly feed?: string;
}

/** Joins what a page says of itself with what every page says. */
export function pageFrame(
  store: Store,
  page: Pick<PageFrame, 'lang' | 'path' | 'title' | 'description' | 'menu' | 'card' | 'oembed'>,
): PageFrame {
  const { site, release } = store.index;
  const isSynthetic = store.edition.isSynthetic;
  const card = cardOf(store, page.lang, undefined);
  return { card, ...page, site, release, isSynthetic, hasExamples: hasExamples(store.index) };
}
