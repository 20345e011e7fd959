import type { IndexDocument } from '../../../src/domain/document.ts';
import { change } from '../../support/copy-site.ts';
import { patchRows } from '../../support/patch-rows.ts';
import { nameOf, patchTableRow, WITHHELD } from '../../support/patch-table.ts';
import { rounded } from '../../support/percent.ts';
import { keyOf, type CsvRow } from '../../support/published-rows.ts';
import {
  areaRows,
  dottedIndicators,
  pageNames,
  withheldAreas,
  type HiddenArea,
} from '../../support/site-facts.ts';
import { exactly, type Leak } from './leak.ts';
import type { Secret } from '../../support/withheld-truth.ts';

const EARLIER = { id: '2026-08', date: '2026-08-20' };
const MISSING = '<span class="state state-x">[x]</span>';

/** A region whose few persons came late, in a table of which the country is the published sum. */
function lateRegion(
  dist: string,
  secrets: readonly Secret[],
): { id: string; late: HiddenArea; country: CsvRow } {
  for (const id of dottedIndicators(dist, secrets)) {
    const late = withheldAreas(dist, id, secrets).find(({ value }) => value > 0 && value < 5);
    const country = areaRows(dist, id).find(
      (row) => row['area'] === 'KZ' && row['status'] === '' && row['period'] === late?.key.split('|')[2],
    );
    if (late && country) return { id, late, country };
  }
  throw new Error('no withheld region below a published sum');
}

function missing(row: CsvRow): CsvRow {
  return {
    ...row,
    value: '',
    status: 'x',
    obs_status: 'O',
    conf_status: 'F',
    numerator: '',
    denominator: '',
  };
}

/** The row as the earlier release had it, when the region had not reported yet. */
function earlier(row: CsvRow, id: string, { area, value }: HiddenArea): CsvRow {
  const total = [row['sex'], row['age_group'], row['breakdown']].join('') === '';
  if (!total || ![id, `${id}-share`].includes(row['indicator'] ?? '')) return row;
  if (row['area'] === area) return missing(row);
  if (row['area'] !== 'KZ' || row['status'] !== '') return row;
  if (row['indicator'] === id) return { ...row, value: String(Number(row['value']) - value) };
  const numerator = Number(row['numerator']) - value;
  const percent = rounded((100 * numerator) / Number(row['denominator']), 4);
  return { ...row, numerator: String(numerator), value: String(percent) };
}

function ageFiles(older: string, id: string, late: HiddenArea): void {
  patchRows(older, (row) => [{ ...earlier(row, id, late), release: EARLIER.id }]);
  change(older, 'data/v1/index.json', (text) => {
    const index = JSON.parse(text) as IndexDocument;
    return `${JSON.stringify({ ...index, release: { ...index.release, ...EARLIER } }, null, 1)}\n`;
  });
}

function agePages(older: string, id: string, late: HiddenArea, country: CsvRow): void {
  const now = country['value'] ?? '';
  const then = String(Number(now) - late.value);
  const figure = `<data value="${now}" data-key="${keyOf(country)}">${now}</data>`;
  for (const [lang, page] of pageNames(`indicators/${id}/`))
    change(older, page, (html) =>
      patchTableRow(
        html.replaceAll(figure, figure.replaceAll(`"${now}"`, `"${then}"`).replace(`>${now}<`, `>${then}<`)),
        'table-c',
        nameOf(older, lang, late.area),
        (row) => row.replace(WITHHELD, MISSING),
      ),
    );
}

export const revisedTotal: Leak = {
  name: 'revised-total',
  says: 'A region that reported late was added to the sum of the country: two releases differ by its withheld count.',
  needsOlder: true,
  apply({ older }, secrets) {
    const { id, late, country } = lateRegion(older, secrets);
    ageFiles(older, id, late);
    agePages(older, id, late, country);
    return [exactly(late)];
  },
};
