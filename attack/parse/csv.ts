import Papa from 'papaparse';

/** A row of a table by the names of its columns. */
export type Fields = Readonly<Record<string, string>>;

function parse(text: string): string[][] {
  // The sign that separates is found from the header: a table of one column has none.
  const header = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const delimiter = [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',';
  return Papa.parse<string[]>(text.trim(), { delimiter }).data;
}

/** Reads a table with a header; short rows end in empty fields. */
export function parseCsv(text: string): Fields[] {
  const [header = [], ...rows] = parse(text.replace(/^\uFEFF/, ''));
  const names = header.map((name) => name.trim());
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, (row[i] ?? '').trim()])));
}
