/**
 * Every form as a committed drawing. A drawing is legible text, and the name of its test is the name of its
 * file.
 */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bars } from '../../src/charts/bars.ts';
import { choropleth } from '../../src/charts/choropleth.ts';
import { dots } from '../../src/charts/dots.ts';
import { drawOnce } from '../../src/charts/draw-once.ts';
import { drawTwice } from '../../src/charts/draw-twice.ts';
import { funnel } from '../../src/charts/funnel.ts';
import { multiples } from '../../src/charts/multiples.ts';
import { planActual } from '../../src/charts/plan-actual.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { series } from '../../src/charts/series.ts';
import { strip } from '../../src/charts/strip.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import type { Form, WideSize } from '../../src/charts/types.ts';
import { pretty } from './pretty.ts';
import * as sample from './samples.ts';

function both<Data>(form: Form<Data>, data: Data, wide: WideSize = 'wide'): () => string[] {
  return () => {
    const drawn = drawTwice(form, data, { id: 'chart', title: 'A chart & its <title>', wide });
    return [drawn.narrow, drawn.wide];
  };
}

function stripOf(...args: Parameters<typeof sample.stripData>): () => string[] {
  return () => [
    renderSvg(strip(sample.stripData(...args)), { id: 'chart', title: 'Strip', className: 'chart-strip' }),
  ];
}

const tileStates = {
  'KZ-27': sample.absence('suppressed'),
  'KZ-10': sample.absence('not-applicable'),
  'KZ-79': sample.value(0, 'kk', 0),
};

const drawings: Readonly<Record<string, () => string[]>> = {
  'tile-map-kk': both(tileMap, sample.tileMapData('kk', {}, 'KZ-31')),
  'tile-map-states': both(tileMap, sample.tileMapData('ru', tileStates, 'KZ-79')),
  'choropleth-states': () => [
    drawOnce(choropleth, sample.choroplethData(), { id: 'chart', title: 'Map' }).wide,
  ],
  'dots-ru-long-names': both(dots, sample.dotsData('ru', true)),
  'dots-states': both(dots, sample.stateDots()),
  'dots-groups-kk': both(dots, sample.groupedDots('kk', 'KZ-31')),
  'funnel-ru': both(funnel, sample.funnelData('ru')),
  'funnel-kk-log': both(funnel, sample.funnelData('kk', { focus: 'KZ-71', spread: 2, log: true })),
  'series-kk': both(series, sample.seriesData('kk')),
  'series-ru-long-focus': both(series, sample.seriesData('ru', 'KZ-27', true)),
  'series-en-pair': both(series, sample.seriesData('en', 'KZ-31'), 'pair'),
  'series-states': both(series, sample.stateSeries()),
  'series-not-joined': both(series, { ...sample.stateSeries(), join: false }),
  'multiples-kk': both(multiples, sample.multiplesData('kk'), 'full'),
  'multiples-states': both(multiples, sample.stateMultiples(), 'full'),
  'series-stamped': () => {
    const { narrow, wide } = drawTwice(series, sample.seriesData('en'), {
      id: 'chart',
      title: 'Chart',
      stamp: 'Made up & so on',
    });
    return [narrow, wide];
  },
  'plan-actual-ru': both(planActual, sample.planData('ru'), 'pair'),
  'bars-states': both(bars, sample.barsData('kk'), 'pair'),
  'strip-value': stripOf(),
  'strip-suppressed': stripOf(sample.absence('suppressed')),
  'strip-missing': stripOf(sample.absence('missing')),
};

/** What was written to the console, whichever way: a form or Plot that warns draws something wrong. */
let said: unknown[][] = [];

beforeEach(() => {
  said = [];
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(drawings))('%s', (name, draw) => {
  test('looks as committed, and nothing is warned of', async () => {
    await expect(pretty(draw().join('\n'))).toMatchFileSnapshot(`output/${name}.svg`);
    expect(said).toEqual([]);
  });

  test('is the same when drawn again', () => {
    expect(draw()).toEqual(draw());
  });

  test('names itself and holds nothing that a page forbids', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${draw().join('')}</body></html>`);
    for (const svg of document.querySelectorAll('svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.firstElementChild?.tagName.toLowerCase()).toBe('title');
      expect(svg.getAttribute('aria-labelledby')).toBe(svg.firstElementChild?.id);
    }
    for (const element of document.querySelectorAll('svg *')) {
      const names = [...element.attributes].map((attribute) => attribute.name);
      expect(names.filter((attribute) => /^(aria-|style$|font-variant|font-family)/.test(attribute))).toEqual(
        [],
      );
      expect(element.outerHTML).not.toMatch(/<style|NaN|undefined|Infinity|#[0-9a-f]{6}/);
    }
  });

  test('has no id twice, and every pattern it uses', () => {
    const text = draw().join('');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });
});
