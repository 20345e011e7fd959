import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../scripts/export/export-xlsx.ts';
import type { Shelf, Subject } from '../../../scripts/export/shelf.ts';
import { SHEET_NAMES } from '../../../scripts/export/workbook/sheet-names.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { publishExamples, publishReal, shelfOf, shelvesOf } from '../../support/exported.ts';
import { partsOf, workbookFaults } from '../../support/workbook-parts.ts';

type Rows = readonly (readonly (string | number | boolean | Date | null)[])[];

let real: Shelf;
let example: Shelf;

beforeAll(() => {
  real = shelfOf(publishReal(), 'https://example.org/sub/');
  const [, made] = shelvesOf(publishExamples());
  if (!made) throw new Error('no examples');
  example = made;
});

function subjectOf(shelf: Shelf, id: string): Subject {
  const subject = shelf.subjects.find((one) => one.id === id);
  if (!subject) throw new Error(`no subject ${id}`);
  return subject;
}

function bytesOf(shelf: Shelf, subject: Subject): Uint8Array {
  const file = exportXlsx(shelf, subject);
  if (typeof file?.content !== 'object') throw new Error(`no workbook of ${subject.id}`);
  return file.content;
}

async function sheetsOf(shelf: Shelf, id: string): Promise<ReadonlyMap<string, Rows>> {
  const sheets = await readWorkbook(Buffer.from(bytesOf(shelf, subjectOf(shelf, id))), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as Rows]));
}

/** Rows below the head, each as head → cell. */
function records(rows: Rows, head: string): Readonly<Record<string, unknown>>[] {
  const at = rows.findIndex((row) => row.includes(head));
  const heads = rows[at] ?? [];
  return rows.slice(at + 1).map((row) => Object.fromEntries(row.map((cell, i) => [String(heads[i]), cell])));
}

function texts(rows: Rows | undefined): string {
  return (rows ?? []).flat().join('\n');
}

