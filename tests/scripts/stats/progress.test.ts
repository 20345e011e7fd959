import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needed, progress } from '../../../scripts/stats/progress.ts';
import { refusal } from '../../support/refusal.ts';

function judge(date: string, value: number, [from, to]: readonly [number, number] = [100, 50]): string {
  return progress({
    baseline: { date: '2020-01-01', value: from },
    target: { date: '2030-01-01', value: to },
    actual: { date, value },
  });
}

const dayOf = (days: number): string =>
  new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const LENGTH = 3653;

describe('progress', () => {
  // A fall from 100 to 50 in ten years of 3,653 days: 1,827 days after the baseline (2025-01-01) the path is at 74.993.
  it.each([
    ['2025-01-01', 75, 'off-track'],
    ['2025-01-01', 74.99, 'on-track'],
    ['2025-01-01', 50.01, 'on-track'],
    ['2025-01-01', 50, 'met'],
    ['2025-01-01', 20, 'met'],
    ['2025-01-01', 120, 'off-track'],
    ['2020-01-02', 100, 'off-track'],
    ['2020-01-02', 50, 'met'],
    ['2029-12-31', 50.01, 'on-track'],
    ['2029-12-31', 50.02, 'off-track'],
    ['2030-01-01', 50.01, 'missed'],
    ['2030-01-01', 50, 'met'],
    ['2035-06-30', 51, 'missed'],
    ['2035-06-30', 50, 'met'],
    ['2020-01-01', 50, 'too-early'],
    ['2019-12-31', 10, 'too-early'],
  ])('on %s at %d is %s', (date, value, expected) => {
    expect(judge(date, value)).toBe(expected);
  });

  it('is on track exactly on the path', () => {
    const on = (date: string, value: number) =>
      progress({
        baseline: { date: '2020-01-01', value: 0.1 },
        target: { date: '2020-01-11', value: 0.8 },
        actual: { date, value },
      });
    const days = Array.from({ length: 9 }, (_, i) => i + 1);
    const values = ['0.17', '0.24', '0.31', '0.38', '0.45', '0.52', '0.59', '0.66', '0.73'].map(Number);
    expect(days.map((day) => on(dayOf(day), values[day - 1] ?? 0))).toEqual(days.map(() => 'on-track'));
    expect(days.map((day) => on(dayOf(day), (values[day - 1] ?? 0) - 1e-12))).toEqual(
      days.map(() => 'off-track'),
    );
  });

  it('is on track on the path when its values are large beside the change', () => {
    const on = (value: number) =>
      progress({
        baseline: { date: '2020-01-01', value: 1100.2 },
        target: { date: '2020-01-11', value: 1100.9 },
        actual: { date: '2020-01-03', value },
      });
    // The path is at 1100.3400000000001 in a computer.
    expect([on(1100.34), on(1100.339_999)]).toEqual(['on-track', 'off-track']);
  });

  it('judges a rise as it judges the fall that mirrors it', () => {
    const value = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 5000 }), value, value, value, (day, from, to, actual) => {
        fc.pre(from !== to);
        expect(judge(dayOf(day), -actual, [-from, -to])).toBe(judge(dayOf(day), actual, [from, to]));
      }),
    );
  });

  it('never worsens when more is reached, nor betters with the days', () => {
    const order = ['too-early', 'missed', 'off-track', 'on-track', 'met'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LENGTH - 1 }), fc.integer({ min: 0, max: 150 }), (day, value) => {
        const now = order.indexOf(judge(dayOf(day), value));
        expect(order.indexOf(judge(dayOf(day), value - 1))).toBeGreaterThanOrEqual(now);
        expect(order.indexOf(judge(dayOf(day + 1), value))).toBeLessThanOrEqual(now);
      }),
    );
  });

  const point = (date: string, value: number) => ({ date, value });
  const [BASELINE, TARGET, ACTUAL] = [point('2020-01-01', 1), point('2021-01-01', 2), point('2020-06-01', 1)];

  it.each([
    [
      { baseline: point('2020-02-30', 1) },
      'baseline: a day of the calendar such as 2026-03-31 is needed, got 2020-02-30',
    ],
    [
      { baseline: point('2020-1-1', 1) },
      'baseline: a day of the calendar such as 2026-03-31 is needed, got 2020-1-1',
    ],
    [
      { target: point('2021-13-01', 2) },
      'target: a day of the calendar such as 2026-03-31 is needed, got 2021-13-01',
    ],
    [
      { actual: point('2021-02-29', 2) },
      'actual: a day of the calendar such as 2026-03-31 is needed, got 2021-02-29',
    ],
    [{ actual: point('', 2) }, 'actual: a day of the calendar such as 2026-03-31 is needed, got '],
    [{ baseline: point('2020-01-01', Number.NaN) }, 'baseline: a finite number is needed, got NaN'],
    [{ target: point('2021-01-01', Infinity) }, 'target: a finite number is needed, got Infinity'],
    [{ actual: point('2021-01-01', Number.NaN) }, 'actual: a finite number is needed, got NaN'],
    [{ target: point('2021-01-01', 1) }, 'target: a value other than the baseline is needed, got 1'],
    [
      { target: point('2020-01-01', 2) },
      'target: a date after the baseline (2020-01-01) is needed, got 2020-01-01',
    ],
    [
      { target: point('2019-01-01', 2) },
      'target: a date after the baseline (2020-01-01) is needed, got 2019-01-01',
    ],
  ])('refuses what is out of its domain (%#)', (change, message) => {
    expect(refusal(() => progress({ baseline: BASELINE, target: TARGET, actual: ACTUAL, ...change }))).toBe(
      message,
    );
  });
});

describe('needed', () => {
  it.each([
    [500, 5000, 10, 0],
    [500, 5001, 10, 1],
    [500, 5000, 0, 10],
    [500, 5000, 9.5, 1],
    [500, 5000, 12, 0],
    [500, 0, 0, 0],
    [0.1, 1.1, 0, 11],
    [0.1, 0.7, 0, 7],
    [0.3, 300.3, 0, 1001],
    [0.3, 300.3, 1000, 1],
    [250, 1000, 3.1, 1],
    [1, 30.1, 10.1, 20],
    [300, 1, 0, 1],
  ])('with one post for %d, %d persons and %d in post: %d', (norm, served, inPost, more) => {
    expect(needed(norm, served, inPost)).toBe(more);
  });

  it('is the smallest number that keeps the norm', () => {
    const whole = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), whole, fc.nat(500), (norm, served, inPost) => {
        const more = needed(norm, served, inPost);
        expect(Number.isInteger(more) && more >= 0).toBe(true);
        expect((inPost + more) * norm).toBeGreaterThanOrEqual(served);
        if (more > 0) expect((inPost + more - 1) * norm).toBeLessThan(served);
      }),
    );
  });

  it.each([
    [() => needed(0, 1, 1), 'norm: a finite number above 0 is needed, got 0'],
    [() => needed(Infinity, 1, 1), 'norm: a finite number above 0 is needed, got Infinity'],
    [() => needed(1, -1, 1), 'served: a finite number from 0 on is needed, got -1'],
    [() => needed(1, Number.NaN, 1), 'served: a finite number from 0 on is needed, got NaN'],
    [() => needed(1, 1, -0.5), 'inPost: a finite number from 0 on is needed, got -0.5'],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });
});
