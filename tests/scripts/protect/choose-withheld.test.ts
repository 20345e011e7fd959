import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unproved } from '../../../scripts/protect/check-worlds.ts';
import { chooseWithheld, effortFor } from '../../../scripts/protect/choose-withheld.ts';
import { requirementsOf } from '../../../scripts/protect/requirements.ts';
import { itemsOf, type System } from '../../../scripts/protect/system.ts';
import { crossTable, tablesOf, type CrossTable } from '../../support/cross-table.ts';

const RULES = { insider: false };

function withheldIn(system: System, rules = RULES): Uint8Array {
  const requirements = requirementsOf(system, rules);
  const choice = chooseWithheld(system, requirements, effortFor(system));
  expect(unproved(system, choice.withheld, choice.proofs)).toEqual([]);
  return choice.withheld;
}

/** The cells a reader sees as `c`, as lists of coordinates. */
function marks({ cells }: CrossTable, withheld: Uint8Array): string[] {
  return [...cells].filter(([, cell]) => withheld[cell] === 1).map(([key]) => key);
}

/** Smallest and largest count of each cell over all tables of whole numbers that agree with what is published. */
function bruteForce(system: System, withheld: Uint8Array): [number, number][] {
  const total = Math.max(...system.value);
  const ranges = Array.from(system.value, (): [number, number] => [Infinity, -Infinity]);
  const most = withheld.reduce((sum, one, cell) => Math.max(sum, one * (system.value[cell] ?? 0)), total);
  for (let all = 0; all <= most + 6; all += 1) {
    for (const counts of tablesOf(system.unknowns, all)) {
      const values = Array.from({ length: system.cells }, (_, cell) =>
        cell < system.unknowns
          ? (counts[cell] ?? 0)
          : itemsOf(system.members, cell - system.unknowns).reduce((sum, u) => sum + (counts[u] ?? 0), 0),
      );
      if (values.some((value, cell) => withheld[cell] === 0 && value !== system.value[cell])) continue;
      values.forEach((value, cell) => {
        const range = ranges[cell] ?? [0, 0];
        ranges[cell] = [Math.min(range[0], value), Math.max(range[1], value)];
      });
    }
  }
  return ranges;
}

describe('chooseWithheld', () => {
  it('leaves every small count able to be 0 and to reach the threshold, for all that a reader can try', () => {
    const threshold = 3;
    const tables = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(tables, (counts) => {
        const { system } = crossTable([2, 2], counts, threshold);
        const withheld = withheldIn(system);
        const ranges = bruteForce(system, withheld);
        system.primary.forEach((primary, cell) => {
          if (primary === 0) return;
          expect(ranges[cell]?.[0]).toBe(0);
          expect(ranges[cell]?.[1]).toBeGreaterThanOrEqual(threshold);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('finds a pattern for every table of areas, ages and sexes it is given', () => {
    const tables = fc.array(fc.nat({ max: 30 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(tables, (counts) => {
        const { system } = crossTable([4, 3, 2], counts, 5);
        const withheld = withheldIn(system, { insider: true });
        system.primary.forEach((primary, cell) => {
          if (primary === 1) expect(withheld[cell]).toBe(1);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('protects a count of 3 beside 40, 25 and 60 although every margin is public', () => {
    const table = crossTable([2, 2], [3, 40, 25, 60], 5);
    expect(marks(table, withheldIn(table.system))).toEqual(['0,0', '0,1', '1,0', '1,1']);
  });

  it('withholds nothing where nothing is small', () => {
    const table = crossTable([2, 2], [10, 20, 30, 40], 5);
    expect(marks(table, withheldIn(table.system))).toEqual([]);
  });

  it('withholds more against one who knows a cell of 1 or 2', () => {
    // With both small counts known to move only together, whoever is one of them would know the other.
    const counts = [1, 2, 40, 50];
    const alone = crossTable([4], counts, 5);
    expect(marks(alone, withheldIn(alone.system))).toHaveLength(3);
    const insider = withheldIn(alone.system, { insider: true });
    expect(insider.filter((one) => one === 1).length).toBeGreaterThanOrEqual(3);
    const proof = requirementsOf(alone.system, { insider: true }).filter(({ goal }) => goal === 'another');
    expect(proof.map(({ cell, known }) => [cell, known])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('protects what nearly everyone is: all but one part of a total', () => {
    const plain = crossTable([3], [48, 1, 1], 5);
    const complete = crossTable([3], [48, 1, 1], 5, true);
    // The complement of the large part, 1 + 1, is a hidden cell of its own.
    expect(complete.system.cells).toBe(plain.system.cells + 1);
    const requirements = requirementsOf(complete.system, RULES);
    expect(requirements.some(({ cell }) => cell === complete.system.cells - 1)).toBe(true);
    withheldIn(complete.system);
  });

  it('gives the same answer every time', () => {
    const counts = [1, 7, 12, 9, 0, 30, 14, 6, 2];
    const twice = [1, 2].map(() => withheldIn(crossTable([3, 3], counts, 5).system));
    expect(twice[0]).toEqual(twice[1]);
  });
});
