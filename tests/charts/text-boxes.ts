/** Where the words of a drawing stand, measured as the layout measures them. */
import { parseHTML } from 'linkedom';
import { textWidth } from '../../src/charts/text-width.ts';
import type { Box } from '../../src/charts/theme.ts';

export interface TextBox extends Box {
  readonly text: string;
}

const SHIFT: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Letters of 13 px need 12 px of height; more is air. */
const HEIGHT = 12;

/** The boxes of all words of one drawing. */
export function textBoxes(svg: string): TextBox[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('svg text')].map((element) => {
    const text = element.textContent;
    const [, x = '0', y = '0'] =
      /translate\(([^,]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
    const of = (name: string): string | null | undefined => element.closest(`[${name}]`)?.getAttribute(name);
    const width = textWidth(text, 13, of('font-weight') === '600');
    const left = Number(x) - width * (SHIFT[of('text-anchor') ?? 'middle'] ?? 0);
    return { text, x: left, y: Number(y) - HEIGHT / 2, width, height: HEIGHT };
  });
}

/** Pairs of words that cover each other. */
export function collisions(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Words that run over an edge of the drawing. */
export function clipped(boxes: readonly TextBox[], width: number, height: number): string[] {
  return boxes
    .filter(
      (box) => box.x < -0.1 || box.y < -0.1 || box.x + box.width > width + 0.1 || box.y + box.height > height,
    )
    .map(({ text }) => text);
}
