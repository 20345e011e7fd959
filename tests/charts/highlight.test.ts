import { expect, it } from 'vitest';
import { drawingOf, type Drawable } from '../../src/charts/drawable.ts';
import { frames, lines } from '../../src/charts/highlight.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import type { Size } from '../../src/charts/types.ts';
import * as sample from './samples.ts';

const box = { x: 1.04, y: 2, width: 30, height: 10.26 };

it('frames each area that can be picked out, and no other', () => {
  const made = frames([
    { area: 'kz-31', name: 'Жамбыл', box },
    { name: 'Қазақстан', box },
  ]);
  expect(made).toEqual([{ area: 'kz-31', name: 'Жамбыл', path: 'M1 2h30v10.3h-30z' }]);
});

it('draws the line of an area again: broken where it is broken, a spot alone as a dot', () => {
  const spots = [{ x: 0, y: 1 }, { x: 5.55, y: 2 }, null, { x: 9, y: 3 }, null];
  expect(lines([{ area: 'kz-31', name: 'Жамбыл', end: '4,1%', spots }])).toEqual([
    { area: 'kz-31', name: 'Жамбыл', end: '4,1%', path: 'M0 1L5.6 2M9 3h0' },
  ]);
});

it('draws no line for the country, nor for an area without a value', () => {
  expect(lines([{ name: 'Қазақстан', spots: [{ x: 0, y: 1 }] }])).toEqual([]);
  expect(lines([{ area: 'kz-33', name: 'Жетісу', spots: [] }])).toEqual([]);
});

const FORMS: readonly (readonly [Drawable, number])[] = [
  [{ form: 'map', data: coded(sample.tileMapData('kk'), 'tiles') }, 20],
  [{ form: 'multiples', data: coded(sample.multiplesData('kk'), 'panels') }, 20],
  [{ form: 'series', data: coded(sample.seriesData('kk'), 'series') }, 0],
];

/** The same data with the codes that the views give. */
function coded<Data extends object>(data: Data, list: keyof Data): Data {
  const some = data[list] as readonly object[];
  return { ...data, [list]: some.map((one, i) => ({ ...one, area: `kz-${String(i)}` })) };
}

it.each(FORMS.map(([drawable, count]) => [drawable.form, drawable, count] as const))(
  'has one highlight an area in a drawing of the form %s, inside it',
  (_, drawable, count) => {
    for (const size of ['narrow', 'wide'] satisfies Size[]) {
      const { highlights = [], width, height } = drawingOf(drawable, size);
      const areas = highlights.map(({ area }) => area);
      expect(areas.length).toBeGreaterThanOrEqual(Math.max(3, count));
      expect(new Set(areas).size).toBe(areas.length);
      for (const { path } of highlights) {
        const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(path) ?? [];
        expect(Number(x)).toBeGreaterThanOrEqual(-6);
        expect(Number(x)).toBeLessThan(width);
        expect(Number(y)).toBeGreaterThanOrEqual(-3);
        expect(Number(y)).toBeLessThan(height);
      }
    }
  },
);

it('frames rows of dots alike, whatever their values: a withheld one shows no amount', () => {
  const data = sample.dotsData('kk');
  const groups = data.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, area: row.name })),
  }));
  const { highlights = [] } = drawingOf({ form: 'dots', data: { ...data, groups } }, 'wide');
  expect(highlights).toHaveLength(groups.flatMap(({ rows }) => rows).length);
  expect(new Set(highlights.map(({ path }) => path.replace(/^M-5 [\d.]+/, ''))).size).toBe(1);
});

it('is no part of the drawing itself', () => {
  const [[drawable] = [undefined]] = FORMS;
  if (!drawable) throw new Error('no form');
  const svg = renderSvg(drawingOf(drawable, 'wide'), { id: 'a', title: 'a' });
  expect(svg).not.toContain('kz-');
});
