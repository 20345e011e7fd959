import { change } from '../../support/copy-site.ts';
import { patchRows } from '../../support/patch-rows.ts';
import { WITHHELD } from '../../support/patch-table.ts';
import { keyOf, type CsvRow } from '../../support/published-rows.ts';
import { areaRows, pageNames, type Language } from '../../support/site-facts.ts';
import type { Leak } from './leak.ts';

const INDICATOR = 'offenders';
const [YEAR, MONTH] = ['2022', '12'];

/** The region with the fewest, where a single month is a handful of persons. */
function smallest(dist: string): CsvRow {
  const [row] = areaRows(dist, INDICATOR)
    .filter(({ area, period, status }) => area !== 'KZ' && period === YEAR && status === '')
    .sort((a, b) => Number(a['value']) - Number(b['value']));
  if (!row) throw new Error(`no region with a published year of ${INDICATOR}`);
  return row;
}

function since(row: CsvRow, month: string, lastDay: string, value: number): CsvRow {
  return {
    ...row,
    period: `${YEAR}-01/${YEAR}-${month}`,
    period_end: `${YEAR}-${month}-${lastDay}`,
    period_kind: 'cumulative',
    value: String(value),
  };
}

function single(row: CsvRow): CsvRow {
  return {
    ...row,
    period: `${YEAR}-${MONTH}`,
    period_start: `${YEAR}-${MONTH}-01`,
    period_end: `${YEAR}-${MONTH}-31`,
    period_kind: 'month',
    value: '',
    status: 'c',
    obs_status: 'Q',
    conf_status: 'C',
  };
}

function table(lang: Language, rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => {
    const { value = '', period = '' } = row;
    const shown = value === '' ? WITHHELD : `<data value="${value}" data-key="${keyOf(row)}">${value}</data>`;
    return `<tr><th scope="row">${period}</th><td class="num">${shown}</td></tr>`;
  });
  const caption = `${rows[0]?.[`area_name_${lang}`] ?? ''}, ${YEAR}`;
  return `<table class="areas"><caption id="months-c">${caption}</caption><tbody>${lines.join('')}</tbody></table>`;
}

export const yearToDate: Leak = {
  name: 'year-to-date',
  says: 'Months are withheld, the sums since January are not: the difference of two of them is a month.',
  apply({ dist }) {
    const year = smallest(dist);
    const total = Number(year['value']);
    // The source counts years only: this month is made up, and small enough to be withheld.
    const month = 1 + (total % 4);
    const added = [since(year, '11', '30', total - month), since(year, MONTH, '31', total), single(year)];
    patchRows(dist, (row) => (keyOf(row) === keyOf(year) ? [row, ...added] : [row]));
    for (const [lang, page] of pageNames(`indicators/${INDICATOR}/`)) {
      const before = '<h2 id="numbers-h">';
      change(dist, page, (html) => html.replace(before, table(lang, added) + before));
    }
    return [{ key: keyOf(single(year)), low: month, high: month }];
  },
};
