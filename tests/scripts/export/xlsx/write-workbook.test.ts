import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cell, Sheet, Workbook } from '../../../../scripts/export/xlsx/sheet.ts';
import { linkCell, textCell } from '../../../../scripts/export/xlsx/sheet.ts';
import { writeWorkbook } from '../../../../scripts/export/xlsx/write-workbook.ts';
import { anyText, NASTY_TEXTS } from '../../../support/nasty-texts.ts';
import { elementsOf, partsOf, workbookFaults } from '../../../support/workbook-parts.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  const columns = ['one', 'two', 'three'].slice(0, rows[0]?.length ?? 1);
  return {
    name: 'data',
    widths: columns.map(() => 12),
    above: [],
    table: { name: 'data', columns },
    rows,
    ...more,
  };
}

function bookOf(...sheets: Sheet[]): Workbook {
  const texts = { title: 'T & <t>', subject: 's', description: 'd', creator: 'c' };
  return { ...texts, language: 'kk', date: '2026-11-22', sheets };
}

const plain = (text: string): Cell => ({ kind: 'text', text, look: 'plain' });

async function readBack(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheet?.data ?? [];
}

describe('a workbook', () => {
  it('keeps every nasty text', async () => {
    const bytes = writeWorkbook(bookOf(sheetOf(NASTY_TEXTS.map((text) => [plain(text)]))));
    expect(workbookFaults(bytes)).toEqual([]);
    expect((await readBack(bytes)).slice(1).map(([text]) => text)).toEqual(NASTY_TEXTS);
  });

  it('keeps any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const bytes = writeWorkbook(bookOf(sheetOf(texts.map((text) => [plain(text)]))));
        expect(workbookFaults(bytes)).toEqual([]);
        expect((await readBack(bytes)).slice(1).map(([text]) => text)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps any number, any day, and nothing', async () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    );
    const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, day), { minLength: 1, maxLength: 20 }), async (pairs) => {
        const days = pairs.map(([, one]) => one.toISOString().slice(0, 10));
        const rows = pairs.map(([one], i): Cell[] => [
          { kind: 'number', text: String(one), look: 'plain' },
          { kind: 'date', text: days[i] ?? '' },
          null,
        ]);
        const read = await readBack(writeWorkbook(bookOf(sheetOf([...rows, [null, null, plain('x')]]))));
        const expected = pairs.map(([one], i) => [one, new Date(`${days[i] ?? ''}T00:00:00Z`), null]);
        // There is no negative zero in a file.
        expect(read.slice(1, -1)).toEqual(expected.map(([one, ...rest]) => [one === 0 ? 0 : one, ...rest]));
      }),
      { numRuns: 60 },
    );
  });

  it('writes a day before March 1900 as text, since spreadsheets count it wrongly', async () => {
    const bytes = writeWorkbook(bookOf(sheetOf([[{ kind: 'date', text: '1899-12-31' }]])));
    expect(await readBack(bytes)).toEqual([['one'], ['1899-12-31']]);
  });

  it('opens on its first sheet, at A1, and says its title, language and day', () => {
    const cover = sheetOf([[textCell('a')]], { name: 'cover', table: null });
    const parts = partsOf(writeWorkbook(bookOf(cover, sheetOf([[plain('x')]]))));
    expect(parts.get('xl/workbook.xml')).toContain('firstSheet="0" activeTab="0"');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/>',
    );
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>T &amp; &lt;t&gt;</dc:title>');
    expect(core).toContain('<dc:language>kk</dc:language>');
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2);
  });

  it('leads to sheets and to addresses', () => {
    const rows = [[linkCell('sheet', "#it's")], [linkCell('page', 'https://example.org/?a=1&b=2')]];
    const other = sheetOf([[plain('x')]], { name: "it's", table: { name: 'other', columns: ['one'] } });
    const bytes = writeWorkbook(bookOf(sheetOf(rows), other));
    expect(workbookFaults(bytes)).toEqual([]);
    const links = elementsOf(partsOf(bytes), 'xl/worksheets/sheet1.xml', 'hyperlink');
    expect(links.map(({ attributes }) => attributes)).toEqual([
      { ref: 'A2', location: "'it''s'!A1" },
      { ref: 'A3', 'r:id': 'rId1' },
    ]);
    const [relation] = elementsOf(partsOf(bytes), 'xl/worksheets/_rels/sheet1.xml.rels', 'Relationship');
    expect(relation?.attributes['Target']).toBe('https://example.org/?a=1&b=2');
  });

  it('has no table where there are no rows: a table needs one', () => {
    const parts = partsOf(writeWorkbook(bookOf(sheetOf([]))));
    expect([...parts.keys()].filter((name) => name.includes('table'))).toEqual([]);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('tablePart');
  });

  it('is the same bytes each time, with its parts in order and dated 1980', () => {
    const make = (): Uint8Array => writeWorkbook(bookOf(sheetOf([[plain('x')]])));
    const first = make();
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(make()).toEqual(first);
    const names = Object.keys(unzipSync(first));
    expect(names).toEqual(names.toSorted());
    expect(new DataView(first.buffer, first.byteOffset).getUint32(10, true)).toBe(0x0021_6000);
  });

  it.each([
    ['a name that is too long', { name: 'x'.repeat(32) }, 'a sheet called'],
    ['a name with a colon', { name: 'a:b' }, 'a sheet called “a:b”'],
    ['no name', { name: '' }, 'a sheet called'],
    ['two heads alike', { table: { name: 't', columns: ['A', 'a'] } }, 'two columns of one name'],
    ['a head of two lines', { table: { name: 't', columns: ['a\nb'] } }, 'a head like that'],
    ['a text that is too long', { rows: [[plain('x'.repeat(32_768))]] }, 'too long for a cell'],
  ])('refuses %s', (_, more, message) => {
    expect(() => writeWorkbook(bookOf(sheetOf([[plain('x')]], more)))).toThrow(message);
  });

  it('refuses two sheets of one name', () => {
    const sheet = sheetOf([[plain('x')]], { table: null });
    expect(() => writeWorkbook(bookOf(sheet, { ...sheet, name: 'DATA' }))).toThrow('two sheets of one name');
  });
});

