import { headerRules } from '../../../src/build/headers.ts';

/** The table for pages with one style block and one script. */
export const SAMPLE_RULES = headerRules({
  pages: { scripts: ["'sha256-script='"], styles: ["'sha256-style='"] },
  embeds: { scripts: [], styles: ["'sha256-embed='"] },
});

/** A file of each kind that the contracts name, there today or later. */
export const SAMPLE_FILES = [
  'index.html',
  '404.html',
  'kk/index.html',
  'ru/indicators/schools/index.html',
  'en/changes/atom.xml',
  'kk/releases/calendar.ics',
  'data/v1/index.json',
  'data/v1/changes.csv',
  'data/v1/latest/all.csv',
  'data/v1/latest/all.xlsx',
  'data/v1/latest/all.zip',
  'data/v1/latest/all.parquet',
  'data/v1/latest/areas.geojson',
  'data/v1/latest/SHA256SUMS',
  'data/v1/r/2026-11/all.csv',
  'data/v1/examples/index.json',
  'embed/v1/latest/kk/schools/series/index.html',
  'embed/v1/r/2026-11/kk/schools/series/index.html',
  'embed/v1/resize-1.js',
  'img/v1/latest/kk/schools/series/all.wide.svg',
  'img/v1/latest/kk/schools/series/all.wide.png',
  'oembed/v1/kk/schools.json',
  '_astro/golos-latin-400.x.woff2',
  '_astro/page.x.js',
  'fonts/OFL.txt',
  'icon.svg',
  'robots.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
  '.well-known/security.txt',
] as const;
