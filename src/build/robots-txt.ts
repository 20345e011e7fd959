/** `robots.txt`: everything may be read; `site` is the address of the home folder, where the build knows it. */
export function robotsTxt(site: string | null): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...(site === null ? [] : ['', `Sitemap: ${site}sitemap-index.xml`]),
    '',
  ].join('\n');
}
