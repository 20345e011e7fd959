import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { exportParquet, writeParquet } from '../../../scripts/export/export-parquet.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { publishExamples, shelvesOf } from '../../support/exported.ts';
import { anyText } from '../../support/nasty-texts.ts';

function bufferOf(bytes: string | Uint8Array | undefined): ArrayBuffer {
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  return bytes.slice().buffer;
}

function metadataOf(buffer: ArrayBuffer): Record<string, string | undefined> {
  const pairs = parquetMetadata(buffer).key_value_metadata ?? [];
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}

describe('writeParquet', () => {
  it('keeps any text, number and day, and tells nothing from a text', async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    const row = fc.tuple(fc.option(anyText), fc.option(number), fc.option(day));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (cells) => {
        const days = cells.map(([, , one]) => one?.toISOString().slice(0, 10) ?? '');
        const rows = cells.map(([text, value], i) => [
          text ?? '',
          value === null ? '' : String(value),
          days[i] ?? '',
        ]);
        const file = bufferOf(writeParquet({ columns: ['note', 'value', 'period_start'], rows }, {}));
        const read = cells.length > 0 ? await parquetReadObjects({ file }) : [];
        expect(read).toEqual(
          cells.map(([note, value], i) => ({
            note,
            value: value === 0 ? 0 : value,
            period_start: days[i] === '' ? null : new Date(`${days[i] ?? ''}T00:00:00Z`),
          })),
        );
        expect(Number(parquetMetadata(file).num_rows)).toBe(cells.length);
      }),
      { numRuns: 60 },
    );
  });

  it('declares its types, also where there is no row', () => {
    const buffer = bufferOf(writeParquet({ columns: ['area', 'value', 'period_end'], rows: [] }, {}));
    const { schema, num_rows } = parquetMetadata(buffer);
    expect(Number(num_rows)).toBe(0);
    expect(schema.slice(1)).toEqual([
      expect.objectContaining({ name: 'area', type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
      expect.objectContaining({ name: 'value', type: 'DOUBLE' }),
      expect.objectContaining({ name: 'period_end', type: 'INT32', converted_type: 'DATE' }),
    ]);
  });
});

describe('a Parquet file of figures', () => {
  const [latest, examples] = shelvesOf(publishExamples());

  it('says what it is, of which release, on which terms and from which sources', () => {
    const subject = latest?.subjects.find(({ id }) => id === 'schools');
    if (!latest || !subject) throw new Error('no subject');
    const { site, release } = latest.index;
    const metadata = metadataOf(bufferOf(exportParquet(latest, subject).content));
    expect(metadata).toMatchObject({
      title_kk: subject.name.kk,
      title_ru: subject.name.ru,
      title_en: subject.name.en,
      release: release.id,
      release_date: release.date,
      licence: `${site.data_licence} ${site.data_licence_url}`,
      disclaimer: site.disclaimer.en,
      synthetic: 'false',
    });
    expect(metadata['sources']).toContain('bureau, ');
    expect(metadata['synthetic_note']).toBeUndefined();
  });

  it('says that it is made up', () => {
    const [subject] = examples?.subjects ?? [];
    if (!examples || !subject) throw new Error('no subject');
    const metadata = metadataOf(bufferOf(exportParquet(examples, subject).content));
    expect(metadata['synthetic']).toBe('true');
    expect(metadata['synthetic_note']).toContain(messagesOf('ru').examples.band);
  });
});
