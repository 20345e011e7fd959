import type { IndicatorDocument } from '../../../src/domain/document.ts';
import { put, textOf } from '../../support/copy-site.ts';
import { areaRows, dottedIndicators, truth, type Language } from '../../support/site-facts.ts';
import { LANGUAGES } from '../../support/templates.ts';
import { keyOf, type CsvRow } from '../../support/published-rows.ts';
import { exactly, type Leak } from './leak.ts';

function rowHtml(lang: Language, row: CsvRow, value: number): string {
  const shown = `<data value="${String(value)}" data-key="${keyOf(row)}">${String(value)}</data>`;
  return `<tr><th scope="row">${row[`area_name_${lang}`] ?? ''}</th><td>${shown}</td></tr>`;
}

/** A table to be shown inside other people's pages. */
function page(lang: Language, title: string, rows: string): string {
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1><table><tbody>${rows}</tbody></table></main></body></html>`
  );
}

export const embed: Leak = {
  name: 'embed',
  says: 'The table for other people’s pages is drawn from the counts, not from the published file.',
  apply({ dist }, secrets) {
    const [id] = dottedIndicators(dist, secrets);
    if (id === undefined) throw new Error('nothing withheld by region');
    const hidden = truth(secrets);
    const rows = areaRows(dist, id);
    const { name } = JSON.parse(textOf(dist, `data/v1/latest/indicators/${id}.json`)) as IndicatorDocument;
    for (const lang of LANGUAGES) {
      const table = rows.map((row) => rowHtml(lang, row, hidden.get(keyOf(row)) ?? Number(row['value'])));
      put(dist, `embed/v1/latest/${lang}/${id}/table/index.html`, page(lang, name[lang], table.join('')));
    }
    const keys = new Set(rows.map(keyOf));
    return secrets.filter(({ key }) => keys.has(key)).map(exactly);
  },
};
