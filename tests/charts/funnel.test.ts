import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FunnelArea, FunnelData } from '../../src/charts/funnel-data.ts';
import { isOutside } from '../../src/charts/funnel-limits.ts';
import { funnel } from '../../src/charts/funnel.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import type { Size } from '../../src/charts/types.ts';
import { absence, funnelData, level, value, type Lang } from './samples.ts';
import { clipped, collisions, textBoxes } from './text-boxes.ts';

const render = (data: FunnelData, size: Size = 'wide'): string =>
  renderSvg(funnel(data, size), { id: 'a', title: 'a' });
const wordsOf = (svg: string): string[] => textBoxes(svg).map(({ text }) => text);
const dotsOf = (svg: string, className: string): number =>
  (new RegExp(`class="${className}">((?:<circle[^>]*/>)+)`).exec(svg)?.[1] ?? '').split('<circle').length - 1;

/** Made-up areas between the limits and far outside them. */
function made(values: readonly number[], more: Partial<FunnelData> = {}): FunnelData {
  const areas = values.map((number, i) => ({
    name: `area ${String(i)}`,
    size: 100_000 + 40_000 * i,
    cell: value(number),
  }));
  return { ...funnelData('en'), areas, ...more };
}

const LANGS: readonly Lang[] = ['kk', 'ru', 'en'];
const SIZES = ['narrow', 'pair', 'wide'] as const;
const WISHES = [{}, { spread: 3 }, { isLong: true, spread: 2 }, { focus: 'KZ-71', log: true }];
const cases = LANGS.flatMap((lang) =>
  SIZES.flatMap((size) => WISHES.map((wish) => [lang, size, wish] as const)),
);

describe.each(cases)('in %s, %s, %j', (lang, size, wish) => {
  const data = funnelData(lang, wish);
  const drawing = funnel(data, size);
  const svg = renderSvg(drawing, { id: 'a', title: 'a' });

  test('words cover no words and stay inside', () => {
    const boxes = textBoxes(svg);
    expect(collisions(boxes)).toEqual([]);
    expect(clipped(boxes, drawing.width, drawing.height)).toEqual([]);
  });

  test('all words have the one size', () => {
    expect(svg.match(/font-size="[^"]*"/g)).toEqual(['font-size="13"']);
  });

  test('costs little as it is sent', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(1300);
  });
});

test('areas outside the outer limits are named, and those inside both never', () => {
  const svg = render(funnelData('en'), 'wide');
  const names = wordsOf(svg);
  for (const name of ['Akmola', 'West Kaz.', 'Zhambyl', 'Kyzylorda', 'Turkistan'])
    expect(names).toContain(name);
  for (const name of ['Astana', 'Shymkent', 'Almaty City', 'Aktobe', 'Mangystau'])
    expect(names).not.toContain(name);
});

test.each(LANGS)('on a phone all areas outside the outer limits are named as well (%s)', (lang) => {
  const data = funnelData(lang);
  const isOuter = ({ size, cell }: FunnelArea): boolean =>
    cell.kind === 'value' && isOutside(data.limits.outer, size, cell.value);
  const outer = data.areas.filter(isOuter).map(({ name }) => name);
  expect(outer).toHaveLength(7);
  for (const size of SIZES) expect(wordsOf(render(data, size))).toEqual(expect.arrayContaining(outer));
});

test('the focus is named wherever it lies, in the accent and above the others', () => {
  const svg = render(funnelData('en', { focus: 'KZ-71' }));
  expect(svg).toMatch(/class="c-accent"[^>]*>.*Astana<\/text>/);
  expect(dotsOf(svg, 'c-accent')).toBe(1);
  expect(dotsOf(svg, 'c-dot')).toBe(16);
  expect(svg.indexOf('c-accent"><circle')).toBeGreaterThan(svg.indexOf('c-dot"><circle'));
});

