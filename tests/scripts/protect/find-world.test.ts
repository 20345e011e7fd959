import { describe, expect, it } from 'vitest';
import { findWorld } from '../../../scripts/protect/find-world.ts';
import { Model } from '../../../scripts/protect/model.ts';

function cellsOf(model: Model, ...values: number[]): number[] {
  return values.map((value, figure) => model.addCell({ figure, value, threshold: 5, cost: 1 }));
}

describe('findWorld', () => {
  it('moves one sibling the other way', () => {
    const model = new Model();
    const [total = 0, small = 0, large = 0] = cellsOf(model, 20, 2, 18);
    model.addSum(total, [small, large], true);
    const world = findWorld(model, small, 3, (cell) => (cell === total ? 100 : 1));
    expect(world).toEqual(
      new Map([
        [small, 3],
        [large, -3],
      ]),
    );
  });

  it('takes one from many where no single cell has room for the whole difference', () => {
    const model = new Model();
    const [total = 0, ...parts] = cellsOf(model, 6, 1, 2, 2, 1);
    model.addSum(total, parts, true);
    const [small = 0] = parts;
    const world = findWorld(model, small, 5, (cell) => (cell === total ? Infinity : 1));
    expect(world?.get(small)).toBe(5);
    const others = parts.slice(1).map((cell) => world?.get(cell) ?? 0);
    expect(others.reduce((sum, delta) => sum + delta, 0)).toBe(-5);
    expect(world?.has(total)).toBe(false);
  });

  it('finds nothing where every other cell must stay', () => {
    const model = new Model();
    const [total = 0, small = 0, large = 0] = cellsOf(model, 20, 2, 18);
    model.addSum(total, [small, large], true);
    expect(findWorld(model, small, 3, (cell) => (cell === small ? 0 : Infinity))).toBeNull();
  });

  it('finds nothing where the cells do not hold enough', () => {
    const model = new Model();
    const [total = 0, small = 0, large = 0] = cellsOf(model, 4, 2, 2);
    model.addSum(total, [small, large], true);
    expect(findWorld(model, small, 3, (cell) => (cell === total ? Infinity : 0))).toBeNull();
  });

  it('needs no other cell for one that stands in no sum', () => {
    const model = new Model();
    const [alone = 0] = cellsOf(model, 3);
    expect(findWorld(model, alone, -3, () => 0)).toEqual(new Map([[alone, -3]]));
  });
});
