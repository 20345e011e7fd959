import { expect, it } from 'vitest';
import { dots } from '../../src/charts/dots.ts';
import { drawingOf, type Drawable } from '../../src/charts/drawable.ts';
import { multiples } from '../../src/charts/multiples.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { series } from '../../src/charts/series.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import type { Drawing } from '../../src/charts/types.ts';
import * as sample from './samples.ts';

const PAIRS: readonly (readonly [Drawable, Drawing])[] = [
  [{ form: 'map', data: sample.tileMapData('kk') }, tileMap(sample.tileMapData('kk'), 'wide')],
  [{ form: 'dots', data: sample.dotsData('kk') }, dots(sample.dotsData('kk'), 'wide')],
  [{ form: 'series', data: sample.seriesData('kk') }, series(sample.seriesData('kk'), 'wide')],
  [{ form: 'multiples', data: sample.multiplesData('kk') }, multiples(sample.multiplesData('kk'), 'wide')],
];

it.each(PAIRS.map(([drawable, drawing]) => [drawable.form, drawable, drawing] as const))(
  'lays out %s as its own form does',
  (_, drawable, drawing) => {
    const options = { id: 'a', title: 'A' };
    expect(renderSvg(drawingOf(drawable, 'wide'), options)).toBe(renderSvg(drawing, options));
  },
);
