import { dotsScale } from '../../support/dots-rows.ts';
import { at, setAt } from '../../support/patch-drawing.ts';
import { dottedIndicators } from '../../support/site-facts.ts';
import { exactly, type Leak } from './leak.ts';
import { patchDots } from './patch-dots.ts';

export const barWidth: Leak = {
  name: 'bar-width',
  says: 'The striped bar of a withheld share is as long as the share is large.',
  apply: ({ dist }, secrets) =>
    dottedIndicators(dist, secrets).flatMap((id) => {
      const hidden = patchDots(dist, id, secrets, (svg, rows) => {
        const x = dotsScale(svg);
        for (const { cell, boxes } of rows)
          if (cell) for (const box of boxes) setAt(box, 'width', x(cell.percent) - at(box, 'x'));
      });
      return hidden.map(exactly);
    }),
};
