import { CONTENT_TYPES } from './content-types.ts';
import { patternSource, type HeaderRule } from './headers.ts';

/** A value or an expression in quotation marks; `$` and `"` never stand in our values but at the end of expressions. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function variable(header: string): string {
  return `$qorgan_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** Names of all headers but the content type, which nginx sets from its own table. */
function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );
}

/** One map a header: `add_header` of an inner block would drop all those of the outer one. */
function mapOf(rules: readonly HeaderRule[], base: string, name: string): string {
  const lines = rules.flatMap(({ paths, headers }) => {
    const value = headers[name];
    return value === undefined
      ? []
      : paths.map((pattern) => `  ${quoted(`~${patternSource(base, pattern)}`)} ${quoted(value)};`);
  });
  return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n');
}

function bare(type: string): string {
  return type.replace(/;.*/, '');
}

function typesBlock(): string[] {
  const texts = Object.values(CONTENT_TYPES)
    .filter((type) => type.includes('charset'))
    .map(bare)
    .filter((type) => type !== 'text/html');
  return [
    '  types {',
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `    ${bare(type)} ${extension};`),
    '  }',
    '  # What has no extension is a list of checksums.',
    '  default_type text/plain;',
    '  charset utf-8;',
    `  charset_types ${texts.join(' ')};`,
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1000;',
    `  gzip_types ${texts.join(' ')};`,
    '  # With files compressed beforehand and the module for it (ngx_brotli is not part of nginx):',
    '  # gzip_static on;',
    '  # brotli_static on;',
  ];
}

function locations(base: string): string[] {
  const error = `  error_page 404 ${base}404.html;`;
  if (base === '/') return ['  root dist;', error];
  return [
    error,
    `  location = ${base.slice(0, -1)} { return 301 ${base}; }`,
    `  location ${base} { alias dist/; }`,
    '  location / { return 404; }',
  ];
}

/** Maps and a `server` block for the `http` block of an nginx that is already there (`conf.d/`). */
export function nginxSite(rules: readonly HeaderRule[], base: string): string {
  const names = headerNames(rules);
  return [
    '# Written by the build. Paths are relative to the folder given to nginx with -p; in conf.d/ make them absolute.',
    ...names.map((name) => mapOf(rules, base, name)),
    'server {',
    '  listen 8080;',
    '  server_name _;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  index index.html;',
    ...typesBlock(),
    '  # A header without a value is not sent.',
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    ...locations(base),
    '}',
    '',
  ].join('\n');
}

/** A whole configuration that starts as it is: `nginx -p . -c deploy/nginx.conf` in the folder of the project. */
export function nginxConf(): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    '# Written by the build. In the folder of the project: nginx -p "$PWD" -c deploy/nginx.conf',
    'daemon off;',
    'pid deploy/nginx.pid;',
    'error_log stderr;',
    'events {}',
    'http {',
    '  access_log off;',
    '  map_hash_bucket_size 4096;',
    '  variables_hash_max_size 2048;',
    ...scratch.map((name) => `  ${name}_temp_path deploy/tmp;`),
    '  include nginx-site.conf;',
    '}',
    '',
  ].join('\n');
}
