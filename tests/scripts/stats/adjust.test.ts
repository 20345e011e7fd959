import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../../scripts/stats/adjust.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { PRECISION } from '../../support/statistics.ts';

// The 15 comparisons of Benjamini and Hochberg (1995), section 3.
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

const METHODS = [
  ['holm', holm, 'holm'],
  ['benjaminiHochberg', benjaminiHochberg, 'benjamini_hochberg'],
] as const;

const some = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 1)), {
  maxLength: 40,
});

describe('adjusted p', () => {
  it('finds what the authors found in their example at 5 %', () => {
    expect(benjaminiHochberg(PUBLISHED).filter((p) => p <= 0.05)).toHaveLength(4);
    expect(holm(PUBLISHED).filter((p) => p <= 0.05)).toHaveLength(3);
  });

  it('multiplies by hand', () => {
    expect(holm([0.03, 0.01, 0.02])).toEqual([0.04, 0.03, 0.04]);
    expect(benjaminiHochberg([0.04, 0.01, 0.03, 0.9])).toEqual([
      expect.closeTo(0.16 / 3, 15),
      0.04,
      expect.closeTo(0.16 / 3, 15),
      0.9,
    ]);
  });
});

describe.each(METHODS)('%s', (_, adjust, column) => {
  it('agrees with R', () => {
    const worst = referenceRows('adjust').map((row) => worstError(adjust(row.list('p')), row.list(column)));
    expect(worst.length).toBeGreaterThan(10);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('is no smaller than p, stays within 1 and keeps the order', () => {
    fc.assert(
      fc.property(some, (p) => {
        const pairs = adjust(p).map((adjusted, i) => ({ adjusted, raw: p[i] ?? Number.NaN }));
        expect(pairs).toHaveLength(p.length);
        expect(pairs.every(({ adjusted, raw }) => adjusted >= raw && adjusted <= 1)).toBe(true);
        const sorted = pairs.sort((a, b) => a.raw - b.raw || a.adjusted - b.adjusted);
        expect(sorted.every(({ adjusted }, i) => i === 0 || adjusted >= (sorted[i - 1]?.adjusted ?? 0))).toBe(
          true,
        );
      }),
    );
  });

  it('gives equal p equal answers, wherever they stand', () => {
    fc.assert(
      fc.property(some, (p) => {
        expect(adjust([...p].reverse())).toEqual(adjust(p).reverse());
        const byValue = new Map(adjust(p).map((adjusted, i) => [p[i], adjusted]));
        expect(adjust(p)).toEqual(p.map((raw) => byValue.get(raw)));
      }),
    );
  });

  it('leaves the list as it is, one p alone too, and gives nothing for nothing', () => {
    const p = [0.5, 0.1];
    adjust(p);
    expect(p).toEqual([0.5, 0.1]);
    expect(adjust([0.3])).toEqual([0.3]);
    expect(adjust([])).toEqual([]);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the p %d', (p) => {
    expect(refusal(() => adjust([0.5, p]))).toBe(
      `p: a number from 0 to 1 is needed, got ${String(p)} as item 2`,
    );
  });
});
