import { CONTENT_TYPES, PLAIN_TEXT_NAMES } from './content-types.ts';
import { headersOf, type HeaderRule } from './headers.ts';

/** Files of these names are for other hosts. */
const NOT_SENT = new Set(['_headers', '.nojekyll']);
const SUFFIXES = [...Object.keys(CONTENT_TYPES).map((extension) => `.${extension}`), ...PLAIN_TEXT_NAMES];

interface Sending {
  readonly type: string;
  readonly cache: string;
  readonly patterns: readonly string[];
}

/** What both patterns match, where the second is `*` and a suffix; nothing where no name can match both. */
function both(pattern: string, suffix: string): string[] {
  if (pattern.endsWith('*')) return [`${pattern}${suffix}`];
  return pattern.endsWith(suffix) ? [pattern] : [];
}

/** One sending for each content type and time to keep that the built files need; what never changes goes first. */
function sendings(rules: readonly HeaderRule[], files: readonly string[]): Sending[] {
  const keeping = rules.filter(({ headers }) => 'Cache-Control' in headers).toReversed();
  return keeping.flatMap(({ paths, headers }) =>
    SUFFIXES.flatMap((suffix) => {
      const cache = headers['Cache-Control'] ?? '';
      const found = files.filter(
        (file) => file.endsWith(suffix) && headersOf(rules, file)['Cache-Control'] === cache,
      );
      const type = headersOf(rules, found[0] ?? '')['Content-Type'];
      if (type === undefined) return [];
      return [{ type, cache, patterns: paths.flatMap((pattern) => both(pattern, suffix)) }];
    }),
  );
}

/** A script that sends `dist/` to a bucket: S3 keeps content type and time to keep with each file. */
export function s3Script(rules: readonly HeaderRule[], base: string, files: readonly string[]): string {
  const sent = files.filter((file) => !NOT_SENT.has(file));
  return [
    '#!/bin/sh',
    '# Written by the build. In the folder of the project: sh deploy/s3.sh s3://BUCKET',
    '# Nothing is deleted: addresses of a release must not die.',
    'set -eu',
    `target="$1${base}"`,
    ...sendings(rules, sent).map(({ type, cache, patterns }) =>
      [
        `aws s3 cp dist "$target" --recursive --exclude '*'`,
        ...patterns.map((pattern) => `--include '${pattern}'`),
        `--content-type '${type}'`,
        `--cache-control '${cache}'`,
      ].join(' \\\n  '),
    ),
    '',
  ].join('\n');
}

function policy(name: string, comment: string, headers: Readonly<Record<string, string>>): string {
  const custom = Object.entries(headers).filter(([header]) =>
    ['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'].includes(header),
  );
  const every = { Quantity: 1, Items: ['*'] };
  const cors = {
    AccessControlAllowOrigins: every,
    AccessControlAllowHeaders: every,
    AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
    AccessControlAllowCredentials: false,
    OriginOverride: true,
  };
  const csp = headers['Content-Security-Policy'];
  const config = {
    Name: name,
    Comment: comment,
    ...('Access-Control-Allow-Origin' in headers ? { CorsConfig: cors } : {}),
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
      ...(csp === undefined ? {} : { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: csp } }),
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return `${JSON.stringify(config, null, 1)}\n`;
}

/** Response headers policies of CloudFront by the name of their file; each belongs to a behaviour named in its comment. */
export function cloudFront(rules: readonly HeaderRule[], base: string): Readonly<Record<string, string>> {
  const at = (...patterns: readonly string[]): string =>
    patterns.map((pattern) => `${base}${pattern}`).join(' ');
  return {
    'cloudfront-pages.json': policy('qorgan-pages', 'default behaviour', headersOf(rules, 'index.html')),
    'cloudfront-embeds.json': policy(
      'qorgan-embeds',
      at('embed/*'),
      headersOf(rules, 'embed/v1/latest/x/index.html'),
    ),
    'cloudfront-files.json': policy(
      'qorgan-files',
      at('data/*', 'img/*', 'oembed/*', '_astro/*', 'fonts/*'),
      headersOf(rules, 'data/v1/latest/all.csv'),
    ),
  };
}
