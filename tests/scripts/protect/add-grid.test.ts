import { describe, expect, it } from 'vitest';
import { addGrid, openCell, type GridRules } from '../../../scripts/protect/add-grid.ts';
import { itemsOf, STATE, type System } from '../../../scripts/protect/system.ts';
import { SystemBuilder } from '../../../scripts/protect/system-builder.ts';

interface Built {
  readonly system: System;
  readonly cells: readonly number[];
}

/** One dimension of so many values, with tables that select some of them. */
function line(
  counts: readonly number[],
  selects: readonly (readonly number[] | null)[],
  rules: Partial<GridRules> = {},
  impossible: readonly number[] = [],
): Built {
  const builder = new SystemBuilder();
  const names = addGrid(
    builder,
    {
      sizes: [counts.length],
      counts: new Map(counts.entries()),
      impossible: new Set(impossible),
      margins: selects.map((select) => ({ select: [select], cell: openCell(5, 1) })),
    },
    { complements: false, threshold: 5, ...rules },
  );
  return { system: builder.build(), cells: names.map((name) => builder.position(name)) };
}

/** Hidden cells that are protected: their counts and the unknowns they add up. */
function protectedRests(system: System): [number, number[]][] {
  const rests: [number, number[]][] = [];
  for (let cell = system.unknowns; cell < system.cells; cell += 1) {
    if (system.state[cell] !== STATE.hidden || system.primary[cell] === 0) continue;
    rests.push([system.value[cell] ?? 0, [...itemsOf(system.members, cell - system.unknowns)]]);
  }
  return rests;
}

describe('addGrid', () => {
  it('has one unknown for each finest cell, which is the figure where one selects it alone', () => {
    const { system, cells } = line([7, 9, 11], [null, [0], [1], [2]]);
    expect(system.unknowns).toBe(3);
    expect(cells).toEqual([3, 0, 1, 2]);
    expect([...system.value]).toEqual([7, 9, 11, 27]);
    expect(system.neighbours.map((group) => [...group])).toEqual([[3, 0, 1, 2]]);
  });

  it('leaves finest cells that no table shows unprotected by themselves', () => {
    const { system } = line([1, 2, 30], [null]);
    expect([...system.state]).toEqual([STATE.hidden, STATE.hidden, STATE.hidden, STATE.open]);
    expect([...system.primary]).toEqual([0, 0, 0, 0]);
  });

  it('protects what is left of a total when the parts shown are taken away', () => {
    const { system } = line([30, 2, 1], [null, [0]]);
    expect(protectedRests(system)).toEqual([[3, [1, 2]]]);
  });

  it('protects a total without one of its parts only where that is asked for and small', () => {
    expect(protectedRests(line([48, 1, 1], [null, [0], [1], [2]]).system)).toEqual([]);
    const { system } = line([48, 1, 1], [null, [0], [1], [2]], { complements: true });
    expect(protectedRests(system)).toEqual([[2, [1, 2]]]);
    expect(protectedRests(line([9, 9, 9], [null, [0], [1], [2]], { complements: true }).system)).toEqual([]);
  });

  it('counts what is left of overlapping parts, as of a month and the months up to it', () => {
    const { system } = line([20, 30, 1, 2], [null, [0], [0, 1]]);
    expect(protectedRests(system)).toEqual([[3, [2, 3]]]);
  });

  it('takes two figures that count the very same for one cell', () => {
    const { system, cells } = line([3, 4], [null, [0, 1], [0]]);
    expect(cells[0]).toBe(cells[1]);
    expect(system.cells).toBe(3);
  });

  it('publishes what can hold nothing', () => {
    const { system, cells } = line([20, 0], [null, [1]], {}, [1]);
    const [, empty = -1] = cells;
    expect(system.unknowns).toBe(1);
    expect([system.state[empty], system.primary[empty], system.value[empty]]).toEqual([
      STATE.published,
      0,
      0,
    ]);
  });

  it('relates nothing along dimensions that say what is counted, not whom', () => {
    const { system } = line([30, 2], [null, [0]], { related: 0, complements: true });
    expect(system.neighbours).toEqual([]);
  });
});
