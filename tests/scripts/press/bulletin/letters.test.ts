import { describe, expect, it } from 'vitest';
import { lettersOf, showable } from '../../../../scripts/press/bulletin/letters.ts';

/** A font with nothing but a `cmap`: `subtables` stand one behind the other. */
function fontOf(subtables: readonly (readonly number[])[], tag = 'cmap'): Uint8Array {
  const at = 28;
  const words: number[] = [0, 1, 1, 0, 0, 0];
  words.push(tag.charCodeAt(0) * 256 + tag.charCodeAt(1), tag.charCodeAt(2) * 256 + tag.charCodeAt(3));
  words.push(0, 0, 0, at, 0, 0, 0, subtables.length);
  let offset = 4 + 8 * subtables.length;
  for (const table of subtables) {
    words.push(0, 3, 0, offset);
    offset += table.length * 2;
  }
  const bytes = new Uint8Array((words.length + subtables.flat().length) * 2);
  [...words, ...subtables.flat()].forEach((word, i) => {
    new DataView(bytes.buffer).setUint16(i * 2, word);
  });
  return bytes;
}

/** Format 4: two segments, `a`–`c` and the one that ends the table. */
const SEGMENTS = [4, 0, 0, 4, 0, 0, 0, 99, 0xffff, 0, 97, 0xffff];
/** Format 12: one group, two characters beyond the first plane. */
const GROUPS = [12, 0, 0, 28, 0, 0, 0, 1, 1, 0xf600, 1, 0xf601, 0, 5];

describe('letters of a font', () => {
  it('are read from tables of segments and of groups', () => {
    const letters = lettersOf(fontOf([SEGMENTS, GROUPS, [0]]));
    expect([...letters].sort((a, b) => a - b)).toEqual([97, 98, 99, 0x1f600, 0x1f601]);
  });

  it('cannot be read where the table is not there', () => {
    expect(() => lettersOf(fontOf([SEGMENTS], 'glyf'))).toThrow('the font has no table “cmap”');
  });

  it('stand as they are; others become question marks, controls blanks, and break hints stay', () => {
    const letters = new Set([97, 98]);
    expect(showable('ab\u00adb\u200ba', letters)).toBe('ab\u00adb\u200ba');
    expect(showable('a\nb\u0001😀é', letters)).toBe('a b ??');
  });
});