describe('a workbook of figures', () => {
  it('has its sheets in order, all of them in the contents', async () => {
    const sheets = await sheetsOf(real, 'offenders');
    const names = Object.values(SHEET_NAMES);
    expect([...sheets.keys()]).toEqual(names);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
    const listed = records(sheets.get(SHEET_NAMES.contents) ?? [], '#').map((row) => row['#']);
    expect(listed).toEqual(names.slice(1));
    const link = partsOf(bytesOf(real, subjectOf(real, 'offenders'))).get('xl/worksheets/sheet2.xml');
    for (const name of names.slice(1)) expect(link).toContain(`location="'${name}'!A1"`);
  });

  it('says on its cover, in three languages, what it is, of which edition, by whom and on which terms', async () => {
    const bytes = bytesOf(real, subjectOf(real, 'offenders'));
    const cover = texts((await sheetsOf(real, 'offenders')).get(SHEET_NAMES.cover));
    for (const lang of LANGUAGES) {
      const { workbook } = messagesOf(lang);
      expect(cover).toContain(subjectOf(real, 'offenders').name[lang]);
      expect(cover).toContain(workbook.holds.indicator);
      expect(cover).toContain(real.index.site.disclaimer[lang]);
      expect(cover).not.toContain(messagesOf(lang).examples.band);
      const relations = partsOf(bytes).get('xl/worksheets/_rels/sheet1.xml.rels');
      expect(relations).toContain(`"https://example.org/sub/${lang}/indicators/offenders/"`);
    }
    expect(cover).toContain(real.index.release.id);
    expect(cover).toContain(real.index.site.data_licence_url);
  });

  it('names the help line where the subject is a painful one, and there only', async () => {
    const covers = await Promise.all(
      ['child-suicides', 'offenders'].map(async (id) =>
        texts((await sheetsOf(real, id)).get(SHEET_NAMES.cover)),
      ),
    );
    for (const lang of LANGUAGES) {
      const { helpText } = messagesOf(lang).site;
      expect(covers[0]).toContain(helpText);
      expect(covers[1]).not.toContain(helpText);
    }
  });

  it('has no address where the host is not known', () => {
    const shelf = { ...real, site: '' };
    const parts = partsOf(bytesOf(shelf, subjectOf(shelf, 'offenders')));
    expect([...parts.values()].join('')).not.toContain('TargetMode="External"');
  });

  it('explains signs, definitions and cautions', async () => {
    const notes = records((await sheetsOf(real, 'offenders')).get(SHEET_NAMES.notes) ?? [], 'id');
    const ids = notes.map((row) => row['id']);
    expect(ids).toEqual(expect.arrayContaining(['[c]', '[x]', '[z]', '0', 'recorded_only', 'offenders']));
    const recorded = notes.find((row) => row['id'] === 'recorded_only');
    expect(recorded?.['English']).toContain(messagesOf('en').indicator.recordedText);
    expect(notes.every((row) => [row['Қазақша'], row['Русский'], row['English']].every(Boolean))).toBe(true);
  });

  it('judges no painful figure', async () => {
    const notes = records((await sheetsOf(real, 'child-suicides')).get(SHEET_NAMES.notes) ?? [], 'id');
    const own = notes.find((row) => row['id'] === 'child-suicides');
    for (const text of Object.values(messagesOf('en').indicator.direction))
      expect(own?.['English']).not.toContain(text);
  });

  it.each(LANGUAGES)('tells every figure in words, in %s', async (lang) => {
    const { heads } = messagesOf(lang).workbook;
    const { table } = subjectOf(real, 'all');
    const at = (column: string): number => table.columns.indexOf(column);
    const rows = records((await sheetsOf(real, 'all')).get(SHEET_NAMES[lang]) ?? [], heads.value);
    expect(rows).toHaveLength(table.rows.length);
    for (const [i, row] of rows.entries()) {
      const figure = table.rows[i] ?? [];
      const [value = '', status = ''] = [figure[at('value')], figure[at('status')]];
      expect(row[heads.value]).toBe(value === '' ? `[${status}]` : Number(value));
      expect(row[heads.area]).toBe(figure[at(`area_name_${lang}`)]);
      const parts = ['indicator', 'area', 'period', 'sex', 'age_group', 'breakdown'];
      expect(row[heads.key]).toBe(parts.map((column) => figure[at(column)]).join('|'));
      expect(Object.values(row)).not.toContain(null);
    }
  });

  it('tells sex, age, breakdown, precision, interval and source', async () => {
    const heads = messagesOf('en').workbook.heads;
    const rows = records((await sheetsOf(real, 'all')).get('Table') ?? [], heads.value);
    const seen = (head: string): Set<unknown> => new Set(rows.map((row) => row[head]));
    expect([...seen(heads.sex)]).toEqual(
      expect.arrayContaining(['girls, women', 'boys, men', 'both together', '[z]']),
    );
    expect([...seen(heads.age)]).toEqual(expect.arrayContaining(['aged\u00a014–15', '[z]']));
    expect([...seen(heads.breakdown)]).toEqual(expect.arrayContaining(['total']));
    expect([...seen(heads.breakdown)].some((text) => /^[^:=]+: [^:=]+$/.test(String(text)))).toBe(true);
    expect([...seen(heads.qualifier)]).toEqual(
      expect.arrayContaining(['about', 'the number as the source gives it']),
    );
    expect(rows.some((row) => typeof row[heads.lower] === 'number')).toBe(true);
    expect(rows.filter((row) => row[heads.value] === '[c]').every((row) => row[heads.lower] === '[c]')).toBe(
      true,
    );
  });

  it('leaves out columns that say nothing', async () => {
    const heads = messagesOf('en').workbook.heads;
    const [, , , , , row] = (await sheetsOf(real, 'schools')).get('Table') ?? [];
    expect(row).toContain(heads.area);
    expect(row).not.toContain(heads.indicator);
    expect(row).not.toContain(heads.age);
    expect(row).not.toContain(heads.lower);
  });

  it('lists the sources of its figures, the withheld ones without title and address', async () => {
    const sheets = await sheetsOf(real, 'all');
    const sources = records(sheets.get('sources') ?? [], 'source');
    const used = new Set(
      records(sheets.get('data') ?? [], 'indicator').flatMap((row) => String(row['source']).split(';')),
    );
    expect(new Set(sources.map((row) => row['source']))).toEqual(used);
    for (const row of sources.filter((one) => one['address_status'] === 'withheld'))
      expect([row['title'], row['address']]).toEqual([null, null]);
  });

  it('without any figure is whole all the same', () => {
    const subject = subjectOf(real, 'offenders');
    const empty = { ...subject, table: { columns: subject.table.columns, rows: [] } };
    expect(workbookFaults(bytesOf(real, empty))).toEqual([]);
  });

  it('is not made where there are more rows than a sheet holds', () => {
    const subject = subjectOf(real, 'offenders');
    const rows = Array.from({ length: 1_048_001 }, () => []);
    expect(exportXlsx(real, { ...subject, table: { columns: subject.table.columns, rows } })).toBeNull();
  });
});

describe('a workbook of made-up figures', () => {
  it('says so on its cover, above each table, in each row and in its properties', async () => {
    const [subject] = example.subjects;
    const sheets = await sheetsOf(example, subject?.id ?? '');
    const parts = partsOf(bytesOf(example, subjectOf(example, subject?.id ?? '')));
    for (const lang of LANGUAGES) {
      const { examples, data, workbook } = messagesOf(lang);
      expect(texts(sheets.get(SHEET_NAMES.cover))).toContain(examples.band);
      const table = sheets.get(SHEET_NAMES[lang]) ?? [];
      expect(table[1]?.[0]).toBe(examples.band);
      const rows = records(table, workbook.heads.value);
      expect(new Set(rows.map((row) => row[workbook.heads.kind]))).toEqual(
        new Set([data.codes.words.data_kind.synthetic]),
      );
      expect(parts.get('docProps/core.xml')).toContain(examples.band);
    }
  });

  it('is whole for every subject', () => {
    for (const subject of example.subjects) expect(workbookFaults(bytesOf(example, subject))).toEqual([]);
  });
});
