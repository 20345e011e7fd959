import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readParts, textPart, writeParts } from '../../../../scripts/press/office/parts.ts';

describe('parts of an office file', () => {
  it('are the same bytes whatever their order and the hour at which they were made', () => {
    const [one, two] = [
      new Map([
        ['a.xml', 'ä'],
        ['b.xml', 'b'],
      ]),
      new Map([
        ['b.xml', 'b'],
        ['a.xml', 'ä'],
      ]),
    ];
    expect(writeParts(one)).toEqual(writeParts(two));
    const zipped = zipSync({ 'a.xml': new TextEncoder().encode('ä') }, { mtime: new Date(2020, 1, 1) });
    expect(writeParts(readParts(zipped))).toEqual(writeParts(new Map([['a.xml', 'ä']])));
  });

  it('leave folders out, and keep pictures as bytes', () => {
    const parts = readParts(zipSync({ 'media/': new Uint8Array(), 'media/a.png': new Uint8Array([1, 2]) }));
    expect([...parts]).toEqual([['media/a.png', new Uint8Array([1, 2])]]);
  });

  it('refuse to give a text that is not there', () => {
    expect(() => textPart(new Map(), 'word/document.xml')).toThrow('no text part word/document.xml');
  });
});
