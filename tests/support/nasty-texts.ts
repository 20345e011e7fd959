import fc from 'fast-check';

/** Texts that have broken somebody's file somewhere. */
export const NASTY_TEXTS: readonly string[] = [
  'a "quoted" name, with a comma',
  'two\nlines',
  'return\rand\r\nboth',
  'שלום, العربية',
  `&<>"'`,
  ']]>',
  '<script>alert(1)</script>',
  '_x000D_',
  '_x005F_x000D_',
  'a_x0041_b',
  '  blanks before and after  ',
  'sum =1+1',
  '=SUM(A1)',
  '+7 777',
  '-1',
  '@name',
  '😀👍🏽',
  'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№«»—−',
  'tab\there',
  '1.5',
  '2024-01-01',
  'TRUE',
  'null',
  "'",
  '\u0001',
  'x'.repeat(32_767),
];

/** Any text that UTF-8 can hold, and the nasty ones; never empty, since that is no text. */
export const anyText = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
