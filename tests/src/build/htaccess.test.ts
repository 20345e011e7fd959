import { expect, it } from 'vitest';
import { htaccess } from '../../../src/build/htaccess.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

it('gives every rule its expression, types and the page for what is missing', () => {
  const text = htaccess(SAMPLE_RULES, '/sub/path/');
  expect(text).toContain(
    '  Header always set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/sub/path/_astro/.*$#"',
  );
  expect(text).toContain('  AddType "text/csv; charset=utf-8" .csv');
  expect(text).toContain('<Files "SHA256SUMS">\n  ForceType "text/plain; charset=utf-8"\n</Files>');
  expect(text).toContain('ErrorDocument 404 /sub/path/404.html');
});

it('never puts a quotation mark into a value', () => {
  for (const line of htaccess(SAMPLE_RULES, '/').match(/^ *Header .*$/gm) ?? []) {
    expect(line.match(/"/g), line).toHaveLength(4);
  }
});
