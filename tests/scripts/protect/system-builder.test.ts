import { describe, expect, it } from 'vitest';
import { STATE } from '../../../scripts/protect/system.ts';
import { SystemBuilder } from '../../../scripts/protect/system-builder.ts';

function cell(value: number): { value: number; threshold: number; cost: number; state: number } {
  return { value, threshold: 5, cost: 1, state: STATE.open };
}

describe('SystemBuilder', () => {
  it('writes an equation between sums as one between their unknowns', () => {
    const builder = new SystemBuilder();
    const [a, b, c] = [builder.addUnknown(cell(1)), builder.addUnknown(cell(2)), builder.addUnknown(cell(3))];
    const sum = builder.addSum(cell(3), Int32Array.of(a, b));
    builder.addEquation(sum, [c]);
    const { equations } = builder.build();
    expect(equations.map(({ unknowns, signs }) => [[...unknowns], [...signs]])).toEqual([
      [
        [0, 1, 2],
        [1, 1, -1],
      ],
    ]);
  });

  it('leaves out an equation whose sides add up the same', () => {
    const builder = new SystemBuilder();
    const [a, b] = [builder.addUnknown(cell(1)), builder.addUnknown(cell(2))];
    builder.addEquation(builder.addSum(cell(3), Int32Array.of(a, b)), [a, b]);
    expect(builder.build().equations).toEqual([]);
  });

  it('takes whole counts only', () => {
    const builder = new SystemBuilder();
    expect(() => builder.addUnknown(cell(1.5))).toThrow('whole number');
    expect(() => builder.addUnknown(cell(-1))).toThrow('whole number');
    expect(() => builder.cell(7)).toThrow('no cell 7');
  });

  it('puts unknowns before sums', () => {
    const builder = new SystemBuilder();
    const a = builder.addUnknown(cell(1));
    const sum = builder.addSum(cell(1), Int32Array.of(a));
    builder.addUnknown(cell(2));
    expect([builder.position(a), builder.position(sum)]).toEqual([0, 2]);
  });
});
