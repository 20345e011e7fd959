import { describe, expect, it } from 'vitest';
import type { Statistics } from '../../../../src/domain/statistics.ts';
import { mayOrderByValue, standingOf } from '../../../../src/views/statistics/standing.ts';

describe('standingOf', () => {
  it.each([
    ['higher', 'no-judgement', 'above'],
    ['lower', 'no-judgement', 'below'],
    // Where the rules of counting changed, nothing is judged whatever the indicator declares.
    ['higher', 'lower-is-better', 'above'],
    ['better', 'higher-is-better', 'above'],
    ['worse', 'higher-is-better', 'below'],
    ['better', 'lower-is-better', 'below'],
    ['worse', 'lower-is-better', 'above'],
    ['similar', 'lower-is-better', 'similar'],
  ] as const)('%s, %s: %s', (verdict, direction, standing) => {
    expect(standingOf({ direction }, { verdict })).toBe(standing);
  });

  it('is nothing where nothing was compared', () => {
    expect(standingOf({ direction: 'no-judgement' }, {})).toBeUndefined();
  });
});

describe('regions in the order of their values', () => {
  const statistics: Statistics = {
    interval: 'none',
    reason: 'complete-count',
    compare: false,
    funnel: false,
    trend: false,
  };
  const complete = { order: true, self_reported: 'no', statistics } as const;

  it('stand so only where everything was counted', () => {
    expect(mayOrderByValue(complete)).toBe(true);
    for (const reason of [
      'counts-not-published',
      'design-not-published',
      'index',
      'stated-by-source',
    ] as const) {
      expect(mayOrderByValue({ ...complete, statistics: { ...statistics, reason } })).toBe(false);
    }
    expect(mayOrderByValue({ order: true, self_reported: 'no' })).toBe(false);
  });

  it('never stand so by their own answers, nor where the indicator forbids it', () => {
    expect(mayOrderByValue({ ...complete, self_reported: 'partly' })).toBe(false);
    expect(mayOrderByValue({ ...complete, order: false })).toBe(false);
  });
});
