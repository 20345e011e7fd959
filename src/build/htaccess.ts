import { CONTENT_TYPES, PLAIN_TEXT, PLAIN_TEXT_NAMES } from './content-types.ts';
import { patternSource, type HeaderRule } from './headers.ts';

function headerLines({ paths, headers }: HeaderRule, base: string): string[] {
  return paths.flatMap((pattern) =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(
        ([name, value]) =>
          `  Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternSource(base, pattern)}#"`,
      ),
  );
}

/** `.htaccess` of Apache 2.4 and LiteSpeed. It is not part of `dist/`: a host that forbids one of its lines shows errors only. */
export function htaccess(rules: readonly HeaderRule[], base: string): string {
  return [
    '# Written by the build. Copy it into the folder that holds index.html.',
    'DirectoryIndex index.html',
    'Options -Indexes',
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_mime.c>',
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `  AddType "${type}" .${extension}`),
    '</IfModule>',
    ...PLAIN_TEXT_NAMES.map((name) => `<Files "${name}">\n  ForceType "${PLAIN_TEXT}"\n</Files>`),
    '<IfModule mod_headers.c>',
    ...rules.flatMap((rule) => headerLines(rule, base)),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${Object.values(CONTENT_TYPES)
      .filter((type) => type.includes('charset'))
      .map((type) => type.replace(/;.*/, ''))
      .join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}
