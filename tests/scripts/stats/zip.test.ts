import { expect, it } from 'vitest';
import { zip } from '../../../scripts/stats/zip.ts';

it('puts items side by side, as many as the shorter list has', () => {
  expect(zip([1, 2], ['a', 'b'])).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
  expect([zip([1, 2], ['a']), zip([1], ['a', 'b']), zip([], ['a'])]).toEqual([[[1, 'a']], [[1, 'a']], []]);
});
