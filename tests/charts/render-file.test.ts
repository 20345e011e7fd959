import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../src/charts/palette.ts';
import { renderFile } from '../../src/charts/render-file.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { dots } from '../../src/charts/dots.ts';
import { multiples } from '../../src/charts/multiples.ts';
import { series } from '../../src/charts/series.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import { xmlFault } from '../support/well-formed.ts';
import * as sample from './samples.ts';

const drawings = {
  series: series(sample.seriesData('kk'), 'wide'),
  dots: dots(sample.dotsData('kk'), 'wide'),
  multiples: multiples(sample.multiplesData('kk'), 'full'),
  map: tileMap(sample.tileMapData('kk', { 'KZ-27': sample.absence('suppressed') }), 'wide'),
};
const options = { id: 'chart', title: 'A chart & its <title>' };

function textsOf(svg: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return Array.from(document.querySelectorAll('text'), (text) => text.textContent);
}

describe.each(Object.entries(drawings))('a file of %s', (_, drawing) => {
  const file = renderFile(drawing, options);

  it('holds presentation attributes only', () => {
    expect(file).not.toMatch(/ class=| style=|<style|currentColor|var\(|foreignObject|<script|href=/);
    expect(xmlFault(file)).toBeUndefined();
  });

  it('has every word of the drawing of the page', () => {
    const words = textsOf(renderSvg(drawing, options));
    expect(words.length).toBeGreaterThan(5);
    expect(textsOf(file)).toEqual(words);
  });

  it('names itself', () => {
    expect(file).toContain('role="img" aria-labelledby="chart-title"');
    expect(file).toContain('<title id="chart-title">A chart &amp; its &lt;title&gt;</title>');
  });

  it('has the colours of its palette and no other', () => {
    for (const palette of [LIGHT, DARK]) {
      const used = renderFile(drawing, { ...options, palette }).match(/#[0-9a-f]{6}\b/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      for (const colour of used) expect(Object.values(palette)).toContain(colour);
    }
  });
});

it('fills a tile with the colour of its class and writes on it in the colour for that', () => {
  const { document } = parseHTML(renderFile(drawings.map, options));
  const fills = Array.from(document.querySelectorAll('[fill]'), (element) => element.getAttribute('fill'));
  for (const colour of [LIGHT.q1, LIGHT.q4, LIGHT['c-on']]) expect(fills).toContain(colour);
});

it('keeps the words that say that figures are made up', () => {
  expect(renderFile(drawings.dots, { ...options, stamp: 'Made up' })).toContain('>Made up</text>');
});
