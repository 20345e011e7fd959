import { SITE_PATHS, type SitePath } from '../../domain/site-paths.ts';
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

/** What each of them is called, and what the search shows of it. */
const WORDS: Readonly<Record<SitePath, (words: Messages) => readonly [string, string]>> = {
  '': ({ site, about }) => [site.home, about.lead],
  'indicators/': ({ site, indicator }) => [site.indicators, indicator.listTitle],
  'regions/': ({ site, region }) => [site.regions, region.listLead],
  'compare/': ({ site, compare }) => [site.compare, compare.listLead],
  'measures/': ({ site, measures }) => [site.measures, measures.meaningTitle],
  'bodies/': ({ bodies }) => [bodies.menu, bodies.lead],
  'institutions/': ({ institutions, measures }) => [institutions.menu, measures.institutions.sub],
  'not-published/': ({ site, notPublished }) => [site.notPublished, notPublished.lead],
  'data/': ({ site, data }) => [site.data, data.lead],
  'data/api/': ({ api }) => [api.title, api.lead],
  'history/': ({ history }) => [history.menu, history.listLead],
  'changes/': ({ releases }) => [releases.changesMenu, releases.changesTitle],
  'releases/': ({ releases }) => [releases.title, releases.lead],
  'methods/': ({ site, methods }) => [site.methods, methods.lead],
  'disclosure/': ({ site, disclosure }) => [site.disclosure, disclosure.lead],
  'embed/': ({ embed }) => [embed.title, embed.lead],
  'embed/measures/': ({ strip }) => [strip.takeTitle, strip.takeLead],
  'about/': ({ site, about }) => [site.about, about.title],
  'search/': ({ site, search }) => [site.search, search.title],
};

/** The pages that are no indicator and no region, in the order of the menu. */
export function sitePages(lang: Language): readonly SitePage[] {
  const words = messagesOf(lang);
  return SITE_PATHS.map((path) => {
    const [title, text] = WORDS[path](words);
    return { path, title, text };
  });
}
