import { expect, it } from 'vitest';
import { countFamilies } from '../../../scripts/protect/count-families.ts';
import { STATE } from '../../../scripts/protect/system.ts';
import { SystemBuilder } from '../../../scripts/protect/system-builder.ts';

it('counts groups of counts that sums and equations link, and no single ones', () => {
  const builder = new SystemBuilder();
  const cell = (value: number): number =>
    builder.addUnknown({ value, threshold: 5, cost: 1, state: STATE.open });
  const [a, b, c, d, e] = [cell(1), cell(2), cell(3), cell(3), cell(9)];
  expect(countFamilies(builder.build())).toBe(0);
  builder.addSum({ value: 3, threshold: 5, cost: 1, state: STATE.open }, Int32Array.of(a, b));
  builder.addEquation(c, [d]);
  expect(countFamilies(builder.build())).toBe(2);
  builder.addEquation(e, [a, b, c, d]);
  expect(countFamilies(builder.build())).toBe(1);
});
