import { describe, expect, it } from 'vitest';
import { headersOf, patternSource } from '../../../src/build/headers.ts';
import { SAMPLE_FILES, SAMPLE_RULES } from './sample-rules.ts';

const of = (path: string): Readonly<Record<string, string>> => headersOf(SAMPLE_RULES, path);

describe('the table of headers', () => {
  it.each(SAMPLE_FILES)('gives %s a type, a time to keep, and each header once', (path) => {
    const headers = of(path);
    expect(headers['Content-Type']).toBeDefined();
    expect(headers['Cache-Control']).toBeDefined();
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Permissions-Policy']).toContain('geolocation=()');
  });

  it('gives pages the whole policy, and lets nobody frame them', () => {
    const { 'Content-Security-Policy': policy, ...rest } = of('kk/regions/kz-31/index.html');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "script-src 'self' 'sha256-script='",
      "style-src 'self' 'sha256-style='",
      "frame-ancestors 'none'",
    ]);
    expect(rest).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=300',
    });
    expect(rest).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('lets any site frame an embed and load files', () => {
    const embed = of('embed/v1/latest/kk/schools/series/index.html');
    expect(embed['Content-Security-Policy']).toMatch(/style-src 'self' 'sha256-embed='; frame-ancestors \*$/);
    for (const headers of [embed, of('data/v1/latest/all.csv'), of('_astro/x.woff2')]) {
      expect(headers['Access-Control-Allow-Origin']).toBe('*');
      expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    }
  });

  it('keeps for ever only what has a release, a version or a hash in its address', () => {
    const frozen = SAMPLE_FILES.filter((path) => of(path)['Cache-Control']?.includes('immutable'));
    expect(frozen).toEqual([
      'data/v1/r/2026-11/all.csv',
      'embed/v1/r/2026-11/kk/schools/series/index.html',
      'embed/v1/resize-1.js',
      '_astro/golos-latin-400.x.woff2',
      '_astro/page.x.js',
    ]);
  });

  it.each([
    ['data/v1/latest/all.csv', 'text/csv; charset=utf-8'],
    ['data/v1/latest/areas.geojson', 'application/geo+json; charset=utf-8'],
    ['data/v1/latest/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['kk/releases/calendar.ics', 'text/calendar; charset=utf-8'],
    ['sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['data/v1/latest/all.parquet', 'application/vnd.apache.parquet'],
  ])('gives %s the type %s', (path, type) => {
    expect(of(path)['Content-Type']).toBe(type);
  });

  it('asks nowhere for anything unsafe', () => {
    expect(JSON.stringify(SAMPLE_RULES)).not.toContain('unsafe');
  });

  it('refuses two rules that give one address the same header', () => {
    const rules = [
      { paths: ['*'], headers: { 'X-A': '1' } },
      { paths: ['data/*'], headers: { 'X-A': '2' } },
    ];
    expect(() => headersOf(rules, 'data/x.csv')).toThrow('two rules give /data/x.csv the header X-A');
    expect(headersOf(rules, 'x.csv')).toEqual({ 'X-A': '1' });
  });
});

it('takes a pattern at its letters, but for the star', () => {
  const pattern = new RegExp(patternSource('/sub/path/', '*.csv'));
  expect(pattern.test('/sub/path/data/v1/all.csv')).toBe(true);
  expect(pattern.test('/sub/path/data/v1/all-csv')).toBe(false);
  expect(pattern.test('/other/data/v1/all.csv')).toBe(false);
});
