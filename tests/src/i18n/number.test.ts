import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatNumber,
  formatPercent,
  formatValue,
  MINUS,
  NBSP,
} from '../../../src/i18n/number.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

const n = NBSP;

describe('a number', () => {
  it.each([
    [0, undefined, '0', '0', '0'],
    [-0, undefined, '0', '0', '0'],
    [7, undefined, '7', '7', '7'],
    [999, undefined, '999', '999', '999'],
    [1000, undefined, `1${n}000`, `1${n}000`, '1,000'],
    [10000, 0, `10${n}000`, `10${n}000`, '10,000'],
    [999999, 0, `999${n}999`, `999${n}999`, '999,999'],
    [1234567.8, undefined, `1${n}234${n}567,8`, `1${n}234${n}567,8`, '1,234,567.8'],
    [0.0001, undefined, '0,0001', '0,0001', '0.0001'],
    [1.5, undefined, '1,5', '1,5', '1.5'],
    [1.5, 2, '1,50', '1,50', '1.50'],
  ])('%d to %s decimals is written as each language does', (value, decimals, kk, ru, en) => {
    expect(LANGUAGES.map((lang) => formatNumber(lang, value, decimals))).toEqual([kk, ru, en]);
  });

  it.each([
    [999999.95, 1, '1,000,000.0'],
    [999999.94, 1, '999,999.9'],
    [999.5, 0, '1,000'],
    [0.5, 0, '1'],
    [0.49, 0, '0'],
    [0.285, 2, '0.29'],
    [1.005, 2, '1.01'],
    [8.345, 2, '8.35'],
    [2.5, 0, '3'],
    [3.7406, 1, '3.7'],
  ])('%d to %d decimals rounds half up on the digits as written: %s', (value, decimals, text) => {
    expect(formatNumber('en', value, decimals)).toBe(text);
  });

  it('groups the digits before the comma only', () => {
    expect(formatNumber('kk', 1000.12345)).toBe(`1${n}000,12345`);
    expect(formatNumber('en', 1000.12345)).toBe('1,000.12345');
  });

  it('has a true minus in every language, not a hyphen', () => {
    expect(MINUS).toBe('\u2212');
    expect(LANGUAGES.map((lang) => formatNumber(lang, -1234.5, 1))).toEqual([
      `${MINUS}1${n}234,5`,
      `${MINUS}1${n}234,5`,
      `${MINUS}1,234.5`,
    ]);
  });

  it('rounds below zero away from zero too, as above it', () => {
    expect(formatNumber('en', -0.285, 2)).toBe(`${MINUS}0.29`);
    expect(formatNumber('en', -2.5, 0)).toBe(`${MINUS}3`);
  });

  it('has no minus where nothing is left of it after rounding', () => {
    expect(formatNumber('kk', -0.04, 1)).toBe('0,0');
    expect(formatNumber('en', -0.4, 0)).toBe('0');
    expect(formatNumber('en', -0.05, 1)).toBe(`${MINUS}0.1`);
  });

  it('keeps its decimals where they are noughts', () => {
    expect(formatNumber('ru', 17, 1)).toBe('17,0');
    expect(formatNumber('ru', 0, 2)).toBe('0,00');
  });

  it('too small for plain digits is still rounded', () => {
    expect(formatNumber('en', 1e-7, 2)).toBe('0.00');
  });
});

describe('a percentage', () => {
  it('has the sign close in Kazakh and English and after a space that does not break in Russian', () => {
    expect(LANGUAGES.map((lang) => formatPercent(lang, 12.34, 1))).toEqual(['12,3%', `12,3${n}%`, '12.3%']);
    expect(LANGUAGES.map((lang) => formatPercent(lang, 0, 0))).toEqual(['0%', `0${n}%`, '0%']);
    expect(LANGUAGES.map((lang) => formatPercent(lang, -1.5))).toEqual([
      `${MINUS}1,5%`,
      `${MINUS}1,5${n}%`,
      `${MINUS}1.5%`,
    ]);
  });
});

describe('a value in its unit', () => {
  it('has the sign where the unit is a percentage and none where it is not', () => {
    expect(formatValue('ru', 12.34, { kind: 'percent', decimals: 1 })).toBe(`12,3${n}%`);
    expect(formatValue('ru', 12.34, { kind: 'number', decimals: 1 })).toBe('12,3');
  });

  it('has the decimals of the unit', () => {
    expect(formatValue('en', 1234.5678, { kind: 'number', decimals: 0 })).toBe('1,235');
    expect(formatValue('en', 1234.5678, { kind: 'number', decimals: 2 })).toBe('1,234.57');
  });
});

describe('the size of a file', () => {
  it.each([
    [0, `0,0${n}КБ`, `0.0${n}kB`],
    [940, `0,9${n}КБ`, `0.9${n}kB`],
    [9949, `9,9${n}КБ`, `9.9${n}kB`],
    [12345, `12${n}КБ`, `12${n}kB`],
    [1_000_000, `1,0${n}МБ`, `1.0${n}MB`],
    [25_400_000, `25${n}МБ`, `25${n}MB`],
  ])('of %d bytes stands in kilobytes or megabytes', (bytes, cyrillic, english) => {
    expect(LANGUAGES.map((lang) => formatBytes(lang, bytes))).toEqual([cyrillic, cyrillic, english]);
  });
});
