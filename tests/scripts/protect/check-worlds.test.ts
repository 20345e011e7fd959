import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unproved } from '../../../scripts/protect/check-worlds.ts';
import { chooseWithheld, effortFor } from '../../../scripts/protect/choose-withheld.ts';
import { Proofs } from '../../../scripts/protect/proofs.ts';
import { requirementsOf } from '../../../scripts/protect/requirements.ts';
import { STATE, type System } from '../../../scripts/protect/system.ts';
import { SystemBuilder } from '../../../scripts/protect/system-builder.ts';
import type { World } from '../../../scripts/protect/world.ts';
import { crossTable } from '../../support/cross-table.ts';

function build(total: number): System {
  const builder = new SystemBuilder();
  const cell = (value: number): number =>
    builder.addUnknown({ value, threshold: 5, cost: 1, state: STATE.open });
  const [small, large, larger] = [cell(2), cell(18), cell(40)];
  builder.addSum({ value: total, threshold: 5, cost: 1, state: STATE.open }, Int32Array.of(0, 1, 2));
  builder.addEquation(larger, [cell(40)]);
  builder.addNeighbours([small, large]);
  return builder.build();
}

function world(deltas: Readonly<Record<number, number>>): World {
  const cells = Object.keys(deltas).map(Number);
  return { cells: Int32Array.from(cells), deltas: Int32Array.from(Object.values(deltas)) };
}

const SYSTEM = build(60);
const REQUIREMENTS = requirementsOf(SYSTEM, { insider: false });
const WITHHELD = Uint8Array.of(1, 1, 0, 0, 0);
const UP = world({ 0: 3, 1: -3 });
const DOWN = world({ 0: -2, 1: 2 });

function left(up: World | null, down: World | null, withheld = WITHHELD, system = SYSTEM): string[] {
  const proofs = new Proofs(system, REQUIREMENTS);
  if (up) proofs.assign(0, up);
  if (down) proofs.assign(1, down);
  return unproved(system, withheld, proofs).map(({ goal }) => goal);
}

describe('unproved', () => {
  it('accepts worlds in which every sum holds', () => {
    expect(REQUIREMENTS.map(({ goal }) => goal)).toEqual(['threshold', 'zero']);
    expect(left(UP, DOWN)).toEqual([]);
  });

  it.each([
    ['a world off by one', world({ 0: 3, 1: -2 })],
    ['a world that forgets the total it moves', world({ 0: 3 })],
    ['a world that moves the total', world({ 0: 3, 1: -2, 4: 1 })],
    ['a world below zero', world({ 0: 3, 1: -19, 4: -16 })],
    ['a world that breaks an equation', world({ 0: 3, 2: -3 })],
    ['a world whose cells are out of order', { cells: Int32Array.of(1, 0), deltas: Int32Array.of(-3, 3) }],
    ['a world that lists what does not move', world({ 0: 3, 1: -3, 2: 0 })],
    ['a world in which the count stays small', world({ 0: 2, 1: -2 })],
    ['no world', null],
  ])('refuses %s', (_, up) => {
    expect(left(up, DOWN, Uint8Array.of(1, 1, 1, 1, 0))).toEqual(['threshold']);
  });

  it('refuses a world that moves a published count', () => {
    expect(left(UP, DOWN, Uint8Array.of(1, 0, 0, 0, 0))).toEqual(['threshold', 'zero']);
  });

  it('refuses everything where the counts themselves do not add up', () => {
    expect(left(UP, DOWN, WITHHELD, build(61))).toEqual(['threshold', 'zero']);
  });

  it('notices one unit too many in any cell of any world', () => {
    const counts = fc.array(fc.nat({ max: 20 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.nat(), (inner, pick) => {
        const { system } = crossTable([3, 2, 2], inner, 5);
        const { withheld, proofs } = chooseWithheld(
          system,
          requirementsOf(system, { insider: false }),
          effortFor(system),
        );
        const moved = proofs.requirements.flatMap((_, i) =>
          (proofs.world(i)?.cells.length ?? 0) > 0 ? [i] : [],
        );
        const i = moved[pick % Math.max(1, moved.length)];
        if (i === undefined) return;
        const { cells, deltas } = proofs.world(i) ?? { cells: new Int32Array(0), deltas: new Int32Array(0) };
        const wrong = deltas.slice();
        wrong[pick % wrong.length] = (wrong[pick % wrong.length] ?? 0) + 1;
        proofs.assign(i, { cells, deltas: wrong });
        expect(unproved(system, withheld, proofs)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});
