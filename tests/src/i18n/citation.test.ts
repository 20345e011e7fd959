import { describe, expect, it } from 'vitest';
import { citationNotes, citationText, type Cited } from '../../../src/i18n/citation.ts';

const same = (text: string): Cited['title'] => ({ kk: text, ru: text, en: text });
const cited: Cited = {
  publisher: same('Qorgan project'),
  name: same('Qorgan'),
  title: same('Schools'),
  release: '2026-11',
  date: '2026-11-22',
  licence: 'CC BY 4.0',
  source: { publisher: same('Bureau'), date: '2023' },
  synthetic: false,
  address: same('en/indicators/schools/'),
};

describe('citationText', () => {
  it('says who, what, which release, on which terms, from whom and where', () => {
    expect(citationText('en', cited)).toBe(
      'Qorgan project (Qorgan). Schools. Edition 2026-11, 22\u00a0November 2026. Licence CC BY 4.0. Based on: Bureau, 2023. Address: en/indicators/schools/',
    );
  });

  it('leaves out what there is nothing to say of', () => {
    expect(citationText('en', { ...cited, source: null, address: same('') })).toBe(
      'Qorgan project (Qorgan). Schools. Edition 2026-11, 22\u00a0November 2026. Licence CC BY 4.0.',
    );
  });
});

describe('citationNotes', () => {
  it('end with one stop in every language', () => {
    expect(citationNotes('ru', cited)).toBe('На основе: Bureau, 2023\u00a0г.');
    expect(citationNotes('kk', cited)).toBe('Негізі: Bureau, 2023 жыл.');
    expect(citationNotes('en', { ...cited, source: { publisher: same('Inc.'), date: '' } })).toBe(
      'Based on: Inc.',
    );
  });

  it('say that made-up figures are made up', () => {
    expect(citationNotes('en', { ...cited, synthetic: true, source: null })).toBe(
      'Synthetic data: the numbers are made up.',
    );
  });
});
