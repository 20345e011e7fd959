import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../../scripts/stats/funnel.ts';
import { exactPoissonInterval } from '../../../scripts/stats/poisson.ts';
import { wilsonInterval } from '../../../scripts/stats/wilson.ts';
import { referenceRows, worstError } from '../../support/reference-values.ts';
import { refusal } from '../../support/refusal.ts';
import { anyLevel, anySize, isAscending, noLevel, PRECISION } from '../../support/statistics.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: 1e-6, max: 0.01, noNaN: true });

describe('funnelLimits', () => {
  // Spiegelhalter (2005) puts 95 % and 99.8 % limits at 1.96 and 3.09 standard errors: here √(0.2 · 0.8 / 1600) = 0.01.
  it('puts the limits of a share where Spiegelhalter does', () => {
    expect(
      funnelLimits('proportion', 0.2, [1600], [0.95, 0.998]).map(({ lower, upper }) => [
        lower.toFixed(4),
        upper.toFixed(4),
      ]),
    ).toEqual([
      ['0.1804', '0.2196'],
      ['0.1691', '0.2309'],
    ]);
  });

  it('agrees with R', () => {
    const worst = referenceRows('funnel').flatMap((row) =>
      funnelLimits(
        row.text('kind') === 'rate' ? 'rate' : 'proportion',
        row.number('reference'),
        [row.number('size')],
        [row.number('level')],
      ).map(({ lower, upper }) => worstError([lower, upper], [row.number('lower'), row.number('upper')])),
    );
    expect(worst.length).toBeGreaterThan(350);
    expect(Math.max(...worst)).toBeLessThan(PRECISION);
  });

  it('goes through sizes outermost and levels within, in the order given', () => {
    expect(
      funnelLimits('rate', 0.01, [500, 100], [0.998, 0.95]).map(({ size, level }) => [size, level]),
    ).toEqual([
      [500, 0.998],
      [500, 0.95],
      [100, 0.998],
      [100, 0.95],
    ]);
    expect(funnelLimits('rate', 0.01, [], [0.95])).toEqual([]);
    expect(funnelLimits('rate', 0.01, [5], [])).toEqual([]);
  });

  it('puts a share on its limit exactly when Wilson’s interval ends at the reference', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        anyLevel,
        (count, others, level) => {
          const size = count + others;
          const { lower, upper } = wilsonInterval(count, size, level);
          const [low] = funnelLimits('proportion', upper, [size], [level]);
          const [high] = funnelLimits('proportion', lower, [size], [level]);
          expect(low?.lower).toBeCloseTo(count / size, 9);
          expect(high?.upper).toBeCloseTo(count / size, 9);
        },
      ),
    );
  });

  it('puts a rate at the exact limits of what is expected', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), anyLevel, (expected, size, level) => {
        const [found] = funnelLimits('rate', expected / size, [size], [level]);
        const { lower, upper } = exactPoissonInterval(expected, level);
        expect(
          worstError([(found?.lower ?? 0) * size, (found?.upper ?? 0) * size], [lower, upper]),
        ).toBeLessThan(PRECISION);
      }),
    );
  });

  it('narrows with the size, widens with the level and holds the reference', () => {
    for (const [kind, reference] of [
      ['proportion', share],
      ['rate', rate],
    ] as const) {
      fc.assert(
        fc.property(reference, anySize, (middle, size) => {
          const levels = funnelLimits(kind, middle, [size], [0.5, 0.95, 0.998]);
          expect(isAscending([...levels.map(({ lower }) => lower).reverse(), middle])).toBe(true);
          expect(isAscending([middle, ...levels.map(({ upper }) => upper)])).toBe(true);
          const sizes = funnelLimits(kind, middle, [size, 3 * size, 9 * size], [0.95]);
          expect(isAscending([0, ...sizes.map(({ lower }) => lower)])).toBe(true);
          expect(isAscending(sizes.map(({ upper }) => upper).reverse())).toBe(true);
        }),
      );
    }
  });

  it('is shut where nothing or everything is expected of a share, and open upwards of a rate', () => {
    const at = (kind: 'proportion' | 'rate', reference: number) =>
      funnelLimits(kind, reference, [10], [0.95]).map(({ lower, upper }) => [lower, upper])[0];
    expect([at('proportion', 0), at('proportion', 1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(at('rate', 0)?.[0]).toBe(0);
    expect(at('rate', 0)?.[1]).toBeCloseTo(0.368_887_945, 8);
    expect(at('proportion', 0.01)).toEqual([0, expect.closeTo(0.0717, 3)]);
    expect(at('proportion', 0.99)).toEqual([expect.closeTo(0.9283, 3), 1]);
  });

  it('has the lower limit 0 where it is smaller than any number', () => {
    expect(
      funnelLimits('rate', 1, [0.000_1, 0.01], [0.95]).map(({ lower }) => lower >= 0 && lower < 1e-100),
    ).toEqual([true, true]);
  });

  it.each([
    [
      () => funnelLimits('proportion', 1.1, [1], [0.95]),
      'reference: a number from 0 to 1 is needed, got 1.1',
    ],
    [
      () => funnelLimits('proportion', -0.1, [1], [0.95]),
      'reference: a number from 0 to 1 is needed, got -0.1',
    ],
    [
      () => funnelLimits('proportion', Number.NaN, [1], [0.95]),
      'reference: a number from 0 to 1 is needed, got NaN',
    ],
    [() => funnelLimits('rate', -1, [1], [0.95]), 'reference: a finite number from 0 on is needed, got -1'],
    [
      () => funnelLimits('rate', Infinity, [1], [0.95]),
      'reference: a finite number from 0 on is needed, got Infinity',
    ],
    [
      () => funnelLimits('rate', 1, [1, 0], [0.95]),
      'sizes: a finite number above 0 is needed, got 0 as item 2',
    ],
    [() => funnelLimits('rate', 1, [1], [0.95, 1]), noLevel(1).replace('level', 'levels') + ' as item 2'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });
});
