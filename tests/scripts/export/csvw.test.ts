import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvwOfSubject, csvwOfTables } from '../../../scripts/export/csvw.ts';
import { readTable } from '../../../scripts/export/read-table.ts';
import type { ExportedFile, Shelf } from '../../../scripts/export/shelf.ts';
import { publishExamples, shelvesOf } from '../../support/exported.ts';
import { jsonLdQuads } from '../../support/linked-data.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';
import { nastyText } from '../../support/nasty-text.ts';
import { checkBy, faultsOf } from '../../support/standard.ts';
import { isTyped } from '../../support/typed-cell.ts';

interface Column {
  readonly name: string;
  readonly titles: string | Readonly<Record<string, string>>;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required: boolean;
}

interface Metadata {
  readonly url: string;
  readonly 'dc:title': readonly { readonly '@value': string; readonly '@language': string }[];
  readonly 'dc:description'?: unknown;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: readonly string[] };
}

function parse({ content }: ExportedFile): Metadata {
  return JSON.parse(String(content)) as Metadata;
}

function headerOf({ titles }: Column): string | undefined {
  return typeof titles === 'string' ? titles : titles['und'];
}

/** Faults that a validator finds in a table by its metadata. */
function faultsIn(
  { tableSchema: { columns, primaryKey } }: Metadata,
  bytes: Uint8Array,
  path: string,
): string[] {
  const table = readTable(bytes, path);
  const faults: string[] = [];
  if (columns.map(headerOf).join() !== table.columns.join()) faults.push(`${path}: header`);
  for (const row of table.rows)
    columns.forEach(({ name, datatype, required }, i) => {
      const cell = row[i] ?? '';
      const { base, format } = typeof datatype === 'string' ? { base: datatype, format: '' } : datatype;
      if (cell === '' ? required : !isTyped(cell, base)) faults.push(`${path}: ${name} ${cell}`);
      if (cell !== '' && base === 'string' && format !== '' && !new RegExp(`^(?:${format})$`).test(cell))
        faults.push(`${path}: ${name} ${cell}`);
    });
  const places = primaryKey.map((name) => columns.findIndex((column) => column.name === name));
  const keys = new Set(table.rows.map((row) => places.map((at) => row[at]).join('|')));
  if (keys.size !== table.rows.length) faults.push(`${path}: primary key`);
  return faults;
}

function allFiles(shelf: Shelf): ExportedFile[] {
  return [...shelf.subjects.map((subject) => csvwOfSubject(shelf, subject)), ...csvwOfTables(shelf)];
}

const check = checkBy('csvw-rules.schema.json');

describe.each(shelvesOf(publishExamples()).map((shelf) => [shelf.folder, shelf] as const))(
  'metadata of %s',
  (folder, shelf) => {
    const files = allFiles(shelf);

    it('stands beside every CSV file, under the name by which it is found', () => {
      const csv = shelf.paths.filter((path) => path.endsWith('.csv'));
      expect(files.map(({ path }) => path).sort()).toEqual(csv.map((path) => `${path}-metadata.json`).sort());
    });

    it('keeps the rules', () => {
      expect(
        files.flatMap((file) => faultsOf(check, parse(file)).map((fault) => `${file.path}${fault}`)),
      ).toEqual([]);
    });

    it('says what is true of every cell', () => {
      const faults = files.flatMap((file) => {
        const path = file.path.replace('-metadata.json', '');
        expect(path.endsWith(`/${parse(file).url}`)).toBe(true);
        return faultsIn(parse(file), shelf.bytes(path), path);
      });
      expect(faults).toEqual([]);
    });

    it('has titles in three languages', () => {
      for (const file of files)
        expect(parse(file)['dc:title'].map((title) => title['@language'])).toEqual(['kk', 'ru', 'en']);
    });

    it(`says of ${folder} whether the figures are made up`, () => {
      const [first] = files;
      expect(first && 'dc:description' in parse(first)).toBe(folder === 'examples/');
    });
  },
);

describe('csvwOfSubject', () => {
  const { shelf, subject } = madeShelf();

  it('is checked by rules that find faults', () => {
    const metadata = parse(csvwOfSubject(shelf, subject));
    expect(faultsOf(check, { ...metadata, url: undefined })).toContain(" must have required property 'url'");
    expect(
      faultsOf(check, { ...metadata, 'dc:title': [{ '@value': 'a', '@language': 'kk', '@type': 'b' }] }),
    ).not.toEqual([]);
  });

  it('is JSON-LD', async () => {
    const quads = await jsonLdQuads(String(csvwOfSubject(shelf, subject).content), 'https://example.org/x/');
    expect(quads).toContain('<http://purl.org/dc/terms/title> "Made-up indicator"@kk');
    expect(quads).toContain('<http://www.w3.org/ns/csvw#url> <https://example.org/x/made-up.csv>');
    expect(quads).toContain('<http://purl.org/dc/terms/source> <https://example.org/table>');
  });

  it('finds a table that is not what the metadata say', () => {
    const metadata = parse(csvwOfSubject(shelf, subject));
    const lines = (value: string): Uint8Array => {
      const { columns, rows } = subject.table;
      const row = rows[0]?.map((cell, i) => (columns[i] === 'value' ? value : cell)) ?? [];
      return new TextEncoder().encode(`${columns.join()}\r\n${row.join()}\r\n`);
    };
    expect(faultsIn(metadata, lines('12'), 'a')).toEqual([]);
    expect(faultsIn(metadata, lines('12 5'), 'a')).toEqual(['a: value 12 5']);
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        const made = madeShelf({ name: same(name) });
        const metadata = parse(csvwOfSubject(made.shelf, made.subject));
        expect(faultsOf(check, metadata)).toEqual([]);
        expect(metadata['dc:title'].map((title) => title['@value'])).toEqual([name, name, name]);
      }),
    );
  });
});
