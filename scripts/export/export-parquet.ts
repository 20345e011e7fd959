import { parquetWriteBuffer } from 'hyparquet-writer';
import { columnType, type ColumnType } from '../../src/domain/column-types.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { sourcesOf } from './workbook/details.ts';
import type { ExportedFile, PublishedTable, Shelf, Subject } from './shelf.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>>> = {
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
};

const READ: Readonly<Record<ColumnType, (text: string) => number | Date | string>> = {
  number: Number,
  date: (text) => new Date(`${text}T00:00:00Z`),
  string: (text) => text,
};

/** A table as Parquet: numbers as doubles, dates as dates, all else as text, what is empty as null. */
export function writeParquet(
  { columns, rows }: PublishedTable,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const elements = columns.map((name): SchemaElement => ({
    name,
    repetition_type: 'OPTIONAL',
    ...TYPES[columnType(name)],
  }));
  const columnData = columns.map((name, i) => {
    const read = READ[columnType(name)];
    const data = rows.map((row) => {
      const text = row[i] ?? '';
      return text === '' ? null : read(text);
    });
    return { name, data };
  });
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [{ name: 'figures', num_children: columns.length }, ...elements],
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'qorgan',
  });
  return new Uint8Array(buffer);
}

/** What a reader must know who has only this file. */
function metadataOf(shelf: Shelf, subject: Subject): Readonly<Record<string, string>> {
  const { site, release } = shelf.index;
  const sources = sourcesOf(shelf, subject).map(({ source, publisher_en, date, licence }) =>
    [source, publisher_en, date, licence].filter((part) => part !== '').join(', '),
  );
  const band = LANGUAGES.map((lang) => messagesOf(lang).examples.band).join(' · ');
  return {
    title_kk: subject.name.kk,
    title_ru: subject.name.ru,
    title_en: subject.name.en,
    publisher: site.publisher.en,
    release: release.id,
    release_date: release.date,
    licence: `${site.data_licence} ${site.data_licence_url}`,
    sources: sources.join('\n'),
    disclaimer: site.disclaimer.en,
    synthetic: String(shelf.synthetic),
    ...(shelf.synthetic ? { synthetic_note: band } : {}),
  };
}

/** The figures of a subject as Parquet, with all columns of the CSV. */
export function exportParquet(shelf: Shelf, subject: Subject): ExportedFile {
  return {
    path: `${subject.path}.parquet`,
    content: writeParquet(subject.table, metadataOf(shelf, subject)),
  };
}
