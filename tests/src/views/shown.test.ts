import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { shownAbsence, shownCell } from '../../../src/views/shown.ts';
import { mainSlice } from '../../../src/views/slices.ts';
import { sampleRow as row } from '../i18n/sentences/samples.ts';
import { realAreasStore, sampleDocument } from './sample-store.ts';

const KINDS = ['suppressed', 'missing', 'not-applicable'] as const;

describe('an absence in a chart', () => {
  it('has a mark and words of its own kind in every language', () => {
    expect(KINDS.map((kind) => shownAbsence('kk', kind))).toEqual([
      { kind: 'suppressed', text: '[c]', words: 'мән жасырылған' },
      { kind: 'missing', text: '[x]', words: 'дерек жоқ' },
      { kind: 'not-applicable', text: '–', words: 'қолданылмайды' },
    ]);
    for (const lang of LANGUAGES) {
      const shown = KINDS.map((kind) => shownAbsence(lang, kind));
      expect(new Set(shown.map(({ text }) => text)).size).toBe(3);
      expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(3);
    }
  });

  it('never has a value', () => {
    for (const kind of KINDS) expect(shownAbsence('en', kind)).not.toHaveProperty('value');
  });
});

describe('the place of an area and period in a chart', () => {
  const document = sampleDocument({
    rows: [
      row({ area: 'KZ-10', value: 0 }),
      row({ area: 'KZ-11', value: 12.34 }),
      row({ area: 'KZ-15', value: null, status: 'c' }),
      row({ area: 'KZ-19', value: null, status: 'x' }),
      row({ area: 'KZ-23', value: null, status: 'z' }),
    ],
  });
  const store = realAreasStore();
  const cell = (area: string, period = '2023'): unknown =>
    shownCell(store, 'en', document, mainSlice(document), area, period);

  it('keeps zero, a value, withheld, missing and not applicable apart', () => {
    expect(cell('KZ-10')).toEqual({ kind: 'value', value: 0, text: '0.0%' });
    expect(cell('KZ-11')).toEqual({ kind: 'value', value: 12.34, text: '12.3%' });
    expect(cell('KZ-15')).toMatchObject({ kind: 'suppressed' });
    expect(cell('KZ-19')).toMatchObject({ kind: 'missing' });
    expect(cell('KZ-23')).toMatchObject({ kind: 'not-applicable' });
  });

  it('without a row is missing, or not applicable where the area did not exist', () => {
    expect(cell('KZ-31')).toMatchObject({ kind: 'missing' });
    expect(cell('KZ-10', '2015')).toMatchObject({ kind: 'not-applicable' });
  });
});
