import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks, innerTicks, ticksOf } from '../../src/charts/axis-ticks.ts';

test.each([
  [0, 55, [0, 20, 40, 60]],
  [0, 27.3, [0, 10, 20, 30]],
  [0, 1383, [0, 500, 1000, 1500]],
  [0, 100, [0, 25, 50, 75, 100]],
  [0, 0.9, [0, 0.5, 1]],
  [0, 0.3, [0, 0.1, 0.2, 0.3]],
  [-22.7, 10, [-30, -20, -10, 0, 10]],
  [95.2, 99.8, [94, 96, 98, 100]],
])('from %d to %d', (low, high, ticks) => {
  expect(axisTicks(low, high)).toEqual(ticks);
});

test('an axis begins at zero unless told otherwise', () => {
  expect(ticksOf([95, 99])[0]).toBe(0);
  expect(ticksOf([95, 99], false)[0]).toBeGreaterThan(90);
});

test('no values and only zeros still make an axis', () => {
  expect(ticksOf([])).toEqual([0, 1]);
  expect(ticksOf([0, 0])).toEqual([0, 1]);
});

test('ticks hold all values between them, in at most four equal steps', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(
        value.map((x) => Math.round(x * 100) / 100),
        { minLength: 1 },
      ),
      (values) => {
        const ticks = ticksOf(values);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
      },
    ),
  );
});

test.each([
  [0, 9.9, [0, 2, 4, 6, 8]],
  [0, 6.4, [0, 2, 4, 6]],
  [0, 832_000, [0, 200_000, 400_000, 600_000, 800_000]],
  [93.2, 99.5, [94, 96, 98]],
])('ticks within an axis from %d to %d', (low, high, ticks) => {
  expect(innerTicks(low, high)).toEqual(ticks);
});

test('an axis may have fewer ticks', () => {
  expect(innerTicks(0, 832_000, 2)).toEqual([0, 500_000]);
});
