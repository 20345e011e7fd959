import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/export/read-table.ts';
import { csvLine } from '../../../scripts/publish/csv.ts';
import { anyText } from '../../support/nasty-texts.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readTable', () => {
  it('reads back what was published, any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, fc.constant(''), anyText)), (rows) => {
        const text = csvLine(['a', 'b', 'c']) + rows.map((row) => csvLine(row)).join('');
        expect(readTable(encode(text), 'a.csv')).toEqual({ columns: ['a', 'b', 'c'], rows });
      }),
    );
  });

  it.each([
    ['a row of other columns', 'a,b\r\n1\r\n', 'x.csv: row 2 has other columns'],
    ['an open quotation mark', 'a,b\r\n"1,2\r\n', 'x.csv: Quoted field unterminated'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readTable(encode(text), 'x.csv')).toThrow(message);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => readTable(new Uint8Array([0x61, 0xff]), 'x.csv')).toThrow();
  });
});
