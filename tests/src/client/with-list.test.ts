import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ADDED, pairOf, parseWith, writeWith } from '../../../src/client/with-list.ts';

const KNOWN = ['kz-10', 'kz-11', 'kz-75'];

describe('parseWith', () => {
  it.each([
    ['', [], false],
    ['?with=', [], false],
    ['?with=kz-75', ['kz-75'], false],
    ['?with=kz-75,kz-10', ['kz-75', 'kz-10'], false],
    ['?other=1&with=kz-10', ['kz-10'], false],
    ['?with=kz-75%2Ckz-10', ['kz-75', 'kz-10'], false],
    ['?with=kz-99', [], true],
    ['?with=kz-75,kz-75', ['kz-75'], true],
    ['?with=kz-75,kz-99', ['kz-75'], true],
    ['?with=kz-75,kz-10,kz-11', ['kz-75', 'kz-10'], true],
    ['?with=KZ-75', [], true],
    ['?with=<b>', [], true],
  ])('of %s gives %j, faults: %s', (search, codes, hasFaults) => {
    expect(parseWith(search, KNOWN)).toEqual({ codes, hasFaults });
  });

  it('gives back what writeWith wrote', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...KNOWN), { maxLength: MOST_ADDED });
    fc.assert(
      fc.property(lists, (codes) => {
        expect(parseWith(writeWith(codes), KNOWN)).toEqual({ codes, hasFaults: false });
      }),
    );
  });

  it('never gives an area twice, an unknown one or more than fit', () => {
    const codes = fc.array(fc.constantFrom(...KNOWN, 'kz-99', '', 'x'));
    fc.assert(
      fc.property(codes, (asked) => {
        const given = parseWith(writeWith(asked), KNOWN).codes;
        expect(new Set(given).size).toBe(given.length);
        expect(given.length).toBeLessThanOrEqual(MOST_ADDED);
        expect(given.every((code) => KNOWN.includes(code))).toBe(true);
      }),
    );
  });
});

describe('writeWith', () => {
  it('leaves the address alone where nothing is added', () => {
    expect(writeWith([])).toBe('');
  });
});

describe('pairOf', () => {
  it('names one page, whichever area comes first', () => {
    expect(pairOf('kz-61', 'kz-31')).toBe('kz-31-kz-61');
    expect(pairOf('kz-31', 'kz-61')).toBe('kz-31-kz-61');
  });
});
