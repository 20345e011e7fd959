import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../scripts/read/find-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where JSON ends', () => {
  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[1}', 2],
    ['{"a":1]', 6],
    ['"a\nb"', 0],
    ['[01]', 2],
    ['[-]', 1],
    ['', 0],
    [' \n', 2],
    ['{} {}', 3],
    ['[1, [2', 6],
    [',', 0],
    ['{:', 1],
  ])('%j', (text, at) => {
    expect(isJson(text)).toBe(false);
    expect(findJsonFault(text)).toBe(at);
  });

  it('is the end of the text where all of it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text)).toBe(text.length);
      }),
    );
  });

  it('lies before the end where a character too many follows, and at the end where one is missing', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(`${text}]`)).toBe(text.length);
        const cut = `[${text}`;
        expect(findJsonFault(cut)).toBe(cut.length);
      }),
    );
  });
});