test('the limits are labelled at both ends, and the country once', () => {
  const names = wordsOf(render(funnelData('en')));
  expect(names.filter((name) => name === '95%')).toHaveLength(2);
  expect(names.filter((name) => name === '99.8%')).toHaveLength(2);
  expect(names.filter((name) => name === 'Kazakhstan 2.8')).toHaveLength(1);
});

test('the outer limits are dashed, the inner ones are not', () => {
  const groups = [...render(funnelData('en')).matchAll(/<g ([^>]*class="c-grey"[^>]*)>/g)];
  expect(groups.map(([, attributes = '']) => attributes.includes('dasharray'))).toEqual([false, true]);
});

test('one area is enough', () => {
  const data = made([3]);
  const svg = render(data, 'narrow');
  expect(dotsOf(svg, 'c-dot')).toBe(1);
  expect(collisions(textBoxes(svg))).toEqual([]);
});

test('an axis of zeros only is still an axis', () => {
  const data = made([0], { country: { value: 0, label: 'Kazakhstan 0' } });
  const zero = level('95%', 0, 1.96);
  expect(render({ ...data, limits: { inner: zero, outer: zero } })).not.toMatch(/NaN|Infinity/);
});

test('where all areas lie outside, names are left out rather than set upon each other', () => {
  const many = made(Array.from({ length: 20 }, (_, i) => 8 + (i % 3)));
  for (const size of SIZES) {
    const boxes = textBoxes(render(many, size));
    expect(collisions(boxes)).toEqual([]);
    expect(boxes.filter(({ text }) => text.startsWith('area')).length).toBeGreaterThan(
      size === 'narrow' ? 12 : 16,
    );
  }
});

test('areas without a value leave no trace', () => {
  const data = funnelData('en');
  const hidden = (['suppressed', 'missing', 'not-applicable'] as const).map((kind, i) => ({
    name: `hidden ${kind}`,
    size: 2_000_000 + i,
    cell: absence(kind),
  }));
  expect(render({ ...data, areas: [...hidden, ...data.areas] })).toBe(render(data));
});

test('a true zero and a provisional value are hollow', () => {
  const data = made([0, 3]);
  const provisional = { kind: 'value', value: 4, text: '4.0 [p]', provisional: true } as const;
  const svg = render({ ...data, areas: [...data.areas, { name: 'new', size: 300_000, cell: provisional }] });
  expect(
    svg.match(/<g[^>]*stroke-width="1.8"[^>]*class="c-dot"[^>]*>(<circle[^>]*>){2}<\/g>/),
  ).not.toBeNull();
});

test('limits never stretch the axis to more than 1.35 times the highest value', () => {
  const data = made([3, 4, 2], { limits: funnelData('en').limits });
  const tall = { ...data, limits: { inner: level('95%', 2.8, 20), outer: level('99.8%', 2.8, 60) } };
  const ticks = wordsOf(render(tall)).filter((text) => /^\d$/.test(text));
  expect(Math.max(...ticks.map(Number))).toBeLessThanOrEqual(4 * 1.35);
});

/** Places of the limits, read from the path that is written in steps. */
function spotsOf(path: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mlhv])([^Mlhv]*)/g)].map(([, command, rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [first = 0, second = 0] = numbers;
    if (command === 'M') [x, y] = [first, second];
    else if (command === 'h') x += first;
    else if (command === 'v') y += first;
    else [x, y] = [x + first, y + second];
    return { x, y };
  });
}

test.each(SIZES)('limits are cut at the edges of the plane (%s)', (size) => {
  const drawing = funnel(funnelData('en'), size);
  const svg = renderSvg(drawing, { id: 'a', title: 'a' });
  const paths = [...svg.matchAll(/class="c-grey"[^>]*><path d="([^"]+)"/g)].map(([, d = '']) => spotsOf(d));
  const base = /class="c-ink"[^>]*><path d="M([\d.]+) ([\d.]+)h([\d.]+)/.exec(svg) ?? [];
  const [left = 0, bottom = 0, length = 0] = base.slice(1).map(Number);
  expect(paths).toHaveLength(2);
  for (const { x, y } of paths.flat()) {
    expect(x).toBeGreaterThanOrEqual(left - 0.2);
    expect(x).toBeLessThanOrEqual(left + length + 0.2);
    expect(y).toBeGreaterThanOrEqual(11 - 0.2);
    expect(y).toBeLessThanOrEqual(bottom + 0.2);
  }
  expect(Math.min(...paths.flat().map(({ y }) => y))).toBeCloseTo(11, 0);
});

