import { expect, it } from 'vitest';
import { markNames } from '../../../../src/views/examples/mark-names.ts';
import { sampleDocument } from '../sample-store.ts';

it('puts the word before a name that does not say that it is made up, in each language apart', () => {
  const { name } = markNames(
    sampleDocument({ name: { kk: 'Мектептер', ru: 'Выдумано: школы', en: 'Synthetic example: schools' } }),
  );
  expect(name).toEqual({
    kk: 'Жасанды деректер: Мектептер',
    ru: 'Выдумано: школы',
    en: 'Synthetic example: schools',
  });
});

it('marks short names too, and lets nothing be ranked or mapped', () => {
  const marked = markNames(
    sampleDocument({
      short_name: { kk: 'Жасанды', ru: 'Школы', en: 'Made up: schools' },
      order: true,
      map: true,
    }),
  );
  expect(marked.short_name).toEqual({
    kk: 'Жасанды',
    ru: 'Искусственные данные: Школы',
    en: 'Made up: schools',
  });
  expect([marked.order, marked.map]).toEqual([false, false]);
});
