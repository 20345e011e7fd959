import * as Plot from '@observablehq/plot';
import type { GeoOptions, Markish } from '@observablehq/plot';
import type { ChoroplethData, MapArea } from './choropleth-data.ts';
import { classOf } from './class-of.ts';
import { conicProjection, type Projection } from './conic-projection.ts';
import { hasValue } from './has-value.ts';
import { dots, HATCH, path, sheet, SHUTTER_FILL, type Spot } from './theme.ts';
import type { Drawing, Size } from './types.ts';
import { WIDTHS } from './types.ts';

/** Room around the map for the frame of the area in focus and for dots near the border. */
const EDGE = 4;
/** Places are rounded to this part of a pixel: finer ones cannot be seen and cost bytes. */
const GRID = 2;
const DOT = 5;
const RING = 1.5;

const EDGE_LINE = { stroke: 'currentColor', strokeWidth: 0.8 } as const;
const DOTTED = { ...EDGE_LINE, strokeDasharray: '1.5 2.5' } as const;

type Line = readonly (readonly [number, number])[];

interface Placed extends MapArea {
  /** Rings in pixels: outer ones run one way and holes the other, whatever the file did. */
  readonly shape: readonly (readonly Line[])[];
  readonly heart: Spot;
}

function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/** Twice the signed area. */
function doubled(ring: Line): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function drawRing(ring: MapArea['polygons'][number][number], isHole: boolean, { project }: Projection): Line {
  const line: [number, number][] = [];
  for (const place of ring) {
    const spot = project(place);
    const point: [number, number] = [onGrid(spot.x), onGrid(spot.y)];
    const last = line.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) line.push(point);
  }
  return doubled(line) < 0 === isHole ? line : line.reverse();
}

/** The middle of the largest outer ring, weighed by area; of a ring without area, its first point. */
function heartOf(shape: Placed['shape']): Spot {
  const outer = shape.flatMap(([ring]) => (ring ? [ring] : []));
  const ring = outer.reduce((best, one) => (doubled(one) > doubled(best) ? one : best), outer[0] ?? []);
  const area = doubled(ring);
  const [start = [0, 0]] = ring;
  if (area === 0) return { x: start[0], y: start[1] };
  let [x, y] = [0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return { x: x / (3 * area), y: y / (3 * area) };
}

function place(areas: readonly MapArea[], projection: Projection): Placed[] {
  return areas.map((area) => {
    const shape = area.polygons.map((polygon) => polygon.map((ring, i) => drawRing(ring, i > 0, projection)));
    return { ...area, shape, heart: heartOf(shape) };
  });
}

/** All the areas as one path: each has its own outline, and none needs an element of its own. */
function shapes(areas: readonly Placed[], className: string, options: GeoOptions): Markish {
  const coordinates = areas.flatMap(({ shape }) => shape.map((polygon) => polygon.map((ring) => [...ring])));
  const data = coordinates.length === 0 ? [] : [{ type: 'MultiPolygon', coordinates }];
  return Plot.geo(data, { className, strokeLinejoin: 'round', ...options });
}

/** How a place of each kind is filled: the same for an area and for the dot of a city. */
interface Look {
  readonly className: string;
  readonly areas: readonly Placed[];
  readonly options: {
    readonly fill: string;
    readonly stroke: string;
    readonly strokeWidth: number;
    readonly strokeDasharray?: string;
  };
}

function looksOf(areas: readonly Placed[], limits: ChoroplethData['limits']): Look[] {
  const values = areas.filter(hasValue);
  const ofKind = (kind: MapArea['cell']['kind']): Placed[] => areas.filter(({ cell }) => cell.kind === kind);
  const classes = [0, 1, 2, 3].map((step) => ({
    // The fill has the colour of the class, and the outline that of the edge.
    className: `q${String(step + 1)} c-edge`,
    areas: values.filter(({ cell }) => classOf(cell.value, limits) === step),
    options: { fill: 'currentColor', ...EDGE_LINE },
  }));
  return [
    ...classes,
    { className: 'c-mark', areas: ofKind('missing'), options: { fill: HATCH, ...EDGE_LINE } },
    { className: 'c-mark', areas: ofKind('suppressed'), options: { fill: SHUTTER_FILL, ...EDGE_LINE } },
    { className: 'c-mark', areas: ofKind('not-applicable'), options: { fill: 'none', ...DOTTED } },
  ];
}

/** The steps of all rings, each once: two runs of dots on one border would make it look whole. */
function bordersOnce(areas: readonly Placed[]): (Spot | null)[] {
  const drawn = new Set<string>();
  const spots: (Spot | null)[] = [];
  for (const ring of areas.flatMap(({ shape }) => shape.flat())) {
    spots.push(null);
    ring.forEach((from, i) => {
      const to = ring[i + 1];
      if (!to) return;
      const step = [from.join(), to.join()].sort().join(' ');
      if (drawn.has(step)) {
        spots.push(null);
        return;
      }
      drawn.add(step);
      if (!spots.at(-1)) spots.push({ x: from[0], y: from[1] });
      spots.push({ x: to[0], y: to[1] });
    });
  }
  return spots;
}

/** A border that two areas share is drawn by both: where one of them is dotted, the full line is taken away first. */
function dottedAreas(areas: readonly Placed[]): Markish[] {
  if (areas.length === 0) return [];
  const paper = { fill: 'currentColor', stroke: 'currentColor', strokeWidth: 1.6 };
  return [shapes(areas, 'c-paper', paper), path(bordersOnce(areas), 'c-mark', DOTTED)];
}

function grounds(looks: readonly Look[]): Markish[] {
  return looks.flatMap(({ className, areas, options }) =>
    options.strokeDasharray === undefined ? [shapes(areas, className, options)] : dottedAreas(areas),
  );
}

/** Cities are too small to show their shade: each gets a dot, parted by paper from the area around it. */
function cityDots(looks: readonly Look[]): Markish[] {
  return looks.flatMap(({ className, areas, options }) => {
    const hearts = areas.filter(({ isCity }) => isCity).map(({ heart }) => heart);
    return [dots(hearts, DOT + RING, 'c-paper'), dots(hearts, DOT, className, options)];
  });
}

function focusFrame(areas: readonly Placed[]): Markish {
  const chosen = areas.filter(({ focus }) => focus);
  const options = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 };
  const cities = chosen.filter(({ isCity }) => isCity).map(({ heart }) => heart);
  return [
    shapes(
      chosen.filter(({ isCity }) => !isCity),
      'c-ink',
      options,
    ),
    dots(cities, DOT + RING, 'c-ink', options),
  ];
}

/**
 * Choropleth: each area within its borders, shaded by class. It holds no text, so one drawing serves every width;
 * the tile map and the table beside it give the values. A withheld value has no shade.
 */
export function choropleth({ areas, limits }: ChoroplethData, size: Size): Drawing {
  const width = Math.min(WIDTHS[size], WIDTHS.wide);
  const projection = conicProjection(
    areas.flatMap(({ polygons }) => polygons.flat(2)),
    width,
    EDGE,
  );
  const looks = looksOf(place(areas, projection), limits);
  const placed = looks.flatMap(({ areas: own }) => own);
  return sheet(width, projection.height, [...grounds(looks), ...cityDots(looks), focusFrame(placed)]);
}
