import { describe, expect, it } from 'vitest';
import { formatDate, formatShortDate, splitDate } from '../../../src/i18n/date.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { NBSP as n } from '../../../src/i18n/number.ts';

describe('a date in full', () => {
  it.each([
    ['2026-03-05', `2026 жылғы 5${n}наурыз`, `5${n}марта 2026${n}г.`, `5${n}March 2026`],
    ['2022-06-08', `2022 жылғы 8${n}маусым`, `8${n}июня 2022${n}г.`, `8${n}June 2022`],
    ['2024-12-31', `2024 жылғы 31${n}желтоқсан`, `31${n}декабря 2024${n}г.`, `31${n}December 2024`],
    ['2026-03', '2026 жылғы наурыз', `март 2026${n}г.`, 'March 2026'],
    ['2026', '2026 жыл', `2026${n}г.`, '2026'],
  ])('%s is written as each language does', (text, ...wanted) => {
    expect(LANGUAGES.map((lang) => formatDate(lang, text))).toEqual(wanted);
  });

  it('with a month that does not exist is refused', () => {
    expect(() => formatDate('kk', '2026-13-01')).toThrow('There is no month 13.');
  });
});

describe('a short date', () => {
  it.each([
    ['2024-10-24', '24.10.2024', '24.10.2024', `24${n}Oct${n}2024`],
    ['2024-01-05', '05.01.2024', '05.01.2024', `5${n}Jan${n}2024`],
    ['2024-10', `2024${n}қазан`, `окт.${n}2024`, `Oct${n}2024`],
    ['2024-05', `2024${n}мамыр`, `май${n}2024`, `May${n}2024`],
    ['2024', '2024', '2024', '2024'],
  ])('%s is written as each language does', (text, ...wanted) => {
    expect(LANGUAGES.map((lang) => formatShortDate(lang, text))).toEqual(wanted);
  });

  it('with a month that does not exist is refused', () => {
    expect(() => formatShortDate('ru', '2026-13')).toThrow(RangeError);
  });
});

describe('the parts of a date', () => {
  it('that are not given are 0', () => {
    expect(splitDate('2024-10-24')).toEqual({ year: '2024', month: 10, day: 24 });
    expect(splitDate('2024-10')).toEqual({ year: '2024', month: 10, day: 0 });
    expect(splitDate('2024')).toEqual({ year: '2024', month: 0, day: 0 });
  });
});
