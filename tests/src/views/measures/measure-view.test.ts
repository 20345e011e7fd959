import { describe, expect, it } from 'vitest';
import { measureCodes, measureView } from '../../../../src/views/measures/measure-view.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

const golden = goldenStore();

function termsOf(code: string): Record<string, unknown> {
  return Object.fromEntries(measureView(golden, 'en', code).terms.map(({ term, of }) => [term, of]));
}

describe('the page of a measure', () => {
  it('is there for every measure, and for nothing else', () => {
    expect(measureCodes(golden)).toEqual(['AA-01', 'AA-02', 'AA-03', 'AA-04']);
    expect(() => measureView(golden, 'en', 'ZZ-99')).toThrow('no measure “ZZ-99”');
  });

  it('says who ordered it, who answers for it, by when, and what was stated beforehand', () => {
    expect(termsOf('AA-02')).toEqual({
      'For which area': ['whole country'],
      'Ordered by': [{ text: 'Ministry', address: '/en/bodies/ministry/' }],
      'Who answers for it': [
        { text: 'Ministry', address: '/en/bodies/ministry/' },
        '; ',
        { text: 'Akimats', address: '/en/bodies/akimats/' },
      ],
      Due: ['30 June 2025'],
      'Effect stated beforehand': [expect.stringMatching(/ – is to rise$/)],
    });
  });

  it('says what no source states', () => {
    expect(termsOf('AA-03')).toMatchObject({
      'For which area': [expect.objectContaining({ address: '/en/regions/kz-31/' })],
      'Ordered by': ['not stated in any public source'],
      'Who answers for it': ['not stated in the source'],
      Due: ['not stated in any public source'],
      'Effect stated beforehand': ['not stated in any public source'],
    });
  });

  it('has all reports, the newest first, each with who stated it', () => {
    const { history } = measureView(golden, 'en', 'AA-02');
    expect(history.map(({ date, status }) => [date, status])).toEqual([
      ['not later than 31\u00a0Aug\u00a02025 – summer of 2025, undated', 'Reported as done'],
      ['15\u00a0Jan\u00a02025', 'Under way'],
    ]);
    expect(history[0]?.statedBy).toEqual([
      'Stated by: ',
      { text: 'Ministry', address: '/en/bodies/ministry/' },
    ]);
    expect(measureView(golden, 'en', 'AA-03').history[0]).toMatchObject({
      statedBy: ['The source does not say who stated it.'],
      said: ['example.org (address not shown)'],
    });
  });

  it('has findings on the same subject and leads to the measures beside it', () => {
    const { findings, previous, next } = measureView(golden, 'en', 'AA-01');
    expect(findings).toEqual([
      {
        text: 'Support is formal.',
        said: [
          { text: 'Ombudsman', address: '/en/bodies/ombudsman/' },
          ', 20\u00a0Oct\u00a02025 · ',
          'example.org (address not shown)',
        ],
      },
    ]);
    expect([previous, next?.address]).toEqual([undefined, '/en/measures/aa-02/']);
  });

  it('names what is not published: of the same indicators, then of the same region', () => {
    const gaps = [
      record('gaps', { gap: 'other', area: 'KZ', name_en: 'Other', indicators: 'pupils' }),
      record('gaps', { gap: 'region', area: 'KZ-31', name_en: 'Of the region' }),
      record('gaps', { gap: 'far', area: 'KZ-10', name_en: 'Far', indicators: 'schools' }),
      record('gaps', {
        gap: 'same',
        area: 'KZ',
        name_en: 'Same',
        indicators: 'schools',
        holders: 'ministry',
      }),
    ];
    const measures = [
      record('measures', { measure: 'AA-09', area: 'KZ-31', indicators: 'schools', effects: 'not-stated' }),
    ];
    const store = changedStore(golden, { gaps, measures, statuses: [] });
    expect(measureView(store, 'en', 'AA-09').gaps.map(({ name }) => name)).toEqual(['Same', 'Of the region']);
  });
});
