import { textWidth } from './text-width.ts';

/**
 * Breaks a text into lines of at most `width` pixels, at spaces and after hyphens. A no-break space is never
 * broken, and a word that is wider than a line keeps a line of its own.
 */
export function wrapText(text: string, width: number, size: number, heavy = false): string[] {
  const pieces = text.split(/(?<=[ -])/);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line + piece;
    if (line !== '' && textWidth(longer.trimEnd(), size, heavy) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line = longer;
    }
  }
  return [...lines, line.trimEnd()];
}
