import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pushLabels } from '../../src/charts/push-labels.ts';

const label = (y: number, height = 17) => ({ y, height });

test('labels with room stay where they are', () => {
  expect(pushLabels([label(50), label(90)], 0, 200)).toEqual([50, 90]);
});

test('labels that touch move apart by the same way', () => {
  expect(pushLabels([label(50), label(51)], 0, 200)).toEqual([42, 59]);
});

test('labels keep their order and come back in the order of the input', () => {
  expect(pushLabels([label(51), label(50)], 0, 200)).toEqual([59, 42]);
});

test('labels stay between the ends', () => {
  expect(pushLabels([label(1), label(2), label(199)], 0, 200)).toEqual([8.5, 25.5, 191.5]);
});

test('no two labels are ever nearer than their heights allow', () => {
  const labels = fc.array(
    fc.record({ y: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 17, max: 50 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(labels, (some) => {
      const placed = some.map((one, i) => ({ ...one, y: pushLabels(some, 0, 300)[i] ?? Number.NaN }));
      const sorted = placed.sort((a, b) => a.y - b.y);
      sorted.slice(1).forEach((one, i) => {
        const before = sorted[i] ?? one;
        expect(one.y - before.y).toBeGreaterThanOrEqual((one.height + before.height) / 2 - 1e-6);
      });
    }),
  );
});
