/**
 * Boundaries that nobody has drawn: a rough sketch of the country in squares, its borders made crooked by seeded noise.
 * Neighbours share every point of a border; three cities lie inside other areas; there are islands, a lake and, in all,
 * thousands of points, as in a file from a mapping agency.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

type Point = [number, number];
export interface MadeUpFeature {
  type: 'Feature';
  id?: string;
  properties: Record<string, unknown>;
  geometry: { type: 'MultiPolygon'; coordinates: Point[][][] };
}
export interface MadeUpCollection {
  type: 'FeatureCollection';
  features: MadeUpFeature[];
}

/** One letter a square of 2.5 by 1.6 degrees. */
const SKETCH = [
  '.....QQNNNPP....',
  'WW..QQQNNCPPP...',
  'WWWAQQQCCCRPPBB.',
  'TWWAAQUURRRRBBVV',
  'TTAAAAUUURRRBBVV',
  'TTMAAYUUURRZJJV.',
  '.MMYYYYYSZZZLJJ.',
  '.MM..YYYSSZZLLL.',
  '.M.....SSSZ.....',
];
const CODES: Readonly<Record<string, string>> = {
  A: 'KZ-15',
  B: 'KZ-10',
  C: 'KZ-11',
  J: 'KZ-33',
  L: 'KZ-19',
  M: 'KZ-47',
  N: 'KZ-59',
  P: 'KZ-55',
  Q: 'KZ-39',
  R: 'KZ-35',
  S: 'KZ-61',
  T: 'KZ-23',
  U: 'KZ-62',
  V: 'KZ-63',
  W: 'KZ-27',
  Y: 'KZ-43',
  Z: 'KZ-31',
};
const CITIES = [
  { code: 'KZ-71', around: 'KZ-11', at: [68.1, 52.3] },
  { code: 'KZ-75', around: 'KZ-19', at: [79.9, 43.2] },
  { code: 'KZ-79', around: 'KZ-61', at: [69.2, 43.1] },
] as const;
const LAKE = { around: 'KZ-33', at: [80.3, 46.3], size: 0.1 } as const;
const ISLANDS = { of: 'KZ-47', at: [47.6, 45.2], size: 0.08, count: 12 } as const;
const HALVINGS = 6;

/** A number from −1 to 1 that depends on the place alone. */
function noise(x: number, y: number, salt = 0): number {
  let state = (Math.round(x * 1009) * 374_761_393 + Math.round(y * 1009) * 668_265_263 + salt * 97) | 0;
  state = Math.imul(state ^ (state >>> 13), 1_274_126_177);
  return ((state ^ (state >>> 16)) & 0xffff) / 0x8000 - 1;
}

const decimals = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Corner of the sketch as a place; corners are shaken so that no square is seen. */
function corner(column: number, row: number): Point {
  const x = 47 + column * 2.5 + noise(column, row, 1) * 0.6;
  const y = 55.4 - row * 1.6 + noise(column, row, 2) * 0.4;
  return [decimals(x), decimals(y)];
}

/** A crooked line between two corners, the same from either end. */
function crooked(from: Point, to: Point, depth = HALVINGS): Point[] {
  if (depth === 0) return [from];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend =
    noise(from[0] + to[0], from[1] + to[1], 3) * 0.22 * (from[0] + from[1] < to[0] + to[1] ? 1 : -1);
  const middle: Point = [
    decimals((from[0] + to[0]) / 2 - dy * bend),
    decimals((from[1] + to[1]) / 2 + dx * bend),
  ];
  return [...crooked(from, middle, depth - 1), ...crooked(middle, to, depth - 1)];
}

const letterAt = (column: number, row: number): string => SKETCH[row]?.[column] ?? '.';

/** The sides of an area's squares that face another area, each as `from` → `to` in columns and rows. */
function sidesOf(letter: string): Map<string, readonly [number, number]> {
  const sides = new Map<string, readonly [number, number]>();
  SKETCH.forEach((line, row) => {
    Array.from(line).forEach((here, column) => {
      if (here !== letter) return;
      const around = [
        [letterAt(column, row - 1), [column + 1, row], [column, row]],
        [letterAt(column - 1, row), [column, row], [column, row + 1]],
        [letterAt(column, row + 1), [column, row + 1], [column + 1, row + 1]],
        [letterAt(column + 1, row), [column + 1, row + 1], [column + 1, row]],
      ] as const;
      for (const [neighbour, from, to] of around) if (neighbour !== letter) sides.set(from.join(), to);
    });
  });
  return sides;
}

function outline(letter: string): Point[] {
  const sides = sidesOf(letter);
  const [start = ''] = sides.keys();
  const ring: Point[] = [];
  let at = start;
  do {
    const [column = 0, row = 0] = at.split(',').map(Number);
    const to = sides.get(at);
    if (!to) throw new Error(`the sketch of ${letter} is not one piece`);
    ring.push(...crooked(corner(column, row), corner(to[0], to[1])));
    at = to.join();
  } while (at !== start);
  return [...ring, ring[0] ?? [0, 0]];
}

/** A round thing with a crooked shore. */
function blob([x, y]: readonly [number, number], size: number, points = 60): Point[] {
  const ring = Array.from({ length: points }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / points;
    const r = size * (1 + 0.25 * noise(x + i, y, 5));
    return [decimals(x + r * 1.5 * Math.cos(angle)), decimals(y + r * Math.sin(angle))];
  });
  return [...ring, ring[0] ?? [0, 0]];
}

/** All 20 areas of today. */
export function madeUpBoundaries(): MadeUpCollection {
  const polygons = new Map<string, Point[][][]>(
    Object.entries(CODES).map(([letter, code]) => [code, [[outline(letter)]]]),
  );
  for (const { code, around, at } of CITIES) {
    const ring = blob(at, 0.22);
    polygons.set(code, [[ring]]);
    polygons.get(around)?.[0]?.push([...ring].reverse());
  }
  polygons.get(LAKE.around)?.[0]?.push(blob(LAKE.at, LAKE.size).reverse());
  const islands = polygons.get(ISLANDS.of);
  for (let i = 0; i < ISLANDS.count; i += 1)
    islands?.push([
      blob([ISLANDS.at[0] + (i % 3) * 0.4, ISLANDS.at[1] + Math.floor(i / 3) * 0.3], ISLANDS.size),
    ]);
  const features = [...polygons].sort().map(([area, coordinates]): MadeUpFeature => ({
    type: 'Feature',
    properties: { area },
    geometry: { type: 'MultiPolygon', coordinates },
  }));
  return { type: 'FeatureCollection', features };
}

export const MADE_UP_PAPERS = `publisher:
  kk: Ойдан шығарылған карта агенттігі
  ru: Вымышленное картографическое агентство
  en: Imaginary Mapping Agency
title: Made-up boundaries of regions
language: en
address: https://example.org/boundaries
licence: CC BY 4.0
licence_address: https://creativecommons.org/licenses/by/4.0/
date: 2025-03-01
`;

/** Puts made-up boundaries and their papers into a data folder on disk. */
export function addMadeUpBoundaries(data: string): void {
  const reference = path.join(data, 'reference');
  writeFileSync(path.join(reference, 'boundaries.geojson'), `${JSON.stringify(madeUpBoundaries())}\n`);
  writeFileSync(path.join(reference, 'boundaries.yml'), MADE_UP_PAPERS);
}
