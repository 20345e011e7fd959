import { expect, it } from 'vitest';
import { nginxConf, nginxSite } from '../../../src/build/nginx.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

it('sends each header from a map of its own, also with errors', () => {
  const conf = nginxSite(SAMPLE_RULES, '/');
  expect(conf).toContain('map $uri $qorgan_content_security_policy {\n  default "";\n  "~^/$" "default-src');
  expect(conf).toContain('  "~^/data/v1/r/.*$" "public, max-age=31536000, immutable";');
  expect(conf).toContain('  add_header Cache-Control $qorgan_cache_control always;');
  expect(conf).toContain('  root dist;\n  error_page 404 /404.html;');
  expect(conf).toContain('    text/csv csv;');
  expect(conf).toContain('  charset utf-8;');
});

it('serves below a sub-path and nowhere else', () => {
  const conf = nginxSite(SAMPLE_RULES, '/sub/path/');
  expect(conf).toContain('error_page 404 /sub/path/404.html;');
  expect(conf).toContain('location = /sub/path { return 301 /sub/path/; }');
  expect(conf).toContain('location /sub/path/ { alias dist/; }');
  expect(conf).toContain('"~^/sub/path/data/v1/index\\\\.json$"');
});

it('has a whole configuration that includes the other', () => {
  expect(nginxConf()).toMatch(/http \{[\s\S]*include nginx-site\.conf;\n\}/);
});
