import { change } from '../../support/copy-site.ts';
import { hiddenShares, percentOf, type HiddenShare } from '../../support/hidden-shares.ts';
import { at, moveTo, patchDrawing, placeOf, setAt } from '../../support/patch-drawing.ts';
import { filesBelow } from '../../support/pages.ts';
import { areaRows } from '../../support/site-facts.ts';
import type { Given, Leak } from './leak.ts';

/** Ends of the line of a strip, and how far the words below stand from their tick. */
const [LEFT, RIGHT, LABEL] = [8, 252, 8];

type Ends = readonly [low: number, high: number];

function endsOf(values: readonly number[]): Ends {
  return [Math.min(...values), Math.max(...values)];
}

/** Old pixels → new pixels, when the line no longer runs from `from` but from `to`. */
function rescale(from: Ends, to: Ends): (x: number) => number {
  return (x) => {
    const value = from[0] + ((x - LEFT) / (RIGHT - LEFT)) * (from[1] - from[0]);
    return LEFT + ((value - to[0]) / (to[1] - to[0])) * (RIGHT - LEFT);
  };
}

/** Moves ticks, the dot and the words of a strip; its line stays as long as it is. */
function redraw(svg: Element, x: (old: number) => number): void {
  for (const path of svg.querySelectorAll('g.c-mark:not([fill^=url]) > path, g.c-ink > path')) {
    const moved = (path.getAttribute('d') ?? '').replaceAll(
      /M([\d.]+)/g,
      (_, old: string) => `M${String(Math.round(x(Number(old)) * 10) / 10)}`,
    );
    path.setAttribute('d', moved);
  }
  for (const circle of svg.querySelectorAll('circle')) setAt(circle, 'cx', x(at(circle, 'cx')));
  for (const words of svg.querySelectorAll('g.c-soft text')) {
    const { x: old, y } = placeOf(words);
    const side = words.parentElement?.getAttribute('text-anchor') === 'end' ? LABEL : -LABEL;
    if (/\d/.test(words.textContent)) moveTo(words, x(old - side) + side, y);
  }
}

/** Every withheld count lies between the ends of the line, as a share of its whole. */
function within(shares: readonly HiddenShare[], [low, high]: Ends): Given[] {
  return shares.map(({ numerator, denominator }) => ({
    key: numerator.key,
    low: Math.ceil((low * denominator) / 100 - 1e-9),
    high: Math.floor((high * denominator) / 100 + 1e-9),
  }));
}

export const axis: Leak = {
  name: 'axis',
  says: 'The line of a strip reaches to the lowest and highest value of all regions, the withheld ones included.',
  apply({ dist }, secrets) {
    const pages = filesBelow(dist).filter((name) => /^..\/regions\/.+\/index\.html$/.test(name));
    const byIndicator = Map.groupBy(hiddenShares(dist, secrets), ({ indicator }) => indicator);
    return [...byIndicator].flatMap(([indicator, shares]) => {
      const rows = areaRows(dist, indicator).filter(({ status }) => status === '');
      const published = rows.map(({ value }) => Number(value));
      const [from, to] = [endsOf(published), endsOf([...published, ...shares.map(percentOf)])];
      if (from[0] === to[0] && from[1] === to[1]) return [];
      for (const page of pages)
        change(dist, page, (html) =>
          patchDrawing(html, `strip-${indicator}`, (svg) => {
            redraw(svg, rescale(from, to));
          }),
        );
      return within(shares, to);
    });
  },
};
