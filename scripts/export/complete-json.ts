import type { ExportedFile, Shelf, Subject } from './shelf.ts';

interface Document {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The document of an indicator with every column of its CSV in its rows: build-data leaves out those that are the same in
 * many rows (names, unit, codes, release). A column that a row has nothing in may still be left out of it.
 */
export function completeJson({ folder, json }: Shelf, { kind, path, table }: Subject): ExportedFile | null {
  if (kind !== 'indicator') return null;
  const { rows, ...head } = json(`${path.slice(folder.length)}.json`) as Document;
  const lines = rows.map((row, i) => {
    const cells = table.rows[i] ?? [];
    const left = table.columns.flatMap((name, at) => {
      const text = cells[at] ?? '';
      return name in row || text === '' ? [] : [[name, text] as const];
    });
    return `  ${JSON.stringify({ ...row, ...Object.fromEntries(left) })}`;
  });
  const start = JSON.stringify(head, null, 1).slice(0, -2);
  const content = `${start},\n "rows": [${lines.length > 0 ? `\n${lines.join(',\n')}\n ` : ''}]\n}\n`;
  return { path: `${path}.json`, content };
}
