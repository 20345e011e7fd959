/**
 * Advance widths of Golos Text 400 with tabular figures, in hundredths of the font size, rounded up to the
 * next even number. Read from the font files, so that labels can be laid out without a browser. A wider
 * fallback font (DejaVu Sans) may run past the edge by up to 17 px, which the style sheet lets be seen, but
 * makes no two labels meet.
 */
const CHARS_BY_WIDTH: Readonly<Record<number, string>> = {
  26: ' \u00a0\u202f¹',
  28: 'ijі',
  30: '.,:;’',
  32: 'IlІ',
  36: '²³',
  38: '-()[]f',
  40: 'rt',
  46: 'г',
  48: '/',
  50: '“”тғ',
  54: 'z–sзьұ',
  56: '−«»+JcvxyГсухчэҒү',
  58: 'Laekавеёкяә',
  60: 'FZoблопҰқө',
  62: '0123456789₸ETbdghnpquЕЁТдийнрцъһ',
  64: 'SYЗҮң',
  66: 'PXРХЬҺ',
  68: '&ABCRVАБВСУЧЭ',
  70: 'DKКЯ',
  72: 'GЛмӘҚ',
  74: '—OQUДОЪфыӨ',
  76: 'HNИЙНП',
  78: 'ЦюҢ',
  80: 'ж',
  82: 'wш',
  84: '%щ',
  86: 'MМФ',
  90: 'mЫ',
  96: 'WЖЮ',
  98: 'Ш',
  100: 'Щ',
  110: '№',
};

/** An unknown letter counts as a wide one: a label may stand too far away, but is never clipped. */
const UNKNOWN = 90;

/** The heavy weight is at most so much wider, measured over whole names. */
const HEAVY = 1.03;

const WIDTH_OF = new Map(
  Object.entries(CHARS_BY_WIDTH).flatMap(([width, chars]) =>
    Array.from(chars, (char) => [char, Number(width)] as const),
  ),
);

/** Width in pixels that a line of text needs in Golos Text; an estimate from above. */
export function textWidth(text: string, size: number, heavy = false): number {
  let hundredths = 0;
  for (const char of text) hundredths += WIDTH_OF.get(char) ?? UNKNOWN;
  return (hundredths / 100) * size * (heavy ? HEAVY : 1);
}

/** Width of the widest of several lines. */
export function widest(texts: readonly string[], size: number, heavy = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, heavy)));
}
