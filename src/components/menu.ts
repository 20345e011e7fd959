/** The main menu: the text of the entry, and the path below the language. */
export const MENU_PATHS = [
  ['indicators', 'indicators/'],
  ['regions', 'regions/'],
  ['measures', 'measures/'],
  ['data', 'data/'],
  ['methods', 'methods/'],
  ['search', 'search/'],
] as const;

/** Links at the foot of every page. */
export const FOOT_PATHS = [
  ['about', 'about/'],
  ['compare', 'compare/'],
  ['data', 'data/'],
  ['releases', 'releases/'],
  ['methods', 'methods/'],
  ['disclosure', 'disclosure/'],
  ['notPublished', 'not-published/'],
] as const;