describe('the check of workbooks', () => {
  const good = writeWorkbook(bookOf(sheetOf([[plain('x'), plain('y')]])));

  it.each([
    ['a broken part', 'xl/styles.xml', '</fonts>', '</font>', 'closed and not open'],
    ['a part without a type', '[Content_Types].xml', 'xl/styles.xml', 'xl/style.xml', 'no content type'],
    ['a lost target', 'xl/_rels/workbook.xml.rels', '"styles.xml"', '"style.xml"', 'is not there'],
    ['a lost relation', 'xl/worksheets/sheet1.xml', 'r:id="rId1"', 'r:id="rId9"', 'leads nowhere'],
    ['a wrong range', 'xl/tables/table1.xml', 'ref="A1:B2"', 'ref="A1:C2"', 'has other columns'],
    ['a table that is too short', 'xl/tables/table1.xml', 'ref="A1:B2"', 'ref="A1:B1"', 'has other rows'],
    ['another head', 'xl/tables/table1.xml', 'name="two"', 'name="2"', 'heads are not those'],
    ['a moving head', 'xl/worksheets/sheet1.xml', 'ySplit="1"', 'ySplit="2"', 'not frozen'],
    ['a formula', 'xl/worksheets/sheet1.xml', '<v>2</v>', '<f>1</f><v>2</v>', 'a formula'],
  ])('finds %s', (_, part, from, to, message) => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(good)).map(([name, bytes]) => {
        const text = new TextDecoder().decode(bytes);
        if (name === part) expect(text).toContain(from);
        return [name, new TextEncoder().encode(name === part ? text.replace(from, to) : text)];
      }),
    );
    expect(workbookFaults(zipSync(parts)).join('\n')).toContain(message);
  });
});
