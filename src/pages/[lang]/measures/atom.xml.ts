import type { APIRoute } from 'astro';
import { atomXml } from '../../../feeds/atom.ts';
import { languagePaths, type Language } from '../../../i18n/languages.ts';
import { measuresFeed } from '../../../views/measures/feed.ts';
import { readStore } from '../../../views/read-store.ts';

export const getStaticPaths = languagePaths;

/** News on the measures, for those who follow. */
export const GET: APIRoute<{ lang: Language }> = async ({ props }) => {
  const feed = measuresFeed(await readStore(), props.lang);
  return new Response(atomXml(feed), { headers: { 'content-type': 'application/atom+xml' } });
};
