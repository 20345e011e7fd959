/**
 * Who may import whom: the walls of the house, as data. Each folder lists the folders of ours it may import (its own
 * is always allowed) and the packages; everything else is an error of the linter, in `.astro` files too.
 */
export const BOUNDARIES = [
  { folder: 'src/domain', ours: [], packages: ['zod'] },
  {
    folder: 'src/charts',
    ours: ['src/domain'],
    packages: ['@observablehq/plot', 'd3-geo', 'd3-scale', 'linkedom'],
  },
  { folder: 'src/i18n', ours: ['src/domain'], packages: [] },
  // Formats that other programs follow: texts in, a file out.
  { folder: 'src/feeds', ours: ['src/domain'], packages: ['node:crypto'] },
  // The code that shows a chart on another page: for pages, for programs and for the browser.
  { folder: 'src/embed', ours: [], packages: [] },
  { folder: 'src/search', ours: ['src/domain'], packages: ['minisearch'] },
  // Runs in the browser: nothing of the build may be drawn into it.
  {
    folder: 'src/client',
    ours: ['src/search', 'src/embed'],
    packages: [],
    typesOf: ['src/domain', 'src/i18n'],
  },
  {
    folder: 'src/views',
    ours: ['src/domain', 'src/i18n', 'src/charts', 'src/search', 'src/feeds', 'src/embed'],
    packages: ['astro:content'],
  },
  {
    folder: 'src/components',
    ours: ['src/domain', 'src/i18n', 'src/charts'],
    packages: [],
    typesOf: ['src/views'],
  },
  {
    folder: 'src/layouts',
    ours: ['src/domain', 'src/i18n', 'src/components', 'src/styles', 'src/fonts'],
    packages: [],
    typesOf: ['src/views'],
  },
  {
    folder: 'src/pages',
    ours: ['src/domain', 'src/i18n', 'src/views', 'src/components', 'src/layouts', 'src/client', 'src/feeds'],
    packages: ['astro'],
  },
  {
    folder: 'src/build',
    ours: ['src/domain', 'src/i18n'],
    packages: ['astro', '@astrojs/sitemap', 'zod', 'node:'],
  },
  { folder: 'scripts/read', ours: ['src/domain'], packages: ['papaparse', 'yaml', 'node:crypto'] },
  {
    folder: 'scripts/validate',
    ours: ['src/domain'],
    packages: ['topojson-client', 'zod'],
  },
  { folder: 'scripts/aggregate', ours: ['src/domain'], packages: [] },
  { folder: 'scripts/protect', ours: ['src/domain'], packages: ['highs'] },
  // What coarser tables would let readers have, for the operator.
  { folder: 'scripts/advise', ours: ['src/domain', 'scripts/protect'], packages: [] },
  // Made-up records: reads nothing itself, knows nothing of how they are counted.
  { folder: 'scripts/examples', ours: ['src/domain'], packages: ['yaml'] },
  // Pure mathematics: no reading, no writing, no state.
  { folder: 'scripts/stats', ours: ['src/domain'], packages: ['@stdlib', 'jstat'] },
  { folder: 'scripts/derive', ours: ['src/domain', 'scripts/stats'], packages: [] },
  // What is published now beside what was: published figures on both sides.
  { folder: 'scripts/compare', ours: ['src/domain'], packages: ['zod'] },
  // What the operator should look at or ask about in the tracker.
  { folder: 'scripts/follow', ours: ['src/domain', 'src/i18n'], packages: [] },
  // What stays of a release, and what is said before it is made.
  {
    folder: 'scripts/release',
    ours: ['src/domain', 'scripts/compare', 'scripts/publish', 'scripts/read'],
    packages: ['node:crypto'],
  },
  {
    folder: 'scripts/audit',
    ours: [
      'src/domain',
      'scripts/read',
      'scripts/validate',
      'scripts/aggregate',
      'scripts/protect',
      'scripts/derive',
      'scripts/publish',
    ],
    packages: ['node:'],
  },
  // The adversary has only what is published, and none of our knowledge of it.
  { folder: 'attack', ours: [], packages: ['fflate', 'highs', 'linkedom', 'papaparse', 'node:'] },
  { folder: 'scripts/bench', ours: ['src/domain', 'scripts/protect'], packages: ['papaparse'] },
  {
    folder: 'scripts/publish',
    ours: ['src/domain', 'src/i18n'],
    packages: ['topojson-client', 'topojson-server', 'topojson-simplify'],
  },
  // Embeds, pictures, slides, documents: of what is published and of nothing else, by the views of the site.
  {
    folder: 'scripts/press',
    ours: ['src/domain', 'src/charts', 'src/i18n', 'src/embed', 'src/views'],
    packages: ['@resvg/resvg-js', 'docx', 'fflate', 'linkedom', 'pptxgenjs', 'node:'],
  },
  // All other formats, of what is published and of nothing else.
  {
    folder: 'scripts/export',
    ours: ['src/domain', 'src/i18n'],
    packages: ['fflate', 'hyparquet-writer', 'papaparse', 'yaml', 'zod', 'node:crypto'],
    typesOf: ['scripts/read', 'scripts/publish'],
  },
];
