import { expect, it } from 'vitest';
import { fillSlots, hasSlots } from '../../../src/build/slots.ts';

const WEIGHTS = {
  pageMedian: 34_736,
  pageHeaviest: 43_094,
  script: 0,
  files: 1491,
  total: 22_849_903,
  fileLargest: 733_900,
};

it('fills each slot with the weight as the language writes it', () => {
  const html =
    '<td><data data-weight="pageMedian" value=""></data></td><data value="" data-weight="files"></data>';
  expect(hasSlots(html)).toBe(true);
  expect(fillSlots('ru', html, WEIGHTS)).toBe(
    '<td><data data-weight="pageMedian" value="34736">34,7\u00a0КБ</data></td><data data-weight="files" value="1491">1\u00a0491</data>',
  );
  expect(fillSlots('en', '<data data-weight="script" value=""></data>', WEIGHTS)).toContain('>0\u00a0kB<');
});

it('refuses a slot that nothing is measured for', () => {
  const slot = '<data data-weight="soul" value=""></data>';
  expect(() => fillSlots('kk', slot, WEIGHTS)).toThrow(`nothing is measured for the slot ${slot}`);
});

it('refuses a slot that would stay empty', () => {
  expect(() => fillSlots('kk', '<span data-weight="total"></span>', WEIGHTS)).toThrow(
    'a slot stays empty: <span data-weight="total"></',
  );
});
