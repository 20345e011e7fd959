import { expect, test } from 'vitest';
import { checkLevel, finePoints, isOutside, limitsAt } from '../../src/charts/funnel-limits.ts';
import { level } from './samples.ts';

const coarse = { ...level('95%', 50, 1.96), points: [1_000, 4_000, 100_000].map((size) => exact(size)) };

function exact(size: number) {
  const more = 1.96 * Math.sqrt((50 * 10_000) / size);
  return { size, lower: 50 - more, upper: 50 + more };
}

test('between two points the limits follow the root of the size', () => {
  for (const size of [1_000, 2_500, 50_000, 100_000]) {
    expect(limitsAt(coarse, size).upper).toBeCloseTo(exact(size).upper, 9);
    expect(limitsAt(coarse, size).lower).toBeCloseTo(exact(size).lower, 9);
  }
});

test('beyond the points the last ones hold', () => {
  expect(limitsAt(coarse, 10).upper).toBeCloseTo(exact(1_000).upper, 9);
  expect(limitsAt(coarse, 1e9).upper).toBeCloseTo(exact(100_000).upper, 9);
});

test('an area lies outside only beyond a limit, not on it', () => {
  const { lower, upper } = exact(4_000);
  expect(
    [lower - 0.01, lower, 50, upper, upper + 0.01].map((value) => isOutside(coarse, 4_000, value)),
  ).toEqual([true, false, false, false, true]);
});

test('points between make the line smooth and keep the given ones', () => {
  const fine = finePoints(coarse);
  expect(fine).toHaveLength(13);
  expect(fine).toEqual(expect.arrayContaining(coarse.points));
  expect(() => {
    checkLevel({ label: 'fine', points: fine });
  }).not.toThrow();
});

test('points that mean nothing are refused', () => {
  const of = (...sizes: number[]) => ({ label: '95%', points: sizes.map(exact) });
  for (const wrong of [of(), of(10), of(20, 10), of(10, 10), of(0, 10)]) {
    expect(() => {
      checkLevel(wrong);
    }).toThrow('invalid limits 95%');
  }
  expect(() => limitsAt(of(), 5)).toThrow('missing points of the limits 95%');
});
