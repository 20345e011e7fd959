import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../scripts/derive/limits-of.ts';
import { rateInterval } from '../../../scripts/stats/rate.ts';
import { wilsonInterval } from '../../../scripts/stats/wilson.ts';
import type { Statistics } from '../../../src/domain/statistics.ts';
import { publishedFigure as figure } from '../../support/published-figure.ts';

const parts = { numerator: { indicator: 'part' }, denominator: { indicator: 'whole' } };

function declared(interval: Statistics['interval'], per = 100): Parameters<typeof limitsOf>[0] {
  return {
    statistics: { interval, compare: false, funnel: false, trend: false },
    computed: { ...parts, per },
  };
}

describe('limitsOf', () => {
  it('gives Wilson’s interval in the unit of the share', () => {
    const { lower, upper } = wilsonInterval(15, 148, 0.9);
    const limits = limitsOf(declared('wilson'), figure('part', 15), figure('whole', 148));
    expect(limits?.(0.9)).toEqual({ lower: lower * 100, upper: upper * 100, method: 'wilson' });
  });

  it('gives the interval of a rate, whatever its denominator was rounded to', () => {
    const limits = limitsOf(
      declared('rate', 10_000),
      figure('part', 7),
      figure('whole', 12_000, { rounded_to: 1000, qualifier: 'about' }),
    );
    expect(limits?.(0.95)).toMatchObject({ method: 'exact', upper: rateInterval(7, 12_000, 10_000).upper });
  });

  it.each([
    ['a rounded count', figure('part', 20, { rounded_to: 10 }), figure('whole', 100)],
    ['a count about right', figure('part', 20, { qualifier: 'about' }), figure('whole', 100)],
    ['a value that is no count', figure('part', 20.5), figure('whole', 100)],
    ['a rounded whole', figure('part', 20), figure('whole', 100, { rounded_to: 100 })],
    ['a part larger than its whole', figure('part', 101), figure('whole', 100)],
    ['nothing at all', figure('part', 0), figure('whole', 0)],
    ['a withheld part', figure('part', null, { status: 'c' }), figure('whole', 100)],
    ['a withheld whole', figure('part', 20), figure('whole', null, { status: 'c' })],
  ])('gives none for %s', (_, part, whole) => {
    expect(limitsOf(declared('wilson'), part, whole)).toBeNull();
  });

  it('gives none where the indicator declares none, or nothing', () => {
    const both = [figure('part', 20), figure('whole', 100)] as const;
    expect(limitsOf(declared('none'), ...both)).toBeNull();
    expect(limitsOf({ computed: { ...parts, per: 100 } }, ...both)).toBeNull();
  });
});
