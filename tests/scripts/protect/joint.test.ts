import { describe, expect, it } from 'vitest';
import { unproved } from '../../../scripts/protect/check-worlds.ts';
import { chooseWithheld, effortFor, type Choice } from '../../../scripts/protect/choose-withheld.ts';
import { requirementsOf } from '../../../scripts/protect/requirements.ts';
import { STATE, type System } from '../../../scripts/protect/system.ts';
import { crossTable, type CrossTable } from '../../support/cross-table.ts';
import { rangesOf } from '../../support/every-table.ts';

const THRESHOLD = 5;
const SIZE = 3;
const COUNTS = [1, 6, 9, 7, 6, 8, 9, 7, 6];

/** The same table with its rows and columns in another order: the search goes another way. */
const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [0, 2, 1],
] as const;

function choose(system: System): Choice {
  return chooseWithheld(system, requirementsOf(system, { insider: false }), effortFor(system));
}

function table(order: readonly number[]): CrossTable {
  const counts = order.flatMap((row) => order.map((column) => COUNTS[row * SIZE + column] ?? 0));
  return crossTable([SIZE, SIZE], counts, THRESHOLD);
}

/** The mask found in one order, for the table in the first. */
function maskIn(order: readonly number[]): Uint8Array {
  const permuted = table(order);
  const { withheld } = choose(permuted.system);
  const { cells, system } = table(ORDERS[0]);
  const mask = new Uint8Array(system.cells);
  for (const [key, cell] of permuted.cells) {
    const [row = -1, column = -1] = key
      .split(',')
      .map((at) => (at === '-1' ? -1 : (order[Number(at)] ?? -1)));
    mask[cells.get([row, column].join()) ?? -1] = withheld[cell] ?? 0;
  }
  return mask;
}

/** Protected cells of which somebody who tries everything learns that they are not 0, or below the threshold. */
function told(system: System, withheld: Uint8Array): number {
  const ranges = rangesOf(system, withheld);
  return ranges.filter(([least, most], cell) => system.primary[cell] === 1 && (least > 0 || most < THRESHOLD))
    .length;
}

/** The system of a release after one that has shown and withheld this. */
function after(system: System, withheld: Uint8Array): System {
  return {
    ...system,
    state: Uint8Array.from(withheld, (one) => (one === 1 ? STATE.withheld : STATE.published)),
  };
}

describe('four releases of the same data, each in another order', () => {
  const { system } = table(ORDERS[0]);
  const masks = ORDERS.map(maskIn);
  const together =
    masks[0]?.map((_, cell) => Number(masks.every((mask) => mask[cell] === 1))) ?? new Uint8Array();

  it('are safe each alone', () => {
    expect(masks.map((mask) => told(system, mask))).toEqual([0, 0, 0, 0]);
  });

  it('are not safe together, and the joint system says so', () => {
    expect(together.reduce((sum, one) => sum + one, 0)).toBeLessThan(
      masks[0]?.reduce((sum, one) => sum + one, 0) ?? 0,
    );
    expect(told(system, together)).toBeGreaterThan(0);
    const joint = after(system, together);
    const { withheld, proofs } = choose(joint);
    expect(unproved(joint, withheld, proofs).length).toBeGreaterThan(0);
  });

  it('are one and the same, and safe, where each obeys those before it', () => {
    let mask = masks[0] ?? new Uint8Array();
    for (let release = 1; release < ORDERS.length; release += 1) {
      const bound = after(system, mask);
      const { withheld, proofs } = choose(bound);
      expect(unproved(bound, withheld, proofs)).toEqual([]);
      expect(withheld).toEqual(mask);
      mask = withheld;
    }
    expect(told(system, mask)).toBe(0);
  });
});
