/** What a page may load and do, beside its own scripts and styles: for the policy in the page and for that in the header. */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The form for building charts shows what they look like on another page.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
] as const;

/** Hashes of what stands inside pages, as a policy names them: `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The policy as a header, where `frame-ancestors` holds (browsers ignore it inside a page). There is no
 * `upgrade-insecure-requests`: every address is relative, so that nothing could be upgraded on an `https` host, and a
 * trial on an `http` host in an office must work.
 */
export function contentPolicy({ scripts, styles }: InlineHashes, frameAncestors: string): string {
  return [
    ...DIRECTIVES,
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
