import { change } from '../../support/copy-site.ts';
import { nameOf, patchTableRow, WITHHELD } from '../../support/patch-table.ts';
import { dottedIndicators, pageNames, withheldAreas } from '../../support/site-facts.ts';
import { exactly, type Leak } from './leak.ts';

export const comment: Leak = {
  name: 'comment',
  says: 'A comment that helped in finding an error was left in the table of all numbers.',
  apply: ({ dist }, secrets) =>
    dottedIndicators(dist, secrets).flatMap((id) => {
      const hidden = withheldAreas(dist, id, secrets);
      for (const [lang, page] of pageNames(`indicators/${id}/`))
        for (const { area, value } of hidden) {
          const note = `<!-- ${JSON.stringify({ kind: 'suppressed', raw: value })} -->`;
          change(dist, page, (html) =>
            patchTableRow(html, 'table-c', nameOf(dist, lang, area), (row) =>
              row.replace(WITHHELD, `${note}${WITHHELD}`),
            ),
          );
        }
      return hidden.map(exactly);
    }),
};
