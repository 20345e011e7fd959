import { change } from '../../support/copy-site.ts';
import { hiddenShares, percentOf, type HiddenShare } from '../../support/hidden-shares.ts';
import { WITHHELD } from '../../support/patch-table.ts';
import { formatShare, rounded } from '../../support/percent.ts';
import { pageNames } from '../../support/site-facts.ts';
import type { Given, Leak } from './leak.ts';

/** Writes whole per cent in place of the withheld figure of the region whose page it is. */
function showOwn(html: string, parent: string, shown: string): string {
  const link = html.indexOf(`/indicators/${parent}/">`, html.indexOf('class="beside-row"'));
  const own = html.indexOf('<div class="own"', link);
  if (link < 0 || own < 0) return html;
  const end = html.indexOf('</div>', own);
  return html.slice(0, own) + html.slice(own, end).replace(WITHHELD, shown) + html.slice(end);
}

/** The counts whose percentage rounds to the one that is shown. */
function countsOf(share: HiddenShare): Given {
  const shown = rounded(percentOf(share), 0);
  const counts = Array.from({ length: share.denominator + 1 }, (_, count) => count).filter(
    (count) => rounded((100 * count) / share.denominator, 0) === shown,
  );
  return { key: share.numerator.key, low: Math.min(...counts), high: Math.max(...counts) };
}

export const percentRounding: Leak = {
  name: 'percent-rounding',
  says: 'The page of a region shows a withheld percentage after all, rounded to whole per cent of a published total.',
  apply({ dist }, secrets) {
    return hiddenShares(dist, secrets).flatMap((share) => {
      const parent = share.indicator.replace(/-share$/, '');
      const shown = pageNames(`regions/${share.area.toLowerCase()}/`).filter(([lang, page]) =>
        change(dist, page, (html) => showOwn(html, parent, formatShare(lang, percentOf(share), 0))),
      );
      return shown.length > 0 ? [countsOf(share)] : [];
    });
  },
};
