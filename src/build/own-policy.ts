import { inlineHashes } from './inline-hashes.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const HASH = / ?'sha256-[^']+'/g;

/**
 * The page with a policy that names its own blocks only. Astro names those of the whole site in every page: hashes do
 * not compress, and a page that may run less is the safer one.
 */
export function ownPolicy(html: string): string {
  const { scripts, styles } = inlineHashes([html]);
  const own = new Set([...scripts, ...styles]);
  return html.replace(POLICY, (meta) => meta.replace(HASH, (hash) => (own.has(hash.trim()) ? hash : '')));
}
