import type { HeaderRule } from './headers.ts';

/** Limits of Cloudflare Pages; Netlify has none that are tighter. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** `_headers` of Netlify and Cloudflare Pages; fails where a host would silently leave a rule out. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.map((pattern) => [
      `${base}${pattern}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
  );
  if (blocks.length > MOST_RULES) {
    throw new Error(
      `_headers would have ${String(blocks.length)} rules; Cloudflare Pages reads ${String(MOST_RULES)}. Join some in src/build/headers.ts.`,
    );
  }
  const long = blocks.flat().find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) {
    throw new Error(
      `a line of _headers would have ${String(long.length)} characters; Cloudflare Pages reads ${String(LONGEST_LINE)}: ${long.slice(0, 60)}… Pages have too many different style or script blocks.`,
    );
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
