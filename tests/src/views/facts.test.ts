import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { factOf, valueText } from '../../../src/views/facts.ts';
import { hasNumber } from '../../../src/views/slices.ts';
import { sampleRow } from '../i18n/sentences/samples.ts';
import { sampleDocument } from './sample-store.ts';

const document = sampleDocument({ unit_names: { kk: 'a', ru: 'b', en: 'c', kind: 'percent', decimals: 1 } });

it('a fact is the row itself under the id and unit of its indicator', () => {
  const row = sampleRow({ value: 0 });
  if (!hasNumber(row)) throw new Error('the row has a number');
  const fact = factOf(document, row);
  expect(fact.indicator).toBe('births');
  expect(fact.row).toBe(row);
  expect(fact.unit).toMatchObject({ kind: 'percent', decimals: 1 });
});

it('a value is written in the unit of its indicator', () => {
  expect(LANGUAGES.map((lang) => valueText(lang, document, 1234.56))).toEqual([
    '1\u00a0234,6%',
    '1\u00a0234,6\u00a0%',
    '1,234.6%',
  ]);
});
