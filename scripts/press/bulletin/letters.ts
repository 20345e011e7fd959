/** Which characters a TrueType font can show, read from its `cmap`, so that a name from elsewhere cannot stop a bulletin. */

const CMAP = 'cmap';
const TABLES_AT = 12;
const TABLE_BYTES = 16;
const UNICODE_FULL = 12;
const GROUPS_AT = 16;
const GROUP_BYTES = 12;

/** What is shown in place of a character that no font here has: every font has this one. */
const INSTEAD = '?';
/** Break hints and the like: they need no glyph. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

function tableAt(font: DataView, tag: string): number {
  const count = font.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const at = TABLES_AT + i * TABLE_BYTES;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (name === tag) return font.getUint32(at + 8);
  }
  throw new Error(`the font has no table “${tag}”`);
}

function subtables(font: DataView): readonly number[] {
  const cmap = tableAt(font, CMAP);
  return Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, i) => cmap + font.getUint32(cmap + 4 + i * 8 + 4),
  );
}

function addGroups(font: DataView, at: number, found: Set<number>): void {
  const count = font.getUint32(at + 12);
  for (let i = 0; i < count; i += 1) {
    const group = at + GROUPS_AT + i * GROUP_BYTES;
    for (let code = font.getUint32(group); code <= font.getUint32(group + 4); code += 1) found.add(code);
  }
}

function addSegments(font: DataView, at: number, found: Set<number>): void {
  const bytes = font.getUint16(at + 6);
  for (let i = 0; i < bytes; i += 2) {
    const [last, first] = [font.getUint16(at + 14 + i), font.getUint16(at + 16 + bytes + i)];
    // The last segment ends the table and stands for no character.
    for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
  }
}

/** Code points of all characters in a TrueType font. */
export function lettersOf(bytes: Uint8Array): ReadonlySet<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<number>();
  for (const at of subtables(font)) {
    const format = font.getUint16(at);
    if (format === UNICODE_FULL) addGroups(font, at, found);
    else if (format === 4) addSegments(font, at, found);
  }
  return found;
}

/** The text with a question mark for each character that the font lacks, and blanks for controls. */
export function showable(text: string, letters: ReadonlySet<number>): string {
  return Array.from(text, (char) => {
    if (/\p{Cc}/u.test(char)) return ' ';
    return UNSEEN.test(char) || letters.has(char.codePointAt(0) ?? 0) ? char : INSTEAD;
  }).join('');
}