test('shares near 100 may leave zero out, and never go beyond it', () => {
  const near = made([97, 99, 95, 98.5], {
    country: { value: 97.5, label: 'Kazakhstan 97.5' },
    fromZero: false,
    max: 100,
    limits: { inner: level('95%', 97.5, 5), outer: level('99.8%', 97.5, 8) },
  });
  const ticks = wordsOf(render(near)).filter((text) => /^\d{2,3}$/.test(text));
  expect(ticks.length).toBeGreaterThan(1);
  for (const tick of ticks.map(Number)) {
    expect(tick).toBeGreaterThan(90);
    expect(tick).toBeLessThanOrEqual(100);
  }
});

test.each([
  ['wide', false, ['0', '200 000', '400 000', '600 000', '800 000']],
  ['narrow', false, ['0', '400 000', '800 000']],
  ['wide', true, ['200 000', '500 000']],
] as const)('sizes are few and round: %s, by logarithm %s', (size, log, sizes) => {
  const words = wordsOf(render({ ...funnelData('en', { log }), formatTick: () => '' }, size));
  const seen = words
    .map((text) => text.replaceAll('\u00a0', ' '))
    .filter((text) => /^(0|\d{3} 000)$/.test(text));
  expect(seen).toEqual(sizes);
});

test('sizes over four powers of ten need the logarithm', () => {
  const sizes = [100, 2_000, 30_000, 400_000, 1_000_000];
  const areas = sizes.map((size, i) => ({ name: `a${String(i)}`, size, cell: value(3 + i) }));
  const limits = { inner: level('95%', 3, 1.96, [50, 2e6]), outer: level('99.8%', 3, 3.09, [50, 2e6]) };
  const data = { ...funnelData('en'), areas, limits, log: true, formatTick: () => '' };
  const of = (size: Size) => wordsOf(render(data, size)).filter((text) => /^\d[\d\u00a0]*$/.test(text));
  expect(of('wide').map((text) => text.replaceAll('\u00a0', ''))).toEqual([
    '100',
    '1000',
    '10000',
    '100000',
    '1000000',
  ]);
  expect(of('narrow').map((text) => text.replaceAll('\u00a0', ''))).toEqual(['100', '10000', '1000000']);
});

test('a long note below the axis is set in lines', () => {
  const note = 'Number of children who lived in the area at the beginning of the year 2020';
  const drawing = funnel({ ...funnelData('en'), sizeLabel: note }, 'narrow');
  const boxes = textBoxes(renderSvg(drawing, { id: 'a', title: 'a' }));
  expect(clipped(boxes, drawing.width, drawing.height)).toEqual([]);
  expect(collisions(boxes)).toEqual([]);
});

test('mistakes of the caller are named', () => {
  const data = funnelData('en');
  expect(() => funnel({ ...data, areas: [] }, 'wide')).toThrow('missing values');
  const unsized = { name: 'nowhere', size: 0, cell: value(1) };
  expect(() => funnel({ ...data, areas: [unsized] }, 'wide')).toThrow('invalid size of nowhere: 0');
  const falling = { label: '95%', points: [...data.limits.inner.points].reverse() };
  expect(() => funnel({ ...data, limits: { ...data.limits, inner: falling } }, 'wide')).toThrow(
    'invalid limits 95%',
  );
  const empty = { label: '95%', points: [] };
  expect(() => funnel({ ...data, limits: { ...data.limits, inner: empty } }, 'wide')).toThrow(
    'invalid limits 95%',
  );
});
