import { change } from '../../support/copy-site.ts';
import { hiddenShares, percentOf, type HiddenShare } from '../../support/hidden-shares.ts';
import { formatShare, rounded } from '../../support/percent.ts';
import { patchRows } from '../../support/patch-rows.ts';
import { nameOf, patchTableRow, WITHHELD } from '../../support/patch-table.ts';
import { keyOf } from '../../support/published-rows.ts';
import { pageNames } from '../../support/site-facts.ts';
import { exactly, type Leak } from './leak.ts';

/** Shows the percentage in the table of computed figures; its parts stay empty. */
function show(dist: string, share: HiddenShare): void {
  const parent = share.indicator.replace(/-share$/, '');
  const value = String(rounded(percentOf(share), 4));
  for (const [lang, page] of pageNames(`indicators/${parent}/`)) {
    const shown = `<data value="${value}" data-key="${share.key}">${formatShare(lang, percentOf(share), 1)}</data>`;
    change(dist, page, (html) =>
      patchTableRow(html, `computed-${share.indicator}-c`, nameOf(dist, lang, share.area), (row) =>
        row.replace(WITHHELD, shown),
      ),
    );
  }
}

export const rate: Leak = {
  name: 'rate',
  says: 'The count is withheld, the percentage computed from it is published.',
  apply({ dist }, secrets) {
    const shares = hiddenShares(dist, secrets);
    if (shares.length === 0) throw new Error('no percentage of a withheld count');
    for (const share of shares) show(dist, share);
    const byKey = new Map(shares.map((share) => [share.key, share]));
    patchRows(dist, (row) => {
      const share = byKey.get(keyOf(row));
      if (!share) return [row];
      const value = String(rounded(percentOf(share), 4));
      return [{ ...row, value, status: '', obs_status: 'A', conf_status: 'F' }];
    });
    return shares.map(({ numerator }) => exactly(numerator));
  },
};
