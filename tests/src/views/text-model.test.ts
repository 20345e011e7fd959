import { expect, it } from 'vitest';
import { cell, fineLine, line, numberCell } from '../../../src/views/text-model.ts';

it('a cell leaves out lines without words, and keeps those with a link', () => {
  const link = { text: 'a', address: '/a/' };
  expect(cell(line(''), fineLine('', ''), line('', link), fineLine('said'))).toEqual({
    lines: [{ parts: ['', link] }, { parts: ['said'], fine: true }],
  });
  expect(cell(line(''))).toEqual({ lines: [] });
});

it('a number is set as one, as it was written', () => {
  expect(numberCell('1\u00a0000,5')).toEqual({ lines: [{ parts: ['1\u00a0000,5'] }], isNumber: true });
});
