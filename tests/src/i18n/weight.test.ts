import { expect, it } from 'vitest';
import { formatWeight } from '../../../src/i18n/weight.ts';

const n = '\u00a0';

it('writes files as a number, and bytes to one decimal', () => {
  expect(formatWeight('en', 'files', 15_000)).toBe('15,000');
  expect(formatWeight('kk', 'total', 22_849_903)).toBe(`22,8${n}МБ`);
  expect(formatWeight('ru', 'pageMedian', 34_736)).toBe(`34,7${n}КБ`);
});

it('writes a limit and nothing without decimals', () => {
  expect(formatWeight('en', 'pageMedian', 38_000, 0)).toBe(`38${n}kB`);
  expect(formatWeight('en', 'script', 0)).toBe(`0${n}kB`);
});
