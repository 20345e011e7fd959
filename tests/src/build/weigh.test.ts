import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isIndicatorPage, Scales, weightsOf } from '../../../src/build/weigh.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

const br = (text: string): number => brotliCompressSync(text).length;

describe('the scales', () => {
  const dist = temporaryFolder();
  mkdirSync(path.join(dist, '_astro'));
  const sheet = '@font-face{src:url(/sub/_astro/a.woff2);unicode-range:U+61}p{color:red}';
  const script = 'import"./more.js";';
  writeFileSync(path.join(dist, '_astro/a.woff2'), 'f'.repeat(1000));
  writeFileSync(path.join(dist, '_astro/s.css'), sheet);
  writeFileSync(path.join(dist, '_astro/p.js'), script);
  writeFileSync(path.join(dist, '_astro/more.js'), 'more()');
  const scales = new Scales(dist, '/sub/');
  const html =
    '<link rel="stylesheet" href="/sub/_astro/s.css"><p>a</p><script src="/sub/_astro/p.js"></script>';

  it('weigh HTML and style sheets compressed, and fonts as they are', async () => {
    expect(await scales.page({ name: 'x', html })).toEqual({ name: 'x', bytes: br(html) + br(sheet) + 1000 });
  });

  it('weigh scripts apart, with what they import', async () => {
    expect(await scales.scripts({ name: 'x', html })).toEqual({
      name: 'x',
      bytes: br(script) + br('more()'),
    });
    const inline = await scales.scripts({ name: 'y', html: '<script>run()</script>' });
    expect(inline.bytes).toBe(br('run()'));
  });

  it('refuse an address outside the site', async () => {
    const page = { name: 'x', html: '<link rel="stylesheet" href="https://else.where/s.css">' };
    await expect(scales.page(page)).rejects.toThrow('https://else.where/s.css is not below /sub/');
  });
});

it.each([
  ['kk/indicators/schools/index.html', true],
  ['kk/indicators/index.html', false],
  ['kk/about/index.html', false],
  ['embed/v1/latest/kk/indicators/x/index.html', false],
])('%s is the page of an indicator: %s', (name, is) => {
  expect(isIndicatorPage({ name, html: '' })).toBe(is);
});

describe('the weights', () => {
  const sized = (...sizes: number[]): { name: string; bytes: number }[] =>
    sizes.map((bytes) => ({ name: String(bytes), bytes }));

  it('join what was weighed', () => {
    expect(weightsOf({ pages: sized(30, 10, 20), scripts: sized(0, 5), files: sized(1, 9, 4) })).toEqual({
      pageMedian: 20,
      pageHeaviest: 30,
      script: 5,
      files: 3,
      total: 14,
      fileLargest: 9,
    });
  });

  it('have as median a weight that a page has, the lower of two', () => {
    expect(weightsOf({ pages: sized(4, 1, 3, 2), scripts: [], files: [] }).pageMedian).toBe(2);
    expect(weightsOf({ pages: [], scripts: [], files: [] }).pageMedian).toBe(0);
  });
});
