/** The languages of the site, as its addresses name them. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** Pages of made-up figures, in the site that takes some in. */
export const EXAMPLE_TEMPLATES = ['examples/', 'examples/example-posts/', 'examples/example-cases/'];

/** One page of every template, and those with the most unusual content. */
export const TEMPLATES = [
  '',
  'indicators/',
  'indicators/adolescent-births/',
  'indicators/offenders/',
  'indicators/guardianship-staff/',
  'indicators/child-suicides/',
  'indicators/schools/',
  'regions/',
  'regions/kz-31/',
  'regions/kz-alm/',
  'regions/kz-31/summary/',
  'stories/zhambyl/',
  'compare/',
  'compare/kz-31-kz-61/',
  'search/',
  'measures/',
  'bodies/',
  'bodies/akimats/',
  'institutions/',
  'measures/zh-01/',
  'measures/kz-02/',
  'measures/overdue/',
  'not-published/',
  'data/',
  'data/api/',
  'history/',
  'history/adolescent-births/',
  'history/offenders-rate/',
  'history/child-suicides/',
  'changes/',
  'releases/',
  'methods/',
  'disclosure/',
  'about/',
];
