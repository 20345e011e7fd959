import { describe, expect, it } from 'vitest';
import { addGrid, openCell } from '../../../scripts/protect/add-grid.ts';
import { unproved } from '../../../scripts/protect/check-worlds.ts';
import { chooseWithheld, effortFor } from '../../../scripts/protect/choose-withheld.ts';
import { coordinate } from '../../../scripts/protect/grid-codes.ts';
import { DEAR } from '../../../scripts/protect/mask.ts';
import { RecordBlock } from '../../../scripts/protect/record-block.ts';
import { requirementsOf } from '../../../scripts/protect/requirements.ts';
import { itemsOf, type Grid, type System } from '../../../scripts/protect/system.ts';
import { SystemBuilder } from '../../../scripts/protect/system-builder.ts';

/** Area, month, sex, kind, in education: 2,400 finest cells for 300 records. */
const SIZES = [10, 12, 2, 5, 2];
const THRESHOLD = 5;

type Select = (readonly number[] | null)[];

/** Tables of one dimension each, and of area by education: a few areas have hardly anybody out of education. */
function sparse(): { readonly system: System; readonly totals: readonly number[]; readonly small: number } {
  let seed = 11;
  const next = (size: number): number => (seed = (seed * 48_271) % 2_147_483_647) % size;
  const counts = new Map<number, number>();
  for (let record = 0; record < 300; record += 1) {
    const area = next(10);
    const values = [area, next(12), Number(next(8) === 0), next(5), Number(next(7) > 0)];
    const code = values.reduce((sum, value, k) => sum * (SIZES[k] ?? 1) + value, 0);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const all: Select = SIZES.map(() => null);
  const within = (dimension: number, value: number): Select => all.with(dimension, [value]);
  const single = SIZES.flatMap((size, k) => Array.from({ length: size }, (_, value) => within(k, value)));
  const educated = Array.from({ length: 10 }, (_, area) => within(0, area).with(4, [1]));
  const margins = [all, ...single, ...educated].map((select, i) => ({
    select,
    cell: openCell(THRESHOLD, i > 10 && i <= single.length ? DEAR : i === 0 ? DEAR : 1),
  }));
  const builder = new SystemBuilder();
  const names = addGrid(
    builder,
    { sizes: SIZES, counts, impossible: new Set(), margins },
    { complements: true, threshold: THRESHOLD },
  );
  const system = builder.build();
  const places = names.map((name) => builder.position(name));
  const dear = places.filter((cell) => (system.cost[cell] ?? 0) >= DEAR);
  return { system, totals: dear, small: places.at(-1) ?? 0 };
}

/** In how many dimensions two codes differ. */
function distance(grid: Grid, a: number, b: number): number {
  return grid.sizes.filter((_, k) => coordinate(grid, a, k) !== coordinate(grid, b, k)).length;
}

describe('a block of records', () => {
  const { system, totals, small } = sparse();
  const [grid] = system.grids;
  if (!grid) throw new Error('no grid');
  const own = itemsOf(system.members, small - system.unknowns);
  const codeOf = (unknown: number): number => grid.codes[unknown - grid.first] ?? -1;

  it('holds records, and what they would be with one value changed', () => {
    const block = new RecordBlock(system, grid, own, { turn: 0, whole: false }).choose(300);
    const records = [...block].filter((unknown) => (system.value[unknown] ?? 0) > 0);
    expect(records.length).toBeGreaterThan(10);
    for (const unknown of block) {
      const near = records.some((record) => distance(grid, codeOf(record), codeOf(unknown)) <= 1);
      expect(near).toBe(true);
    }
    expect([...block]).toEqual([...new Set(block)].sort((a, b) => a - b));
  });

  it('holds every record of a target that is to become 0', () => {
    const block = new Set(new RecordBlock(system, grid, own, { turn: 0, whole: true }).choose(60));
    const counting = [...own].filter((unknown) => (system.value[unknown] ?? 0) > 0);
    expect(counting.length).toBeGreaterThan(8);
    expect(counting.every((unknown) => block.has(unknown))).toBe(true);
  });

  it('is another in another turn, and the same in the same', () => {
    const choose = (turn: number): number[] => [
      ...new RecordBlock(system, grid, own, { turn, whole: false }).choose(300),
    ];
    expect(choose(1)).toEqual(choose(1));
    expect(choose(1)).not.toEqual(choose(2));
  });

  it('lets sparse tables be protected without withholding a total that is dear', () => {
    const choice = chooseWithheld(system, requirementsOf(system, { insider: true }), effortFor(system));
    expect(unproved(system, choice.withheld, choice.proofs)).toEqual([]);
    const open = totals.filter((cell) => system.primary[cell] === 0);
    expect(open.length).toBeGreaterThan(15);
    expect(open.filter((cell) => choice.withheld[cell] === 1)).toEqual([]);
  });
});
