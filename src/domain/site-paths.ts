/** Pages that are no indicator and no region, below the language, in the order of the menu: a new one is added here. */
export const SITE_PATHS = [
  '',
  'indicators/',
  'regions/',
  'compare/',
  'measures/',
  'bodies/',
  'institutions/',
  'not-published/',
  'data/',
  'data/api/',
  'history/',
  'changes/',
  'releases/',
  'methods/',
  'disclosure/',
  'embed/',
  'embed/measures/',
  'about/',
  'search/',
] as const;
export type SitePath = (typeof SITE_PATHS)[number];
