import type { Language } from '../../domain/text.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A page that is no indicator and no region. */
export interface SitePage {
  /** Below the language. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** All such pages: a new one is added here, or a test says that it cannot be found. */
const PAGES: readonly (readonly [path: string, (words: Messages) => readonly [string, string]])[] = [
  ['', ({ site, about }) => [site.home, about.lead]],
  ['indicators/', ({ site, indicator }) => [site.indicators, indicator.listTitle]],
  ['regions/', ({ site, region }) => [site.regions, region.listLead]],
  ['compare/', ({ site, compare }) => [site.compare, compare.listLead]],
  ['measures/', ({ site, measures }) => [site.measures, measures.meaningTitle]],
  ['not-published/', ({ site, notPublished }) => [site.notPublished, notPublished.lead]],
  ['data/', ({ site, data }) => [site.data, data.lead]],
  ['methods/', ({ site, methods }) => [site.methods, methods.lead]],
  ['disclosure/', ({ site, disclosure }) => [site.disclosure, disclosure.lead]],
  ['about/', ({ site, about }) => [site.about, about.title]],
  ['search/', ({ site, search }) => [site.search, search.title]],
];

/** The pages that are no indicator and no region, in the order of the menu. */
export function sitePages(lang: Language): readonly SitePage[] {
  const words = messagesOf(lang);
  return PAGES.map(([path, say]) => {
    const [title, text] = say(words);
    return { path, title, text };
  });
}
