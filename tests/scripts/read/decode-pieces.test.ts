import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../scripts/read/decode.ts';
import { decodePieces } from '../../../scripts/read/decode-pieces.ts';
import type { Problem } from '../../../src/domain/problem.ts';

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  // One piece is used again for the next, as a reader of the disk does.
  const piece = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    piece.set(part);
    yield piece.subarray(0, part.length);
  }
}

function decodeBy(bytes: Uint8Array, size: number): { text: string } | { problem: Problem } {
  const texts = decodePieces('f.csv', () => pieces(bytes, size));
  let text = '';
  for (;;) {
    const { done, value } = texts.next();
    if (done === true) return value ? { problem: value } : { text };
    text += value;
  }
}

const byte = fc.oneof(
  fc.constantFrom(0x0a, 0x2c, 0x41),
  fc.integer({ min: 0xc0, max: 0xff }),
  fc.integer({ min: 1, max: 0xff }),
);

describe('decodePieces', () => {
  it('says of any bytes what decode says of the whole', () => {
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (list, size) => {
        const bytes = Uint8Array.from(list);
        expect(decodeBy(bytes, size)).toEqual(decode('f.csv', bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('reads letters that are cut in two, and drops a byte-order mark', () => {
    const bytes = new TextEncoder().encode('\ufeffҚорған, қамқоршы 😀\n');
    for (const size of [1, 2, 3, 5]) expect(decodeBy(bytes, size)).toEqual({ text: 'Қорған, қамқоршы 😀\n' });
  });

  it.each([
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\n', 'utf16le')])],
    ['UTF-16 without', Buffer.from('region,sex\nKZ-31,male\n', 'utf16le')],
    ['a NUL byte', Buffer.from('a,b\n1,2\n3,\u0000\n')],
    ['nothing', Buffer.from('')],
    ['spaces', Buffer.from(' \n\n ')],
    ['the beginning of a letter at the end', Buffer.from([0x61, 0x0a, 0xd0])],
  ])('says of %s what decode says', (_, bytes) => {
    for (const size of [1, 7, 10_000]) expect(decodeBy(bytes, size)).toEqual(decode('f.csv', bytes));
  });

  it('lets through what is wrong with the disk', () => {
    function* broken(): Generator<Uint8Array> {
      yield Buffer.from('a,b\n');
      throw new Error('the disk is gone');
    }
    expect(() => Array.from(decodePieces('f.csv', broken))).toThrow('the disk is gone');
  });
});
