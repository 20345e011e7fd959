import { describe, expect, it } from 'vitest';
import { advise, bestOf } from '../../../scripts/advise/advise.ts';
import { sayAdvice } from '../../../scripts/advise/say-advice.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { madeFigure, madeIndicator, smallCountry, type ShortFigure } from '../../support/figures.ts';

function adviceOn(
  figures: readonly ShortFigure[],
  indicators: readonly Indicator[] = [madeIndicator('cases')],
): ReturnType<typeof advise> {
  return advise({
    figures: figures.map(madeFigure),
    families: [],
    indicators: new Map(indicators.map((one) => [one.id, one])),
    territory: smallCountry,
  });
}

/** Four bands of 3 each in a region: all are small, two together are not. */
const BANDS: readonly ShortFigure[] = [
  { value: 12 },
  ...['0-4', '5-9', '10-13', '14-17'].map((age_group) => ({ age_group, value: 3 })),
];

describe('advice', () => {
  it('is none where nothing is withheld', () => {
    expect(adviceOn([{ value: 40 }, { sex: 'female', value: 20 }, { sex: 'male', value: 20 }])).toEqual([]);
  });

  it('names the change that lets readers have most, with the rows of both designs', () => {
    expect(adviceOn(BANDS)).toEqual([
      {
        tables: 'cases',
        change: 'wider-age-bands',
        rows_now: 5,
        withheld_now: 4,
        rows_then: 3,
        withheld_then: 0,
        freed: 4,
        lost: 0,
      },
    ]);
  });

  it('gives three at most, the best first, and none that gains nothing', () => {
    const [one] = adviceOn(BANDS);
    if (!one) throw new Error('no advice');
    const found = [0, 2, 9, 2, 1].map((freed, i) => ({ ...one, freed, lost: 9 - i }));
    expect(bestOf(found).map(({ freed, lost }) => [freed, lost])).toEqual([
      [9, 7],
      [2, 6],
      [2, 8],
    ]);
  });

  it('is about an indicator together with its parts, and about protected counts alone', () => {
    const whole = madeIndicator('cases');
    const part = madeIndicator('thefts', { part_of: { indicator: 'cases', split: 'kind' } });
    const open = madeIndicator('schools', { disclosure: { threshold: 0, reason: 'schools are public' } });
    const parts = BANDS.map((one) => ({ ...one, indicator: 'thefts' }));
    const found = adviceOn([...BANDS, ...parts, { indicator: 'schools', value: 1 }], [whole, part, open]);
    expect(new Set(found.map(({ tables }) => tables))).toEqual(new Set(['cases']));
    expect(found[0]?.rows_now).toBe(10);
  });
});

it('says in words what would be gained', () => {
  const [one] = adviceOn(BANDS);
  expect(one && sayAdvice(one)).toBe(
    'cases (5 figures): wider age bands, two in one would let readers have 4 of 4 withheld figures',
  );
  expect(one && sayAdvice({ ...one, change: 'breakdown:form', lost: 7 })).toMatch(
    /no breakdown by form would let readers have .* and leave out 7 others$/,
  );
});
