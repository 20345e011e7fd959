import { at, placeOf } from './patch-drawing.ts';

/** The two drawings of a chart of dots, for the phone and for a wide screen. */
export const DOTS = ['dots-n', 'dots-w'] as const;

/** A row of a chart of dots: its words and all marks that stand level with them. */
export interface DotsRow {
  /** Short name of the area, in the language of the page. */
  readonly name: string;
  readonly text: string;
  readonly y: number;
  readonly words: readonly Element[];
  readonly circles: readonly Element[];
  /** Boxes of a withheld value: paper and stripes. */
  readonly boxes: readonly Element[];
}

function groupsOf(svg: Element, anchor: string): Element[] {
  return [
    ...svg.querySelectorAll(`g.c-ink[text-anchor=${anchor}] text, g.c-accent[text-anchor=${anchor}] text`),
  ];
}

/** The rows of a chart of dots, from above. */
export function dotsRows(svg: Element): DotsRow[] {
  const names = groupsOf(svg, 'start').filter((one) => placeOf(one).x === 0);
  const texts = groupsOf(svg, 'end');
  const level = (y: number, mark: number): boolean => Math.abs(mark - y) < 2;
  return texts
    .map((text, i) => {
      const [name, { y }] = [names[i], placeOf(text)];
      if (!name) throw new Error('a value without a name');
      return {
        name: name.textContent,
        text: text.textContent,
        y,
        words: [name, text],
        circles: [...svg.querySelectorAll('circle')].filter((one) => level(y, at(one, 'cy'))),
        boxes: [...svg.querySelectorAll('g.c-paper > rect[rx], g.c-mark > rect[rx]')].filter((one) =>
          level(y, at(one, 'y') + at(one, 'height') / 2),
        ),
      };
    })
    .sort((a, b) => a.y - b.y);
}

/** The scale of a chart of dots, read off the words below it: value → pixels. */
export function dotsScale(svg: Element): (value: number) => number {
  const ticks = [...svg.querySelectorAll('g.c-soft text')].map((one) => ({
    x: placeOf(one).x,
    value: Number(one.textContent.replace(/[\s\u00a0]/g, '').replace(',', '.')),
  }));
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) throw new Error('no scale');
  return (value) => first.x + ((value - first.value) / (last.value - first.value)) * (last.x - first.x);
}
