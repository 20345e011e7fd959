import { expect, it } from 'vitest';
import { fontsUsed } from '../../../src/build/fonts-used.ts';

const face = (name: string, range: string): string =>
  `@font-face{font-family:Golos;src:url(/_astro/${name}.woff2) format("woff2");unicode-range:${range}}`;
const CSS = [
  face('latin', 'U+20-17F'),
  face('cyrillic', 'U+410-44f, U+2116'),
  face('ext', 'U+49A-49B'),
  '@font-face{src:url("/_astro/any.woff2")}',
].join('');

it('takes the faces that hold a letter of the page, and those without a range', () => {
  expect(fontsUsed('<p>abc</p>', CSS)).toEqual(['/_astro/latin.woff2', '/_astro/any.woff2']);
  expect(fontsUsed('<p>Қ</p>', CSS)).toEqual(['/_astro/ext.woff2', '/_astro/any.woff2']);
  expect(fontsUsed('<p>№Я</p>', CSS)).toEqual(['/_astro/cyrillic.woff2', '/_astro/any.woff2']);
});

it('counts no letters of tags, styles and scripts', () => {
  expect(fontsUsed('<style>a{}</style><p title="a">Қ</p><script>b</script>', CSS)).not.toContain(
    '/_astro/latin.woff2',
  );
});
