import { gzipSync, strToU8, zipSync, zlibSync } from 'fflate';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../attack/files/unpack.ts';

const WORDS = 'Zhambyl 3';

function read(path: string, bytes: Uint8Array): { path: string; kind: string; text: string }[] {
  return [...textsOf({ path, bytes })];
}

/** One file in a tar archive. */
function tar(name: string, text: string): Uint8Array {
  const body = strToU8(text);
  const archive = new Uint8Array(512 * 3);
  archive.set(strToU8(name), 0);
  archive.set(strToU8(body.length.toString(8).padStart(11, '0')), 124);
  archive.set(strToU8('ustar'), 257);
  archive.set(body, 512);
  return archive;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const all = new Uint8Array(12 + body.length);
  new DataView(all.buffer).setUint32(0, body.length);
  all.set(strToU8(type), 4);
  all.set(body, 8);
  return all;
}

function png(...chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunks.flatMap((one) => [...one]),
  ]);
}

describe('texts of a file', () => {
  it.each([
    ['a.html', '<p>x</p>', 'html'],
    ['a.csv', 'a,b', 'csv'],
    ['a.js.map', '{}', 'json'],
    ['a.svg', '<svg/>', 'svg'],
    ['a.unknown', '<!doctype html><p>', 'html'],
    ['a', '<svg/>', 'svg'],
    ['a', '<?xml version="1.0"?><feed/>', 'xml'],
    ['a', '<?xml version="1.0"?><svg/>', 'svg'],
    ['a', '[1]', 'json'],
    ['a', WORDS, 'text'],
  ])('%s is read as what it is: %s', (path, text, kind) => {
    expect(read(path, strToU8(text))).toEqual([{ path, kind, text }]);
  });

  it('are those of the files in an archive, however deep', () => {
    const inner = zipSync({ 'deep/a.txt': strToU8(WORDS) });
    const found = read('b.zip', zipSync({ 'c.zip': inner, 'd.txt': strToU8('x') }));
    expect(found.map(({ path, text }) => [path, text])).toEqual([
      ['b.zip!c.zip!deep/a.txt', WORDS],
      ['b.zip!d.txt', 'x'],
    ]);
    expect(read('a.tgz', gzipSync(tar('x/a.txt', WORDS)))[0]).toMatchObject({
      path: 'a.tgz!a.tar!x/a.txt',
      text: WORDS,
    });
    expect(read('a.csv.zst', zstdCompressSync(WORDS))[0]).toMatchObject({
      path: 'a.csv.zst!a.csv',
      text: WORDS,
    });
    expect(read('blob', gzipSync(strToU8(WORDS)))[0]).toMatchObject({
      path: 'blob!blob.content',
      text: WORDS,
    });
  });

  it('are read as they are where an archive is damaged', () => {
    expect(read('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toHaveLength(1);
    expect(read('a.br', strToU8('no Brotli at all'))[0]?.text).toBe('no Brotli at all');
  });

  it('of UTF-16 are decoded', () => {
    const text = new Uint8Array([0xff, 0xfe, ...Buffer.from(WORDS, 'utf16le')]);
    expect(read('a.txt', text)[0]?.text).toBe(WORDS);
    const swapped = Buffer.from(WORDS, 'utf16le').swap16();
    expect(read('a.txt', new Uint8Array([0xfe, 0xff, ...swapped]))[0]?.text).toBe(WORDS);
  });
});

describe('texts in an image or a document', () => {
  it('stand in the chunks of a PNG', () => {
    const international = [...strToU8('alt'), 0, 0, 0, 0, 0, ...strToU8('Атырау 4')];
    const image = png(
      chunk('tEXt', new Uint8Array([...strToU8('Comment'), 0, ...strToU8(WORDS)])),
      chunk('zTXt', new Uint8Array([...strToU8('Data'), 0, 0, ...zlibSync(strToU8('packed 5'))])),
      chunk('iTXt', new Uint8Array(international)),
      chunk('tEXt', strToU8('bare')),
      chunk('IDAT', new Uint8Array(3)),
    );
    expect(read('a.png', image)[0]?.text).toBe('Comment: Zhambyl 3\nData: packed 5\nalt: Атырау 4\nbare');
  });

  it('are readable runs elsewhere', () => {
    const photo = new Uint8Array([0xff, 0xd8, 0, 1, ...strToU8('Zhambyl=3 cases'), 0, 0xff, 1]);
    expect(read('a.jpg', photo)[0]?.text).toContain('Zhambyl=3 cases');
  });

  it('stand in the packed streams of a PDF', () => {
    const packed = Buffer.from(zlibSync(strToU8('BT (Zhambyl) Tj (3) Tj ET'))).toString('latin1');
    const document = `%PDF-1.7\n/Title (Cases)\nstream\n${packed}\nendstream\nstream\nno deflate\nendstream`;
    expect(read('a.pdf', Buffer.from(document, 'latin1'))[0]?.text).toBe('/Title (Cases)\nZhambyl 3');
  });

  it('stand in the sheets and charts of Office files', () => {
    const sheet =
      '<worksheet><row><c r="A1" t="s"><v>0</v></c><c r="C1"><v>3</v></c></row><row><c t="inlineStr"><is><t>a,"b"</t></is></c></row></worksheet>';
    const strings = '<sst><si><t>Zhambyl</t></si></sst>';
    const points = (values: readonly string[]) =>
      values.map((value) => `<c:pt><c:v>${value}</c:v></c:pt>`).join('');
    const chart = `<c:ser><c:tx>${points(['2024'])}</c:tx><c:cat>${points(['Zhambyl'])}</c:cat><c:val>${points(['3'])}</c:val></c:ser>`;
    const files = {
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      'xl/sharedStrings.xml': strToU8(strings),
      'ppt/charts/chart1.xml': strToU8(chart),
    };
    const tables = read('a.xlsx', zipSync(files)).filter(({ kind }) => kind === 'csv');
    expect(tables.map(({ text }) => text)).toEqual([
      'Zhambyl,,3\n"a,""b"""',
      'area,series,value\nZhambyl,2024,3',
    ]);
  });

  it('stand in sheets below a title, and beside the plain cells that the table holds', () => {
    const sheet =
      '<worksheet><row ht="3"><c r="A1" t="s"><v>0</v></c></row><row><c r="A2" t="s" s="1"><v>1</v></c><c r="B2"><v>2</v></c></row><row><c r="A3" n="9"><v>4</v></c></row></worksheet>';
    const strings = '<sst><si><t>A title</t></si><si><t>Zhambyl</t></si></sst>';
    const files = { 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/sharedStrings.xml': strToU8(strings) };
    expect(read('a.xlsx', zipSync(files)).map(({ path, text }) => [path, text])).toEqual([
      ['a.xlsx!xl/worksheets/sheet1.xml.csv', 'Zhambyl,2\n4'],
      ['a.xlsx!xl/worksheets/sheet1.xml.txt', 'A title'],
      [
        'a.xlsx!xl/worksheets/sheet1.xml',
        '<worksheet><row ht="3"></row><row></row><row><c r="A3" n="9"><v>4</v></c></row></worksheet>',
      ],
      ['a.xlsx!xl/sharedStrings.xml', strings],
    ]);
  });
});
