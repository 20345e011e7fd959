import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardisedRatio } from '../../../scripts/stats/indirect-standardisation.ts';
import { countInterval } from '../../../scripts/stats/rate.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { anyCount, anyLevel, anySize, NO_LEVELS, noLevel, PRECISION } from '../../support/statistics.ts';

describe('standardisedRatio', () => {
  // Examples worked with the exact limits: Calabrese EJ, editor (1992). Biological effects of low level exposures to
  // chemicals and radiation, chapter 7 (30 observed, 15.21 expected); with Byar's: the Ruby library byar (100 and 90).
  it.each([
    [30, 15.21, '1.97', '1.33', '2.82'],
    [100, 90, '1.11', '0.90', '1.35'],
  ])('gives the published ratio of %d to %d', (observed, expected, ...published) => {
    const { estimate, lower, upper } = standardisedRatio(observed, expected);
    expect([estimate, lower, upper].map((ratio) => ratio.toFixed(2))).toEqual(published);
  });

  it('agrees with R', () => {
    const worst = referenceRows('indirect-standardisation').map((row) => {
      const found = standardisedRatio(row.number('observed'), row.number('expected'), row.number('level'));
      return worstError(
        [found.estimate, found.lower, found.upper],
        [row.number('estimate'), row.number('lower'), row.number('upper')],
      );
    });
    expect(worst.length).toBeGreaterThan(200);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('is the interval of the count over what was expected', () => {
    fc.assert(
      fc.property(anyCount, anySize, anyLevel, (observed, expected, level) => {
        const { lower, upper } = countInterval(observed, level);
        expect(standardisedRatio(observed, expected, level)).toEqual({
          estimate: observed / expected,
          lower: lower / expected,
          upper: upper / expected,
        });
      }),
    );
  });

  it.each([
    [() => standardisedRatio(0.5, 1), 'observed: a whole number from 0 on is needed, got 0.5'],
    [() => standardisedRatio(1, 0), 'expected: a finite number above 0 is needed, got 0'],
    [() => standardisedRatio(1, Number.NaN), 'expected: a finite number above 0 is needed, got NaN'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => standardisedRatio(1, 1, level))).toBe(noLevel(level));
  });
});
