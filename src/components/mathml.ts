/**
 * The few elements of MathML that our formulas need. What goes in is written here, never data. Letters stand upright:
 * slanted ones are letters of their own, which many phones lack.
 */
type Markup = string;

function token(text: string): Markup {
  if (text.startsWith('<')) return text;
  if (/^\d/.test(text)) return `<mn>${text}</mn>`;
  if (/^\p{L}/u.test(text)) return `<mi mathvariant="normal">${text}</mi>`;
  return /[()]/.test(text) ? `<mo stretchy="false">${text}</mo>` : `<mo>${text}</mo>`;
}

/** Numbers, letters, signs and markup side by side; a text is parted at its spaces. */
export function row(...parts: readonly string[]): Markup {
  const tokens = parts.flatMap((part) => (part.startsWith('<') ? [part] : part.split(' ')));
  const [only, ...others] = tokens.map(token);
  return others.length === 0 ? (only ?? '') : `<mrow>${[only, ...others].join('')}</mrow>`;
}

export function fraction(above: string, below: string): Markup {
  return `<mfrac>${row(above)}${row(below)}</mfrac>`;
}

/**
 * The root of one letter, as a sign before it: the element for roots draws its sign in the font of the page alone, which
 * has none.
 */
export function root(letter: string): Markup {
  return row(`√ ${letter}`);
}

export function power(base: string, exponent: string): Markup {
  return `<msup>${row(base)}${row(exponent)}</msup>`;
}

export function index(base: string, place: string): Markup {
  return `<msub>${row(base)}${row(place)}</msub>`;
}

/** A letter with an index and an exponent. */
export function indexPower(base: string, place: string, exponent: string): Markup {
  return `<msubsup>${row(base)}${row(place)}${row(exponent)}</msubsup>`;
}

/** One formula on a line of its own. */
export function line(...parts: readonly string[]): Markup {
  return `<math display="block">${row(...parts)}</math>`;
}
