import { textWidth } from '../../../src/charts/text-width.ts';

/** Arial runs narrower than the typeface that was measured; its bold is as wide as that one. */
const REGULAR = 0.93;
const BOLD = 1;
const SAFE = 0.98;

interface Room {
  /** In inches. */
  readonly width: number;
  readonly lines: number;
  /** In points. */
  readonly largest: number;
  readonly smallest: number;
  readonly bold: boolean;
}

/** How many lines a text takes at a size in points. Office programs wrap between words only. */
function lines(text: string, size: number, width: number, bold = false): number {
  const room = width * 72 * SAFE;
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(`${word} `, size) * (bold ? BOLD : REGULAR);
    if (used > 0 && used + wide > room) {
      count += 1;
      used = 0;
    }
    used += wide;
  }
  return count;
}

/** The largest size at which a text fits: no program that opens the file will make it fit by itself. */
export function fitSize(text: string, { width, lines: most, largest, smallest, bold }: Room): number {
  for (let size = largest; size > smallest; size -= 1)
    if (lines(text, size, width, bold) <= most) return size;
  return smallest;
}
fitSize.lines = lines;
