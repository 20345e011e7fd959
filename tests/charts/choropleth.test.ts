import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ChoroplethData } from '../../src/charts/choropleth-data.ts';
import { choropleth } from '../../src/charts/choropleth.ts';
import { conicProjection } from '../../src/charts/conic-projection.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { absence, choroplethData, value } from './samples.ts';

function draw(data: ChoroplethData): Document {
  const svg = renderSvg(choropleth(data, 'pair'), { id: 'map', title: 'Map' });
  return parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
}

/** The first areas of the sample with other cells. */
function withCells(cells: readonly ChoroplethData['areas'][number]['cell'][]): ChoroplethData {
  const { areas, limits } = choroplethData();
  const changed = areas
    .slice(0, cells.length)
    .map((area, i) => ({ ...area, cell: cells[i] ?? area.cell, focus: false }));
  return { areas: changed, limits };
}

/** Twice the signed area of each ring of a path: its sign says which way the ring runs. */
function ringAreas(d: string): number[] {
  const rings = d.split('z').filter((ring) => ring !== '');
  return rings.map((ring) => {
    const spots: [number, number][] = [];
    for (const [, command = '', rest = ''] of ring.matchAll(/([Mlhv])([^Mlhv]*)/g)) {
      const [first = 0, second = 0] = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const [dx, dy] = command === 'v' ? [0, first] : [first, second];
      const [x, y] = spots.at(-1) ?? [0, 0];
      spots.push([x + dx, y + dy]);
    }
    return spots.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = spots[(i + 1) % spots.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0);
  });
}

describe('the map within borders', () => {
  it('is the same whichever way the rings of the file run', () => {
    const fills = [false, true].map((turned) =>
      Array.from(draw(choroplethData(turned)).querySelectorAll('path'), (path) =>
        ringAreas(path.getAttribute('d') ?? '').map(Math.round),
      ),
    );
    const [first = [], second = []] = fills;
    expect(first.length).toBeGreaterThan(5);
    expect(second).toEqual(first);
  });

  it('leaves the hole of a city open: it runs against its outer ring', () => {
    const q2 = draw(choroplethData()).querySelector('.q2 path')?.getAttribute('d') ?? '';
    const signs = ringAreas(q2).map(Math.sign);
    expect(signs.filter((sign) => sign < 0)).toHaveLength(1);
    expect(signs.filter((sign) => sign > 0)).toHaveLength(2);
  });

  it('puts a value equal to a limit into the class above it', () => {
    const classes = [9.9, 10, 15, 20].map((number) => {
      const document = draw(withCells([value(number)]));
      return document.querySelector('.c-edge')?.getAttribute('class')?.slice(0, 2);
    });
    expect(classes).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('gives a withheld area the same mark whatever its neighbours have, and no class', () => {
    const html = draw(withCells([absence('suppressed')])).querySelector('svg')?.innerHTML ?? '';
    expect(html).toContain('url(#map-shutter)');
    expect(html).not.toMatch(/class="q\d/);
  });

  it('marks cities by a dot of their own class, and no other area', () => {
    const circles = draw(choroplethData()).querySelectorAll('circle[r="5"]');
    const classes = Array.from(circles, (circle) => circle.parentElement?.getAttribute('class'));
    expect(classes).toEqual(['q4 c-edge', 'c-mark']);
  });

  it('draws a dotted border between two areas once', () => {
    const document = draw(withCells([absence('not-applicable'), absence('not-applicable')]));
    const dotted = document.querySelector('[stroke-dasharray]');
    const d = (dotted?.matches('path') ? dotted : dotted?.querySelector('path'))?.getAttribute('d') ?? '';
    // Two squares have eight sides, of which one is shared.
    expect(d.match(/[lhv]/g)).toHaveLength(7);
  });

  it('holds no text', () => {
    expect(draw(choroplethData()).querySelectorAll('text')).toHaveLength(0);
  });
});

describe('the conic projection', () => {
  const places = [
    [46.5, 51],
    [87.3, 49],
    [68, 40.6],
    [69, 55.4],
  ] as const;
  const { project, height } = conicProjection(places, 500, 4);

  it('fills the width and keeps the edge', () => {
    const spots = places.map(project);
    expect(Math.min(...spots.map(({ x }) => x))).toBeCloseTo(4, 6);
    expect(Math.max(...spots.map(({ x }) => x))).toBeCloseTo(496, 6);
    expect(Math.max(...spots.map(({ y }) => y))).toBeCloseTo(height - 4, 6);
    expect(Math.min(...spots.map(({ y }) => y))).toBeCloseTo(4, 6);
  });

  it('keeps areas equal: a square degree shrinks with the cosine of its latitude', () => {
    const areaAt = (latitude: number): number => {
      const step = 0.01;
      const [o, e, n] = [
        project([67, latitude]),
        project([67 + step, latitude]),
        project([67, latitude + step]),
      ];
      return Math.abs((e.x - o.x) * (n.y - o.y) - (n.x - o.x) * (e.y - o.y));
    };
    const ratio = areaAt(54) / areaAt(42);
    const cosines = Math.cos((54.005 * Math.PI) / 180) / Math.cos((42.005 * Math.PI) / 180);
    expect(ratio).toBeCloseTo(cosines, 3);
  });

  it('has north above south and east to the right of west', () => {
    expect(project([67, 54]).y).toBeLessThan(project([67, 42]).y);
    expect(project([80, 48]).x).toBeGreaterThan(project([50, 48]).x);
  });
});
