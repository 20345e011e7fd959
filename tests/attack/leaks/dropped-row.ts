import { change } from '../../support/copy-site.ts';
import { hiddenShares } from '../../support/hidden-shares.ts';
import { patchRows } from '../../support/patch-rows.ts';
import { nameOf, patchTableRow } from '../../support/patch-table.ts';
import { keyOf } from '../../support/published-rows.ts';
import { dottedIndicators, pageNames, withheldAreas } from '../../support/site-facts.ts';
import { exactly, type Leak } from './leak.ts';
import { move, patchDots, type HiddenRow } from './patch-dots.ts';

/** Takes the rows of true zeros out of a chart; those below move up. */
function drop(rows: readonly HiddenRow[]): void {
  const [zeros, others] = [0, 1].map((i) => rows.filter(({ cell }) => (cell?.value === 0) === (i === 0)));
  for (const { words, circles, boxes } of zeros ?? [])
    for (const mark of [...words, ...circles, ...boxes]) mark.remove();
  others?.forEach((row, i) => {
    move(row, rows[i]?.y ?? row.y);
  });
}

export const droppedRow: Leak = {
  name: 'dropped-row',
  says: 'A test for «no value» also caught zeros: regions whose withheld value is 0 have no row.',
  apply({ dist }, secrets) {
    const shares = hiddenShares(dist, secrets).filter(({ numerator }) => numerator.value === 0);
    const zeros = dottedIndicators(dist, secrets).flatMap((id) => {
      const areas = withheldAreas(dist, id, secrets).filter(({ value }) => value === 0);
      const captions = ['table-c', `computed-${id}-share-c`];
      for (const [lang, page] of pageNames(`indicators/${id}/`))
        for (const name of areas.map(({ area }) => nameOf(dist, lang, area)))
          change(dist, page, (html) =>
            captions.reduce((text, caption) => patchTableRow(text, caption, name, () => ''), html),
          );
      patchDots(dist, id, secrets, (_svg, rows) => {
        drop(rows);
      });
      return areas;
    });
    if (zeros.length === 0) throw new Error('no withheld value of a region is zero');
    const gone = new Set([...zeros, ...shares].map(({ key }) => key));
    patchRows(dist, (row) => (gone.has(keyOf(row)) ? [] : [row]));
    return zeros.map(exactly);
  },
};
