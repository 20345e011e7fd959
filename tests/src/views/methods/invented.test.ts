import { describe, expect, it } from 'vitest';
import { compareProportions, compareRates } from '../../../../scripts/stats/difference.ts';
import { directlyStandardisedRate } from '../../../../scripts/stats/direct-standardisation.ts';
import { normalDeviate } from '../../../../scripts/stats/distributions.ts';
import { standardisedRatio } from '../../../../scripts/stats/indirect-standardisation.ts';
import { rateInterval } from '../../../../scripts/stats/rate.ts';
import { trendInProportions, trendVerdict } from '../../../../scripts/stats/trend.ts';
import { wilsonInterval } from '../../../../scripts/stats/wilson.ts';
import { TREND_LEVEL } from '../../../../src/domain/statistics.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { formatNumber } from '../../../../src/i18n/number.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import {
  DIRECT,
  INDIRECT,
  LONE,
  RATES,
  RISING,
  SHARES,
  TREND_SIZE,
} from '../../../../src/views/methods/invented.ts';

interface Limited {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Four places: those written in the example. */
function expectSame(written: Limited, worked: Limited): void {
  for (const part of ['estimate', 'lower', 'upper'] as const)
    expect(written[part], part).toBeCloseTo(worked[part], 4);
}

describe('the invented examples are what the programs work out', () => {
  it('of direct standardisation', () => {
    const { counts, people, weights, per, crude } = DIRECT;
    expectSame(DIRECT, directlyStandardisedRate(counts, people, weights, per));
    const [events, all] = [counts[0] + counts[1], people[0] + people[1]];
    expect(crude).toBeCloseTo(rateInterval(events, all, per).estimate, 4);
    // The text says that the ages are equally many in the country.
    expect(weights[0]).toBe(weights[1]);
  });

  it('of indirect standardisation', () => {
    const { people, rates, per, expected, observed } = INDIRECT;
    expect(expected).toBeCloseTo((people[0] * rates[0] + people[1] * rates[1]) / per, 9);
    expectSame(INDIRECT, standardisedRatio(observed, expected));
    expect(INDIRECT.lower < 1 && INDIRECT.upper > 1).toBe(true);
  });

  it('of the difference of two shares: intervals overlap, the difference is more than chance', () => {
    const { counts, size, shares, difference } = SHARES;
    shares.forEach((share, i) => {
      expectSame(share, wilsonInterval(counts[i] ?? 0, size));
    });
    const worked = compareProportions(counts[0], size, counts[1], size);
    expectSame(difference, { ...worked, estimate: worked.difference });
    expect(shares[0].lower).toBeLessThan(shares[1].upper);
    expect(worked.lower).toBeGreaterThan(0);
  });

  it('of the ratio of two rates, which holds 1', () => {
    const { counts, size, ratio } = RATES;
    const worked = compareRates(counts[0], size, counts[1], size);
    expectSame(ratio, { ...worked, estimate: worked.ratio });
    expect(worked.lower < 1 && worked.upper > 1).toBe(true);
  });

  it('of trends: one that rises, and one that hangs on its last year', () => {
    const worked = [RISING, LONE].map(({ counts, chiSquared }) => {
      const sizes = counts.map(() => TREND_SIZE);
      expect(counts).toHaveLength(6);
      expect(chiSquared).toBeCloseTo(trendInProportions(counts, sizes).chiSquared, 4);
      return trendVerdict('proportion', counts, sizes);
    });
    expect(worked).toEqual(['rising', 'no-clear-trend']);
    expect(LONE.chiSquared).toBeGreaterThan(normalDeviate(TREND_LEVEL) ** 2);
    const without = LONE.counts.slice(0, -1);
    expect(
      trendInProportions(
        without,
        without.map(() => TREND_SIZE),
      ).chiSquared,
    ).toBe(0);
  });
});

describe.each(LANGUAGES)('the numbers in the texts on methods in %s', (lang) => {
  const { intro, methods } = messagesOf(lang).chance;

  it('are those of the programs', () => {
    const [z, far] = [normalDeviate(0.95), normalDeviate(TREND_LEVEL)];
    const legend = intro.text.join(' ');
    expect(legend).toContain(formatNumber(lang, z, 2));
    expect(legend).toContain(formatNumber(lang, (1 - 0.95) / 2, 3));
    const funnel = methods.funnel.where.join(' ');
    expect(funnel).toContain(formatNumber(lang, far, 2));
    expect(funnel).toContain(formatNumber(lang, (1 - TREND_LEVEL) / 2, 3));
    expect(methods.trend.where.join(' ')).toContain(formatNumber(lang, far * far, 2));
    expect(methods.trend.text.join(' ')).toContain(formatNumber(lang, TREND_LEVEL * 100, 1));
  });
});
