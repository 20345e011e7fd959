import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sidakLevel } from '../../../scripts/stats/sidak.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { anyLevel, NO_LEVELS, noLevel, PRECISION } from '../../support/statistics.ts';

describe('sidakLevel', () => {
  // Abdi H (2007). Bonferroni and Šidák corrections for multiple comparisons: α = .05 in 10 tests asks for .0051 each.
  it('gives the level that was published for ten comparisons', () => {
    expect((1 - sidakLevel(0.95, 10)).toFixed(4)).toBe('0.0051');
  });

  it('agrees with R', () => {
    const worst = referenceRows('sidak').map((row) =>
      worstError([sidakLevel(row.number('level'), row.number('comparisons'))], [row.number('each')]),
    );
    expect(worst.length).toBeGreaterThan(40);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('rises with the comparisons, and all together have the level again', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer({ min: 1, max: 1000 }), (level, comparisons) => {
        const each = sidakLevel(level, comparisons);
        expect(each ** comparisons).toBeCloseTo(level, 9);
        expect(sidakLevel(level, comparisons + 1)).toBeGreaterThan(each);
      }),
    );
    expect(sidakLevel(0.95, 1)).toBe(0.95);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses %d comparisons', (comparisons) => {
    expect(refusal(() => sidakLevel(0.95, comparisons))).toBe(
      `comparisons: a whole number from 1 on is needed, got ${String(comparisons)}`,
    );
  });

  it.each(NO_LEVELS)('refuses the level %d', (level) => {
    expect(refusal(() => sidakLevel(level, 2))).toBe(noLevel(level));
  });
});
