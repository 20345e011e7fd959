import { defineConfig } from 'astro/config';
import { DIRECTIVES } from './src/build/directives.ts';
import { finish } from './src/build/finish.ts';
import { sitemapWriter } from './src/build/sitemap.ts';

const site = process.env['SITE'];

/**
 * `SITE` is the address of the host (`https://example.org`), `BASE` the folder below it. Without `SITE` the pages carry
 * no absolute address at all, and the build works from any host.
 */
export default defineConfig({
  ...(site === undefined || site === '' ? {} : { site }),
  base: process.env['BASE'] ?? '/',
  // Beside the sources, not in node_modules: two checkouts may share their packages.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  i18n: {
    locales: ['kk', 'ru', 'en'],
    defaultLocale: 'kk',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // One style sheet of a few kilobytes: a second request on a slow phone costs more than its bytes.
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: { cacheDir: '.cache/vite', build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  security: { csp: { directives: [...DIRECTIVES] } },
  integrations: [...sitemapWriter(site !== undefined && site !== ''), finish()],
});
