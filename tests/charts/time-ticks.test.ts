import { expect, test } from 'vitest';
import { timeTicks } from '../../src/charts/time-ticks.ts';

const tick = (at: number) => ({ at, half: 16 });

test('ticks that would touch one before them are dropped', () => {
  const ticks = timeTicks([tick(0), tick(300), tick(290), tick(100), tick(130)]);
  expect(ticks.map(({ at }) => at)).toEqual([0, 100, 300]);
});
