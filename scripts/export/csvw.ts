import { LANGUAGES, type Text } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { inEachLanguage } from './cite.ts';
import type { ExportedFile, Shelf, Subject } from './shelf.ts';
import { titleOf } from './subject-title.ts';
import {
  FIGURES,
  isNamedTable,
  tableShape,
  tableTitle,
  type ColumnShape,
  type TableShape,
} from './table-shape.ts';
import { usedSources } from './used-sources.ts';
import { webAddress } from './web-address.ts';

/** How our CSV files are written. */
const DIALECT = {
  encoding: 'utf-8',
  lineTerminators: ['\r\n'],
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
};

/** A text in three languages, as JSON-LD has it. */
function inLanguages(text: Text): object[] {
  return LANGUAGES.map((lang) => ({ '@value': text[lang], '@language': lang }));
}

function datatype({ type, codes }: ColumnShape): unknown {
  if (type === 'date') return { base: 'date', format: 'yyyy-MM-dd' };
  // An empty cell is no value at all here, whatever it may mean.
  const known = codes.map(({ code }) => code).filter((code) => code !== '');
  return known.length > 0 ? { base: type, format: known.join('|') } : type;
}

function column(shape: ColumnShape): object {
  const { name, words, required } = shape;
  return {
    name,
    // The header has names without a language; validators look for it among the titles.
    titles: words ? { und: name, ...words.title } : name,
    ...(words ? { 'dc:description': inLanguages(words.text) } : {}),
    datatype: datatype(shape),
    null: '',
    required,
  };
}

function metadata({ index: { site, release } }: Shelf, file: string, title: Text, shape: TableShape): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'kk' }],
    '@type': 'Table',
    url: file,
    'dc:title': inLanguages(title),
    'dc:publisher': inLanguages(site.publisher),
    'dc:license': { '@id': site.data_licence_url },
    'dc:issued': { '@value': release.date, '@type': 'xsd:date' },
    dialect: DIALECT,
    tableSchema: { columns: shape.columns.map(column), primaryKey: shape.primaryKey },
  };
}

/** A member a line; lines of columns would be many otherwise. */
function json(path: string, value: object): ExportedFile {
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`,
  );
  return { path, content: `{\n ${members.join(',\n ')}\n}\n` };
}

/** `<file>.csv-metadata.json` of the figures of a subject: CSV on the Web (W3C, 2015). */
export function csvwOfSubject(shelf: Shelf, subject: Subject): ExportedFile {
  const file = `${subject.path.slice(subject.path.lastIndexOf('/') + 1)}.csv`;
  const sources = usedSources(shelf, subject.table)
    .map(({ address }) => webAddress(address))
    .filter((address) => address !== '');
  const band = inEachLanguage((lang) => messagesOf(lang).examples.band);
  return json(`${subject.path}.csv-metadata.json`, {
    ...metadata(shelf, file, titleOf(shelf, subject), FIGURES),
    ...(sources.length > 0 ? { 'dc:source': sources.map((address) => ({ '@id': address })) } : {}),
    ...(shelf.synthetic ? { 'dc:description': inLanguages(band) } : {}),
  });
}

/** The same of the tables that stand beside the figures. */
export function csvwOfTables(shelf: Shelf): ExportedFile[] {
  return shelf.paths.flatMap((path) => {
    const table = path.slice(shelf.folder.length).replace(/\.csv$/, '');
    if (!path.endsWith('.csv') || !isNamedTable(table)) return [];
    const file = metadata(shelf, `${table}.csv`, tableTitle(table), tableShape(table));
    return [json(`${shelf.folder}${table}.csv-metadata.json`, file)];
  });
}
