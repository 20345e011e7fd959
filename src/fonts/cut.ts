/**
 * Cuts Golos Text to the letters and signs of the three languages: `node src/fonts/cut.ts`.
 * The results are kept beside this file, because a page with both weights must stay within 45 kB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const printable = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** Kazakh letters stand in two files: Ұ and І in `cyrillic`, the others in `cyrillic-ext`. */
const LETTERS: Readonly<Record<string, string>> = {
  latin: printable(0x20, 0x7e) + '\u00a0«»\u00ad±²³·¹×÷Öö\u2011–—‘’“”„…‰‹›−',
  cyrillic: 'ЁёІіҰұ№' + printable(0x410, 0x44f),
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҮүҺһ',
};

/**
 * What the style sheets ask of a font: kerning and figures of one width. Fractions, arrows and old names for letters
 * come with glyphs of their own, and lines of ours never run downwards.
 */
const KEPT = {
  keepFeatures: ['kern', 'tnum'],
  dropTables: ['vhea', 'vmtx', 'STAT'],
};

for (const weight of ['400', '600']) {
  for (const [script, letters] of Object.entries(LETTERS)) {
    const whole = require.resolve(`@fontsource/golos-text/files/golos-text-${script}-${weight}-normal.woff2`);
    const cut = await subsetFont(readFileSync(whole), letters, { ...KEPT, targetFormat: 'woff2' });
    writeFileSync(new URL(`golos-${script}-${weight}.woff2`, import.meta.url), cut);
  }
}
