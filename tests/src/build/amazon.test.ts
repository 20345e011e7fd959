import { describe, expect, it } from 'vitest';
import { cloudFront, s3Script } from '../../../src/build/amazon.ts';
import { headersOf } from '../../../src/build/headers.ts';
import { SAMPLE_FILES, SAMPLE_RULES } from './sample-rules.ts';

const script = s3Script(SAMPLE_RULES, '/sub/path/', [...SAMPLE_FILES, '_headers', '.nojekyll']);
const commands = script.split('aws s3 cp').slice(1);

function option(command: string, name: string): string[] {
  return [...command.matchAll(new RegExp(`--${name} '([^']*)'`, 'g'))].map(([, value = '']) => value);
}

function sends(command: string, file: string): boolean {
  return option(command, 'include').some((pattern) =>
    new RegExp(`^${pattern.replace(/[.]/g, '\\.').replaceAll('*', '.*')}$`).test(file),
  );
}

describe('the script for S3', () => {
  it.each(SAMPLE_FILES)('sends %s once, with its type and time to keep', (file) => {
    const sent = commands.filter((command) => sends(command, file));
    expect(sent).toHaveLength(1);
    const headers = headersOf(SAMPLE_RULES, file);
    expect(option(sent[0] ?? '', 'content-type')).toEqual([headers['Content-Type']]);
    expect(option(sent[0] ?? '', 'cache-control')).toEqual([headers['Cache-Control']]);
  });

  it('sends no file of another host, into the folder of the site, pages last', () => {
    for (const file of ['_headers', '.nojekyll']) {
      expect(commands.filter((command) => sends(command, file))).toEqual([]);
    }
    expect(script).toContain('target="$1/sub/path/"');
    expect(commands.at(0)).toContain('immutable');
    expect(commands.at(-1)).toContain('max-age=300');
  });
});

it('writes the headers of CloudFront as its command takes them', () => {
  const files = cloudFront(SAMPLE_RULES, '/sub/path/');
  const pages: unknown = JSON.parse(files['cloudfront-pages.json'] ?? '');
  expect(pages).toMatchObject({
    Name: 'qorgan-pages',
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
      ContentSecurityPolicy: { Override: true },
    },
    CustomHeadersConfig: { Quantity: 3 },
  });
  expect(pages).not.toHaveProperty('CorsConfig');
  const data: unknown = JSON.parse(files['cloudfront-files.json'] ?? '');
  expect(data).toMatchObject({
    Comment: '/sub/path/data/* /sub/path/img/* /sub/path/oembed/* /sub/path/_astro/* /sub/path/fonts/*',
    CorsConfig: { AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] } },
  });
  expect(data).not.toHaveProperty('SecurityHeadersConfig.ContentSecurityPolicy');
  expect(files['cloudfront-embeds.json']).toContain('frame-ancestors *');
});
