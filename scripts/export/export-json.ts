import { columnType } from '../../src/domain/column-types.ts';
import { cite } from './cite.ts';
import type { ExportedFile, Shelf, Subject } from './shelf.ts';

/** A cell as JSON: a number as it stands in the CSV, nothing as `null`. */
function jsonCell(text: string, isNumber: boolean): string {
  if (text === '') return 'null';
  return isNumber ? text : JSON.stringify(text);
}

function headOf({ folder, synthetic, index, edition }: Shelf, { kind, id, name, table }: Subject): object {
  const { publisher, data_licence, data_licence_url, disclaimer } = index.site;
  return {
    ...{ kind, id, name, edition: folder.slice(0, -1), synthetic, release: edition.release, publisher },
    licence: { name: data_licence, address: data_licence_url },
    disclaimer,
    citation: cite(index, name),
    columns: table.columns,
  };
}

/** The rows of a subject as JSON with every column of the CSV, a row a line. Indicators have a fuller document already. */
export function exportJson(shelf: Shelf, subject: Subject): ExportedFile | null {
  if (subject.kind === 'indicator') return null;
  const { columns, rows } = subject.table;
  const cells = columns.map((name) => ({
    key: `${JSON.stringify(name)}:`,
    isNumber: columnType(name) === 'number',
  }));
  const lines = rows.map((row) => {
    const members = cells.map(({ key, isNumber }, i) => key + jsonCell(row[i] ?? '', isNumber));
    return `  {${members.join(',')}}`;
  });
  const head = JSON.stringify(headOf(shelf, subject), null, 1).slice(0, -2);
  return {
    path: `${subject.path}.json`,
    content: `${head},\n "rows": [${lines.length > 0 ? `\n${lines.join(',\n')}\n ` : ''}]\n}\n`,
  };
}
