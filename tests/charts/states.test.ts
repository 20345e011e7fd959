/** The four states and the promise that a withheld value leaves no trace in a drawing. */
import { expect, expectTypeOf, test } from 'vitest';
import { bars } from '../../src/charts/bars.ts';
import { dots } from '../../src/charts/dots.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import type { Size } from '../../src/charts/types.ts';
import type { Shown, ShownAbsence } from '../../src/charts/types.ts';
import { absence, formatTick, tileMapData, value } from './samples.ts';

const kinds: Shown[] = [
  value(5),
  value(0),
  absence('suppressed'),
  absence('missing'),
  absence('not-applicable'),
];

const drawRow = (cell: Shown): string =>
  renderSvg(bars({ rows: [{ name: 'a', cell: { ...cell, text: '' } }], max: 10 }, 'wide'), {
    id: 'a',
    title: 'a',
  });

test('a withheld cell cannot carry a value or an interval', () => {
  expectTypeOf<{ kind: 'suppressed'; text: string; value: number }>().not.toExtend<Shown>();
  expectTypeOf<{ kind: 'suppressed'; text: string; interval: [number, number] }>().not.toExtend<Shown>();
  expectTypeOf<ShownAbsence['value']>().toEqualTypeOf<undefined>();
});

test('the states are drawn apart even without their words', () => {
  const marks = kinds.map(drawRow).map((svg) => svg.replace(/<text.*?<\/text>/g, ''));
  expect(new Set(marks).size).toBe(kinds.length);
});

test('rows without a value come last, in the order of the caller, and take no part in the axis', () => {
  const cells = [absence('suppressed'), value(2), absence('missing'), value(1)];
  const rows = cells.map((cell, i) => ({ name: `row ${String(i)}`, cell }));
  const svg = renderSvg(dots({ groups: [{ rows }], formatTick }, 'wide'), { id: 'a', title: 'a' });
  expect([...svg.matchAll(/row \d/g)].map(String)).toEqual(['row 1', 'row 3', 'row 0', 'row 2']);
  const without = dots(
    { groups: [{ rows: rows.filter(({ cell }) => cell.kind === 'value') }], formatTick },
    'wide',
  );
  const ticksOf = (text: string): string[] =>
    [...text.matchAll(/>(\d(?:\.\d)?)<\/text>/g)].map(([, tick = '']) => tick);
  expect(ticksOf(svg)).toEqual(ticksOf(renderSvg(without, { id: 'a', title: 'a' })));
});

test('all shutters have one size', () => {
  const cell = absence('suppressed');
  const rows = [1, 2, 3].map((i) => ({ name: 'x'.repeat(i), cell }));
  const svg = renderSvg(bars({ rows: [...rows, { name: 'y', cell: value(7) }] }, 'wide'), {
    id: 'a',
    title: 'a',
  });
  const shutters = svg.slice(svg.indexOf('url(#a-shutter)')).split('</g>')[0] ?? '';
  expect(new Set([...shutters.matchAll(/ width="([^"]+)"/g)].map(([, width]) => width)).size).toBe(1);
});

/** Rectangles with a class of the scale. */
function classedTiles(cells: Readonly<Record<string, Shown>>): number {
  const svg = renderSvg(tileMap(tileMapData('kk', cells), 'wide'), { id: 'a', title: 'a' });
  const groups = [...svg.matchAll(/<g class="q\d">(.*?)<\/g>/g)];
  return groups.reduce((sum, [, rects = '']) => sum + rects.split('<rect').length - 1, 0);
}

test.each(['suppressed', 'missing', 'not-applicable'] as const)('a tile that is %s has no class', (kind) => {
  expect(classedTiles({})).toBe(14);
  expect(classedTiles({ 'KZ-27': absence(kind) })).toBe(13);
});

test('prints values of a map smaller where they would leave their tiles, and no smaller than words', () => {
  const { tiles, limits } = tileMapData('kk', {});
  const sizeOf = (text: string): number => {
    const shown = tiles.map((tile) => ({ ...tile, cell: { ...value(100), text } }));
    const svg = renderSvg(tileMap({ tiles: shown, limits }, 'narrow'), { id: 'a', title: 'a' });
    return Number(/font-weight="600" font-size="([\d.]+)"/.exec(svg)?.[1]);
  };
  expect(['27,3%', '65\u00a0700', '100,0\u00a0%'].map(sizeOf)).toEqual([13.5, 13, 12]);
});

test('prints values of a map in a larger unit, and names it, only where whole ones would leave their tiles', () => {
  const { tiles, limits } = tileMapData('kk', {});
  const large = tiles.map((tile, i) => {
    const cell = i === 0 ? absence('suppressed') : { ...value(1_234_567), text: '1 234 567' };
    return i === 0 ? { ...tile, cell } : { ...tile, cell, brief: '1 235' };
  });
  const textsOf = (size: Size, brief?: string): string =>
    renderSvg(tileMap({ tiles: large, limits, ...(brief === undefined ? {} : { brief }) }, size), {
      id: 'a',
      title: 'a',
    });
  const [narrow, wide] = [textsOf('narrow', 'мың адам'), textsOf('wide', 'мың адам')];
  expect(narrow).toContain('>мың адам</text>');
  expect(narrow.match(/>1 235</g)).toHaveLength(tiles.length - 1);
  expect(narrow).not.toContain('1 234 567');
  expect(narrow.match(/>\[c\]</g)).toHaveLength(1);
  expect(wide.match(/>1 234 567</g)).toHaveLength(tiles.length - 1);
  expect(wide).not.toContain('мың адам');
  expect(textsOf('narrow')).toContain('1 234 567');
});
