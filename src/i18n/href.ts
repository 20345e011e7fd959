import type { Language } from '../domain/text.ts';

/** Joins a base such as `/`, `/x` or `/x/` and a path without a leading slash; never gives two slashes in a row. */
export function join(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** Outside Astro there is no such object: what is made there writes its addresses anew, from `/`. */
const place = import.meta.env as ImportMeta['env'] | undefined;

/** Address of a file or page of the site below the base it is built for. */
export function href(path: string): string {
  return join(place?.BASE_URL ?? '/', path);
}

/** Address of a page in a language; `path` is empty for home, else ends in a slash. */
export function pageHref(lang: Language, path: string): string {
  return href(`${lang}/${path}`);
}

/** Address of a published file of the latest release, such as `all.csv`. */
export function dataHref(path: string): string {
  return href(`data/v1/${path}`);
}

/** The address with its host, where the build knows one (`SITE`); else nothing. */
export function absoluteHref(address: string): string {
  const site = place?.SITE;
  return site ? new URL(address, site).href : '';
}

/** The address with its host where the build knows one; else it stays below the root of the site. */
export function reachableHref(address: string): string {
  return absoluteHref(address) || address;
}
