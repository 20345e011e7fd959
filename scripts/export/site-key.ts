import type { IndexDocument } from '../../src/domain/document.ts';

/** The name of the site as a key: small Latin letters, digits and hyphens. */
export function siteKey({ name }: IndexDocument['site']): string {
  const plain = name.en
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'data';
}
