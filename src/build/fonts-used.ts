const FACE = /@font-face\s*\{([^}]*)\}/g;
const SOURCE = /url\(["']?([^"')]+)["']?\)/;
const RANGE = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi;

function ranges(face: string): readonly (readonly [number, number])[] {
  const list = /unicode-range:([^;}]*)/.exec(face)?.[1] ?? '';
  return [...list.matchAll(RANGE)].map(([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)]);
}

/**
 * Addresses of the font files that a page may load: the faces of its style sheet that hold a letter of the page, in
 * every weight. A browser loads no others, and may load fewer.
 */
export function fontsUsed(html: string, css: string): readonly string[] {
  const text = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const fonts = new Set<string>();
  for (const [, face = ''] of css.matchAll(FACE)) {
    const address = SOURCE.exec(face)?.[1];
    const held = ranges(face);
    const isUsed =
      held.length === 0 ||
      [...letters].some((letter) => held.some(([from, to]) => letter >= from && letter <= to));
    if (address !== undefined && isUsed) fonts.add(address);
  }
  return [...fonts];
}
