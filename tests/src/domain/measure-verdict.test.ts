import { describe, expect, it } from 'vitest';
import { judge, type Point, type VerdictCase } from '../../../src/domain/measure-verdict.ts';

const year = (of: number, value: number): Point => ({
  start: `${String(of)}-01-01`,
  end: `${String(of)}-12-31`,
  value,
});
const years = (first: number, ...values: readonly number[]): Point[] =>
  values.map((value, i) => year(first + i, value));

/** Work began in the middle of 2021, which belongs to neither side. */
const BASE: VerdictCase = {
  effect: 'fall',
  begun: { date: '2021-06-01', isStated: true },
  points: years(2018, 10, 12, 11, 30, 8, 7, 9),
  breaks: [],
};
const verdict = (change: Partial<VerdictCase>) => judge({ ...BASE, ...change });

describe('a verdict', () => {
  it('sets the median after against the range before, and leaves out the period in which work began', () => {
    expect(verdict({})).toEqual({
      points_before: 3,
      points_after: 3,
      lowest_before: 10,
      highest_before: 12,
      median_after: 8,
      verdict: 'as-stated',
      reason: 'judged',
    });
  });

  it.each([
    ['fall', [8, 7, 9], 'as-stated'],
    ['rise', [8, 7, 9], 'opposite'],
    ['fall', [13, 20, 14], 'opposite'],
    ['rise', [13, 20, 14], 'as-stated'],
    ['rise', [13, 12, 11], 'no-clear-change'],
    ['fall', [10, 9, 10], 'no-clear-change'],
  ] as const)('where a %s was stated and then came %j is %s', (effect, after, wanted) => {
    const points = [...years(2018, 10, 12, 11), ...years(2022, ...after)];
    expect(verdict({ effect, points }).verdict).toBe(wanted);
  });

  it('takes the mean of the middle two where the number of periods is even', () => {
    const points = [...years(2018, 10, 12, 11), ...years(2022, 1, 2, 4, 100)];
    expect(verdict({ points }).median_after).toBe(3);
  });
});

describe('no verdict', () => {
  it.each([
    ['nothing-published', { points: [] }],
    ['no-effect-stated', { effect: 'not-stated' }],
    ['not-begun', { begun: null }],
    ['date-not-stated', { begun: { date: '2021-06-01', isStated: false } }],
    ['recording-changed', { breaks: ['2022-05-01'] }],
    ['no-baseline', { points: years(2019, 10, 12, 30, 8, 7, 9) }],
  ] as const)('cannot be told: %s', (reason, change) => {
    expect(verdict(change as Partial<VerdictCase>)).toMatchObject({
      verdict: 'cannot-be-told',
      reason,
      median_after: null,
    });
  });

  it('is too early with fewer than three periods after', () => {
    expect(verdict({ points: years(2018, 10, 12, 11, 30, 8, 7) })).toMatchObject({
      verdict: 'too-early',
      reason: 'few-after',
      points_after: 2,
    });
  });

  it('is not stopped by changes before the baseline or after the last value', () => {
    expect(verdict({ breaks: ['2018-12-31', '2025-01-01'] }).reason).toBe('judged');
    expect(verdict({ breaks: ['2019-01-01'] }).reason).toBe('recording-changed');
    expect(verdict({ breaks: ['2024-12-31'] }).reason).toBe('recording-changed');
  });
});
