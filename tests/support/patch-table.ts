import { csvRows } from './published-rows.ts';
import type { Language } from './site-facts.ts';

const ROW = /<tr(?: [^>]*)?>(?:(?!<\/tr>).)*<\/tr>/gs;
const HEAD = /<th scope="row">(?:<a [^>]*>)?([^<]*)/;

/** Full name of an area, as tables write it. */
export function nameOf(dist: string, lang: Language, area: string): string {
  return csvRows(dist, 'latest/areas.csv').find((row) => row['area'] === area)?.[`name_${lang}`] ?? '';
}

/**
 * Changes the row of an area in the table with this caption; nothing else of the page. A table or row that is not
 * there stays so.
 */
export function patchTableRow(
  html: string,
  caption: string,
  name: string,
  edit: (row: string) => string,
): string {
  const start = html.indexOf(`<caption id="${caption}">`);
  if (start < 0) return html;
  const end = html.indexOf('</table>', start);
  const rows = html
    .slice(start, end)
    .replaceAll(ROW, (row) => (HEAD.exec(row)?.[1] === name ? edit(row) : row));
  return html.slice(0, start) + rows + html.slice(end);
}

/** A withheld cell as tables write it. */
export const WITHHELD = '<span class="state state-c">[c]</span>';
