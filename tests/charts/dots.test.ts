import { describe, expect, test } from 'vitest';
import { dots } from '../../src/charts/dots.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import type { DotsData, Shown, Size } from '../../src/charts/types.ts';
import { absence, formatTick, groupedDots, value, type Lang } from './samples.ts';
import { clipped, collisions, textBoxes } from './text-boxes.ts';

const render = (data: DotsData, size: Size = 'wide'): string =>
  renderSvg(dots(data, size), { id: 'a', title: 'a' });
const ticksOf = (svg: string): number[] =>
  [...(/<g[^>]*class="c-soft">(.*?)<\/g>/.exec(svg)?.[1] ?? '').matchAll(/>([\d.]+)</g)].map(([, text]) =>
    Number(text),
  );
const between = (number: number, interval: [number, number], jointInterval?: [number, number]): Shown => ({
  ...value(number),
  kind: 'value',
  value: number,
  interval,
  ...(jointInterval ? { jointInterval } : {}),
});
const one = (...cells: Shown[]): DotsData => ({
  groups: [{ rows: cells.map((cell, i) => ({ name: `row ${String(i)}`, cell })) }],
  formatTick,
});
/** The path of the marks with a stroke of this width. */
const pathOf = (svg: string, width: string): string =>
  new RegExp(`stroke-width="${width}"[^>]*><path d="([^"]+)"`).exec(svg)?.[1] ?? '';

const cases = (['kk', 'ru', 'en'] as Lang[]).flatMap((lang) =>
  (['narrow', 'wide'] as const).map((size) => [lang, size] as const),
);

describe.each(cases)('groups with intervals in %s, %s', (lang, size) => {
  const drawing = dots(groupedDots(lang, 'KZ-31'), size);
  const svg = renderSvg(drawing, { id: 'a', title: 'a' });

  test('words cover no words and stay inside', () => {
    const boxes = textBoxes(svg);
    expect(collisions(boxes)).toEqual([]);
    expect(clipped(boxes, drawing.width, drawing.height)).toEqual([]);
  });

  test('all words have the one size', () => {
    expect(svg.match(/font-size="[^"]*"/g)).toEqual(['font-size="13"']);
  });
});

test('each row has a bar, and the wider interval as a thin line behind it', () => {
  const svg = render(one(between(5, [4, 6], [3, 7]), between(6, [5, 7], [4, 8])));
  expect(pathOf(svg, '1.2').match(/M/g)).toHaveLength(2);
  expect(pathOf(svg, '5').match(/M/g)).toHaveLength(2);
  expect(svg.indexOf('stroke-width="1.2"')).toBeLessThan(svg.indexOf('stroke-width="5"'));
});

test('a row without the wider interval has the bar alone', () => {
  const svg = render(one(between(5, [4, 6])));
  expect(pathOf(svg, '5')).not.toBe('');
  expect(pathOf(svg, '1.2')).toBe('');
});

test('the axis takes in the widest interval and ends with it', () => {
  const narrow = dots(one(between(5, [4, 6], [3, 6.6])), 'wide');
  const svg = renderSvg(narrow, { id: 'a', title: 'a' });
  expect(ticksOf(svg)).toEqual([0, 2, 4, 6]);
  const [, end = '', length = ''] = /^M([\d.]+) [\d.]+h([\d.]+)/.exec(pathOf(svg, '1.2')) ?? [];
  const texts = textBoxes(svg).filter(({ text }) => text === '5,0');
  expect(Number(end) + Number(length)).toBeLessThan(texts[0]?.x ?? 0);
});

test('without intervals the axis ends at a tick', () => {
  expect(ticksOf(render(one(value(6.6))))).toEqual([0, 2, 4, 6, 8]);
});

test('only zeros with intervals of no width still have an axis', () => {
  expect(render(one(between(0, [0, 0])))).not.toMatch(/NaN|Infinity/);
});

test('shares end at 100, their intervals as well', () => {
  const near = { ...one(between(97, [94, 103]), between(99, [97, 108])), fromZero: false, max: 100 };
  const svg = render(near);
  expect(Math.max(...ticksOf(svg))).toBe(100);
  const ends = [...pathOf(svg, '5').matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)].map(
    ([, x, h]) => Number(x) + Number(h),
  );
  expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 9))).toBeLessThan(0.2);
});

test('an axis that may not go so far has no tick beyond', () => {
  expect(ticksOf(render({ ...one(value(23)), max: 25 }))).toEqual([0, 10, 20]);
  expect(ticksOf(render({ ...one(value(23)), max: 40 }))).toEqual([0, 10, 20, 30]);
});

test('a value beyond what can be is a mistake', () => {
  expect(() => dots({ ...one(value(101)), max: 100 }, 'wide')).toThrow(
    'invalid value 101: the axis ends at 100',
  );
});

test('the line of the country ends before a group without any value', () => {
  const country = { value: 5, label: 'Kazakhstan 5' };
  const valued = { label: 'Above', rows: [{ name: 'a', cell: value(7) }] };
  const hidden = {
    label: 'No value',
    rows: [
      { name: 'b', cell: absence('suppressed') },
      { name: 'c', cell: absence('missing') },
    ],
  };
  const lengthOf = (groups: DotsData['groups']) =>
    Number(/v([\d.]+)/.exec(pathOf(render({ groups, country, formatTick }), '1.6'))?.[1]);
  expect(lengthOf([valued, hidden])).toBe(lengthOf([valued]));
  expect(lengthOf([hidden, valued])).toBeGreaterThan(lengthOf([valued]));
  expect(textBoxes(render({ groups: [hidden], country, formatTick })).map(({ text }) => text)).toContain(
    'No value',
  );
});
