import { createHash } from 'node:crypto';
import type { IndicatorDocument } from '../../src/domain/document.ts';
import type { ZipPart } from '../../src/i18n/messages/shelf.ts';
import { citationCff } from './citation-cff.ts';
import { figureResource, foreignKeysOf, packageOf, tableResource, type PackedFile } from './data-package.ts';
import { licenceText } from './licence-text.ts';
import { caveatsOf, readme } from './readme.ts';
import type { ExportedFile, Shelf, Subject } from './shelf.ts';
import { FIGURES, isNamedTable } from './table-shape.ts';
import { tableSchema } from './table-schema.ts';
import { zip } from './zip.ts';

type Files = Map<string, Uint8Array>;

const OWN: readonly (readonly [extension: string, part: ZipPart])[] = [
  ['csv', 'csv'],
  ['json', 'json'],
  ['csv-metadata.json', 'csv-metadata'],
  ['bib', 'citation'],
  ['ris', 'citation'],
  ['csl.json', 'citation'],
];
const TABLES = ['areas', 'caveats', 'codes', 'sources', 'units'] as const;
const DATAPACKAGE = 'datapackage.json';
const SUMS = 'SHA256SUMS';

const encoder = new TextEncoder();

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function packed(files: Files, path: string): PackedFile {
  const bytes = files.get(path) ?? new Uint8Array();
  return { path, bytes: bytes.length, sha256: sha256(bytes) };
}

/** `datapackage.json` of the CSV files of the archive, with the schema inside: an archive stands alone. */
function packageFile(shelf: Shelf, subject: Subject, files: Files, name: string): string {
  const keys = foreignKeysOf(shelf, subject.table, new Set(files.keys()));
  const figures = figureResource(shelf, subject, packed(files, `${name}.csv`), tableSchema(FIGURES, keys));
  const tables = TABLES.filter(isNamedTable).map((table) =>
    tableResource(shelf, table, packed(files, `${table}.csv`)),
  );
  return `${JSON.stringify(packageOf(shelf, subject, [figures, ...tables]), null, 1)}\n`;
}

function sums(files: Files): string {
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  return names.map((name) => `${sha256(files.get(name) ?? new Uint8Array())}  ${name}\n`).join('');
}

/** The published files that go in as they are. */
function publishedParts({ bytes, folder }: Shelf, { path }: Subject, name: string): Files {
  return new Map([
    ...OWN.map(([extension]): [string, Uint8Array] => [
      `${name}.${extension}`,
      bytes(`${path}.${extension}`),
    ]),
    ...TABLES.map((table): [string, Uint8Array] => [`${table}.csv`, bytes(`${folder}${table}.csv`)]),
  ]);
}

function listed(name: string): [string, ZipPart][] {
  return [
    ...OWN.map(([extension, part]): [string, ZipPart] => [`${name}.${extension}`, part]),
    ...TABLES.map((table): [string, ZipPart] => [`${table}.csv`, table]),
    [DATAPACKAGE, 'datapackage'],
    ['CITATION.cff', 'citation'],
    ['LICENSE.txt', 'licence'],
    [SUMS, 'sums'],
  ];
}

/** `<subject>.zip`: figures with all that explains them, checked by the checksums inside. */
export function zipOfSubject(shelf: Shelf, subject: Subject): ExportedFile {
  const name = subject.path.slice(subject.path.lastIndexOf('/') + 1);
  const document =
    subject.kind === 'indicator' ? (shelf.json(`indicators/${subject.id}.json`) as IndicatorDocument) : null;
  const files = publishedParts(shelf, subject, name);
  const add = (path: string, text: string): void => {
    files.set(path, encoder.encode(text));
  };
  const facts = { shelf, subject, files: listed(name), document };
  add('README.md', readme({ ...facts, caveats: caveatsOf(shelf, subject, document) }));
  add('LICENSE.txt', licenceText(shelf, subject));
  add('CITATION.cff', citationCff(shelf, subject));
  add(DATAPACKAGE, packageFile(shelf, subject, files, name));
  add(SUMS, sums(files));
  return { path: `${subject.path}.zip`, content: zip(files) };
}
