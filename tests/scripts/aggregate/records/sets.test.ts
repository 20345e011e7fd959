import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen } from '../../../../scripts/aggregate/records/coarsen.ts';
import { FewMarks } from '../../../../scripts/aggregate/records/few-marks.ts';
import { hash } from '../../../../scripts/aggregate/records/hash.ts';
import { PersonSet } from '../../../../scripts/aggregate/records/person-set.ts';

describe('PersonSet', () => {
  it('knows which marks it has seen, while it grows', () => {
    const set = new PersonSet();
    const isNew = (i: number): boolean => set.add(hash(String(i), 1), hash(String(i), 2));
    const people = Array.from({ length: 20_000 }, (_, i) => i);
    expect(people.every(isNew)).toBe(true);
    expect(people.some(isNew)).toBe(false);
  });

  it('tells marks apart of which only one half is the same', () => {
    const set = new PersonSet();
    expect([
      set.add(1, 5),
      set.add(2, 5),
      set.add(1, 6),
      set.add(1, 5),
      set.add(0, 0),
      set.add(0, 0),
    ]).toEqual([true, true, true, false, true, false]);
  });
});

describe('hash', () => {
  it('gives different marks to a hundred thousand pseudonyms, but for the few that chance allows', () => {
    for (const name of [(i: number) => `c-${String(i)}`, (i: number) => i.toString(36).padStart(8, '0')]) {
      const marks = new Set(Array.from({ length: 100_000 }, (_, i) => hash(name(i), 7)));
      // 100,000² / 2³³ ≈ 1.2 pairs are to be expected.
      expect(marks.size).toBeGreaterThan(99_990);
    }
  });

  it('is the same on every machine', () => {
    expect([hash('', 1), hash('c-1', 1), hash('c-1', 2), hash('ж', 1)]).toMatchInlineSnapshot(`
      [
        804215951,
        1307559580,
        4251632534,
        936659768,
      ]
    `);
  });
});

describe('FewMarks', () => {
  const marksOf = (few: FewMarks, cell: number): number[] => {
    const marks: number[] = [];
    few.each(cell, (mark) => marks.push(mark));
    return marks;
  };

  it('keeps different marks of each cell, and no more than twenty', () => {
    const few = new FewMarks(3);
    for (const mark of [5, 6, 5, 5, 0]) few.add(1, mark);
    for (let mark = 100; mark < 150; mark += 1) few.add(2, mark);
    expect(marksOf(few, 0)).toEqual([]);
    expect(marksOf(few, 1)).toEqual([5, 6, 0]);
    expect(marksOf(few, 2)).toHaveLength(20);
  });
});

describe('coarsen', () => {
  it('keeps apart what a set keeps apart, and nothing else', () => {
    const sets = fc.array(fc.array(fc.integer({ min: 0, max: 9 })), { maxLength: 5 });
    fc.assert(
      fc.property(sets, (chosen) => {
        const { of, size } = coarsen(10, chosen);
        for (let a = 0; a < 10; a += 1) {
          for (let b = 0; b < 10; b += 1) {
            const same = chosen.every((set) => set.includes(a) === set.includes(b));
            expect(of[a] === of[b]).toBe(same);
          }
        }
        expect(size).toBe(new Set(of).size);
        expect(Math.max(...of)).toBe(size - 1);
      }),
    );
  });

  it('numbers the parts in the order of their first values', () => {
    expect([
      ...coarsen(6, [
        [4, 5],
        [0, 1, 4],
      ]).of,
    ]).toEqual([0, 0, 1, 1, 2, 3]);
  });

  it('has nothing to part in nothing', () => {
    expect(coarsen(0, [[1]]).size).toBe(0);
  });
});
