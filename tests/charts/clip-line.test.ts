import { expect, test } from 'vitest';
import { clipLine } from '../../src/charts/clip-line.ts';
import { thinLine } from '../../src/charts/thin-line.ts';

const FRAME = { left: 0, right: 100, top: 0, bottom: 50 };
const spots = (...places: [number, number][]) => places.map(([x, y]) => ({ x, y }));

test('a line inside is kept whole', () => {
  const line = spots([10, 10], [20, 20], [30, 10]);
  expect(clipLine(line, FRAME)).toEqual(line);
});

test('a line outside is not drawn', () => {
  expect(clipLine(spots([10, -10], [20, -5]), FRAME)).toEqual([]);
  expect(clipLine(spots([120, 10], [130, 10]), FRAME)).toEqual([]);
});

test('a line ends where it leaves and begins where it comes back', () => {
  const line = spots([10, 10], [20, -10], [30, 10]);
  expect(clipLine(line, FRAME)).toEqual([...spots([10, 10], [15, 0]), null, ...spots([25, 0], [30, 10])]);
});

test('a line is cut at the sides too', () => {
  expect(clipLine(spots([-10, 20], [110, 20]), FRAME)).toEqual(spots([0, 20], [100, 20]));
});

test('a limit along the axis is left to the axis', () => {
  expect(clipLine(spots([0, 50], [50, 50], [60, 40]), FRAME)).toEqual(spots([50, 50], [60, 40]));
});

test('spots on a straight line are left out, bends are kept', () => {
  const line = spots([0, 0], [5, 0.1], [10, 0], [20, 10], [30, 20]);
  expect(thinLine(line)).toEqual(spots([0, 0], [10, 0], [30, 20]));
});

test('pieces are thinned apart', () => {
  const piece = spots([0, 0], [5, 0], [10, 0]);
  expect(thinLine([...piece, null, ...piece])).toEqual([
    ...spots([0, 0], [10, 0]),
    null,
    ...spots([0, 0], [10, 0]),
  ]);
  expect(thinLine([])).toEqual([]);
});
