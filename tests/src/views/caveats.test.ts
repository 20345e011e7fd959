import { expect, it } from 'vitest';
import { generalCaveats } from '../../../src/views/caveats.ts';
import { sampleRow as row } from '../i18n/sentences/samples.ts';

it('a caveat of the indicator holds for the whole page, whatever its rows say', () => {
  expect([...generalCaveats({ caveats: ['own'], rows: [] })]).toEqual(['own']);
  expect([...generalCaveats({ caveats: ['own'], rows: [row()] })]).toEqual(['own']);
});

it('so does one that every value bears; one of single values does not', () => {
  const rows = [
    row({ caveat: 'all;first' }),
    row({ caveat: 'second;all' }),
    row({ value: 0, caveat: 'all' }),
  ];
  expect([...generalCaveats({ caveats: [], rows })]).toEqual(['all']);
});

it('rows without a value have no say in it', () => {
  const rows = [row({ caveat: 'all' }), row({ value: null, status: 'c' }), row({ value: null, status: 'x' })];
  expect([...generalCaveats({ caveats: [], rows })]).toEqual(['all']);
  expect([
    ...generalCaveats({ caveats: [], rows: [row({ value: null, status: 'x', caveat: 'a' })] }),
  ]).toEqual([]);
});

it('a value without any caveat makes those of the others single', () => {
  expect([...generalCaveats({ caveats: [], rows: [row({ caveat: 'a' }), row()] })]).toEqual([]);
});
