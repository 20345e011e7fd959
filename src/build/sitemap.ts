import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../domain/text.ts';
import { alternatePaths } from '../i18n/alternates.ts';
import { placeOf, type Place } from './place.ts';
import { publishedFacts } from './published-facts.ts';

/** Pages of made-up examples, where there are any, ask not to be found. */
const UNLISTED = /^[a-z]{2}\/examples\//;
const PAGE = new RegExp(`^(?:${LANGUAGES.join('|')})/(.*)$`);

/** An entry with the page in all languages, as its head says it, and the day of the release. */
export function sitemapItem(item: SitemapItem, site: string, released: string): SitemapItem {
  const path = item.url.slice(site.length);
  // What is not in one of the languages is the chooser, which stands for the home pages.
  const links = alternatePaths(PAGE.exec(path)?.[1] ?? '');
  return {
    ...item,
    lastmod: released,
    links: links.map((link) => ({ lang: link.lang, url: `${site}${link.path}` })),
  };
}

/** Pages in a language and the chooser are listed; frames for other sites and made-up examples are not. */
export function isListed(url: string, site: string): boolean {
  const path = url.slice(site.length);
  return path === '' || (PAGE.test(path) && !UNLISTED.test(path));
}

/** Writes `sitemap-index.xml` where the build knows its host; without a host there can be none. */
export function sitemapWriter(isWanted: boolean): AstroIntegration[] {
  if (!isWanted) return [];
  let place: Place;
  const serialize = (item: SitemapItem): SitemapItem => {
    const { date } = publishedFacts(place.dist).release;
    return sitemapItem(item, place.site ?? '', date);
  };
  return [
    {
      name: 'qorgan-sitemap-place',
      hooks: {
        'astro:config:done': ({ config }) => {
          place = placeOf(config);
        },
      },
    },
    sitemap({
      filter: (url) => isListed(url, place.site ?? ''),
      serialize,
      namespaces: { news: false, image: false, video: false },
    }),
  ];
}
