import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearestIn, runsThrough } from '../../src/charts/geometry.ts';
import { placeNames, wordsIn, type Nameable } from '../../src/charts/place-names.ts';

const FRAME = { x: 20, y: 0, width: 200, height: 280 };

function dot(x: number, y: number, text = 'Karaganda', isUrgent = true): Nameable {
  return { x, y, r: 5, lines: [text], heavy: false, isUrgent };
}

function place(names: readonly Nameable[], lines: readonly { x: number; y: number }[][] = []) {
  return placeNames(names, { frame: FRAME, dots: names, lines });
}

test('a name with room stands right of its dot, without a leader', () => {
  const only = dot(50, 100);
  const found = place([only]).get(only);
  expect(found?.box).toMatchObject({ x: 59, y: 91.5, height: 17 });
  expect(found?.leader).toBeUndefined();
  expect(found?.isCrossed).toBe(false);
});

test('a name that would run over the right edge stands left', () => {
  const only = dot(210, 100);
  const { x = 0, width = 0 } = place([only]).get(only)?.box ?? {};
  expect(x + width).toBe(201);
});

test('a name keeps off a line where it can, and says so where it cannot', () => {
  const only = dot(100, 100);
  const at = (y: number) => [
    { x: 20, y },
    { x: 220, y },
  ];
  const [kept] = [...place([only], [at(100)]).values()];
  expect(kept?.isCrossed).toBe(false);
  const [crossed] = [
    ...place(
      [only],
      Array.from({ length: 56 }, (_, i) => at(5 * i)),
    ).values(),
  ];
  expect(crossed?.isCrossed).toBe(true);
});

test('in a crowd a name that must be there moves away with a leader; another one is left out', () => {
  const crowd = [
    dot(120, 100),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      dot(120 + 14 * Math.cos((i * Math.PI) / 4), 100 + 14 * Math.sin((i * Math.PI) / 4), '', false),
    ),
  ];
  const [middle, ...around] = crowd;
  if (!middle) throw new Error('no dot');
  const ground = { frame: FRAME, dots: crowd.slice(0, 6), lines: [] };
  expect(placeNames([middle], ground).get(middle)?.leader).toBeDefined();
  const shy = { ...middle, isUrgent: false };
  expect(placeNames([shy], { ...ground, dots: [shy, ...around] }).get(shy)).toBeUndefined();
});

test('lines of a name stand one below the other', () => {
  const box = { x: 5, y: 10, width: 50, height: 32 };
  expect(wordsIn({ box, leader: undefined, isCrossed: false }, ['North', 'Kaz.'])).toEqual([
    { x: 5, y: 18.5, text: 'North' },
    { x: 5, y: 33.5, text: 'Kaz.' },
  ]);
});

describe('wherever the dots lie', () => {
  const names = fc.uniqueArray(
    fc
      .record({
        x: fc.integer({ min: 20, max: 220 }),
        y: fc.integer({ min: 10, max: 270 }),
        text: fc.constantFrom('ЗКО', 'Кызылординская', 'Almaty+Zhetisu', 'Солтүстік Қазақстан'),
        isUrgent: fc.boolean(),
      })
      .map(({ x, y, text, isUrgent }) => dot(x, y, text, isUrgent)),
    { maxLength: 20, selector: ({ x, y }) => `${String(x)} ${String(y)}` },
  );

  test('no name covers another, a dot, a leader or the edge', () => {
    fc.assert(
      fc.property(names, (some) => {
        const placed = [...place(some)];
        for (const [name, { box, leader }] of placed) {
          expect(box.x).toBeGreaterThanOrEqual(FRAME.x);
          expect(box.x + box.width).toBeLessThanOrEqual(FRAME.x + FRAME.width);
          for (const other of some) {
            if (other !== name)
              expect(distance(nearestIn(box, other), other)).toBeGreaterThanOrEqual(other.r);
          }
          for (const [other, { box: second }] of placed) {
            if (other === name) continue;
            const isApart =
              box.x + box.width <= second.x ||
              second.x + second.width <= box.x ||
              Math.abs(box.y - second.y) > 16.9;
            expect(isApart).toBe(true);
            if (leader) expect(runsThrough(leader, second)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same dots give the same places', () => {
    fc.assert(
      fc.property(names, (some) => {
        expect([...place(some).values()]).toEqual([...place(some).values()]);
      }),
      { numRuns: 10 },
    );
  });
});
