/** `https://example.org/sub/path/` of the host and the folder that the site is built for; empty without a host. */
export function siteAddress(site = '', base = '/'): string {
  if (site === '') return '';
  const folder = base.replace(/^\/+|\/+$/g, '');
  return `${site.replace(/\/+$/, '')}/${folder === '' ? '' : `${folder}/`}`;
}
