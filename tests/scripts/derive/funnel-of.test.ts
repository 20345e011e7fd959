import { describe, expect, it } from 'vitest';
import { funnelOf } from '../../../scripts/derive/funnel-of.ts';
import { funnelLimits } from '../../../scripts/stats/funnel.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';
import { inYear, plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const computed = { numerator: { indicator: 'part' }, denominator: { indicator: 'whole' }, per: 100 };
const statistics = { interval: 'wilson', compare: true, funnel: true, trend: false } as const;
const share = plainIndicator('share', { computed, statistics });

function area(code: string, denominator: number, year = 2022): PublishedFigure {
  return publishedFigure('share', 20, {
    ...inYear(year),
    area: code,
    numerator: denominator / 5,
    denominator,
    lower: 15,
    upper: 25,
  });
}

function table(count: number, year = 2022): PublishedFigure[] {
  const areas = Array.from({ length: count }, (_, i) => area(`KZ-${String(10 + i)}`, 50 * (i + 1), year));
  return [area('KZ', 10_000, year), ...areas];
}

describe('funnelOf', () => {
  it('gives the limits around the country’s value for all sizes of its areas', () => {
    const lines = funnelOf(share, table(12));
    expect(new Set(lines.map(({ level }) => level))).toEqual(new Set([0.95, 0.998]));
    const sizes = lines.map(({ size }) => size);
    expect(Math.min(...sizes)).toBeLessThanOrEqual(50);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(600);
    for (const { size, level, lower, upper } of lines) {
      const [limits] = funnelLimits('proportion', 0.2, [size], [level]);
      expect(lower).toBeCloseTo((limits?.lower ?? Number.NaN) * 100, 3);
      expect(upper).toBeCloseTo((limits?.upper ?? Number.NaN) * 100, 3);
    }
  });

  it('takes the last period with enough areas', () => {
    const lines = funnelOf(share, [...table(12, 2021), ...table(12, 2022), ...table(4, 2023)]);
    expect(new Set(lines.map(({ period }) => period))).toEqual(new Set(['2022']));
  });

  it('uses Poisson limits for rates', () => {
    const rate = plainIndicator('share', { computed, statistics: { ...statistics, interval: 'rate' } });
    const [line] = funnelOf(rate, table(12));
    const [limits] = funnelLimits('rate', 0.2, [line?.size ?? 0], [line?.level ?? 0]);
    expect(line?.upper).toBeCloseTo((limits?.upper ?? Number.NaN) * 100, 3);
  });

  it('draws nothing for few areas, without the country, or where no funnel is declared', () => {
    expect(funnelOf(share, table(9))).toEqual([]);
    expect(funnelOf(share, table(12).slice(1))).toEqual([]);
    expect(funnelOf(plainIndicator('share', { computed }), table(12))).toEqual([]);
  });
});
