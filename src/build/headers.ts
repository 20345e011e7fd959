import { LANGUAGES } from '../domain/text.ts';
import { CONTENT_TYPES, PLAIN_TEXT, PLAIN_TEXT_NAMES } from './content-types.ts';
import { contentPolicy, type InlineHashes } from './directives.ts';

/** A path below the base; one `*` stands for any letters, slashes among them. */
type Pattern = string;

/**
 * Headers of all addresses that match one of the patterns. No two rules that match the same address give the same
 * header: hosts differ in what they would do then (Cloudflare joins the two, Netlify takes one).
 */
export interface HeaderRule {
  readonly paths: readonly Pattern[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What stands inside the pages, by who may frame them. */
export interface PageHashes {
  readonly pages: InlineHashes;
  readonly embeds: InlineHashes;
}

const PAGES: readonly Pattern[] = ['', 'index.html', '404.html', ...LANGUAGES.map((lang) => `${lang}/*`)];
/** What other sites may load: files, pictures, embeds with their fonts. */
const SHARED: readonly Pattern[] = [
  'data/*',
  'embed/*',
  'img/*',
  'oembed/*',
  'briefings/*',
  '_astro/*',
  'fonts/*',
];
/** A file here never changes: a release or a hash stands in its address. */
const FROZEN: readonly Pattern[] = [
  '_astro/*',
  'data/v1/r/*',
  'embed/v1/r/*',
  'embed/v1/golos-1/*',
  'embed/v1/resize-1.js',
];
const FRESH: readonly Pattern[] = [
  ...PAGES,
  'data/v1/latest/*',
  'data/v1/examples/*',
  'data/v1/index.json',
  'data/v1/audit.json',
  'data/v1/changes.csv',
  'data/v1/changes.json',
  'data/v1/history/*',
  'data/v1/minisign.pub',
  'data/v1/signing-key.pem',
  'embed/v1/latest/*',
  'embed/v1/files.json',
  'embed/v1/embed-urls.txt',
  'embed/v1/examples/*',
  'briefings/*',
  'img/v1/*',
  'oembed/*',
  'fonts/*',
  'icon.svg',
  'robots.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
  '.well-known/*',
];

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  // Whoever follows a link to a source need not tell it which page on which subject they read.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The one table of headers; what each host reads is written from it. */
export function headerRules({ pages, embeds }: PageHashes): readonly HeaderRule[] {
  return [
    { paths: ['*'], headers: EVERYWHERE },
    {
      paths: PAGES,
      headers: {
        'Content-Security-Policy': contentPolicy(pages, "'none'"),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    { paths: ['embed/*'], headers: { 'Content-Security-Policy': contentPolicy(embeds, '*') } },
    {
      paths: SHARED,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    { paths: FRESH, headers: { 'Cache-Control': 'public, max-age=300' } },
    { paths: FROZEN, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => ({
      paths: [`*.${extension}`],
      headers: { 'Content-Type': type },
    })),
    { paths: PLAIN_TEXT_NAMES.map((name) => `*${name}`), headers: { 'Content-Type': PLAIN_TEXT } },
  ];
}

/** A pattern below a base (`/` or `/sub/path/`) as a regular expression over whole paths of addresses. */
export function patternSource(base: string, pattern: Pattern): string {
  const whole = `${base}${pattern}`.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${whole.replace('*', '.*')}$`;
}

/** Headers of a path below the base, such as `kk/index.html`; refuses a table that gives one header twice. */
export function headersOf(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const { paths, headers } of rules) {
    if (!paths.some((pattern) => new RegExp(patternSource('/', pattern)).test(`/${path}`))) continue;
    for (const [name, value] of Object.entries(headers)) {
      if (found.has(name)) throw new Error(`two rules give /${path} the header ${name}`);
      found.set(name, value);
    }
  }
  return Object.fromEntries(found);
}
