import { expect, test } from 'vitest';
import { classOf } from '../../src/charts/class-of.ts';
import { decimalYear } from '../../src/charts/decimal-year.ts';
import { chooseLabels } from '../../src/charts/end-labels.ts';
import { multiples } from '../../src/charts/multiples.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { series } from '../../src/charts/series.ts';
import { shortenPath } from '../../src/charts/shorten-path.ts';
import { strip } from '../../src/charts/strip.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { sheet } from '../../src/charts/theme.ts';
import type { SeriesData } from '../../src/charts/types.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';
import { multiplesData, seriesData, value } from './samples.ts';

test('a value equal to a limit belongs to the class above', () => {
  expect([9.9, 10, 15, 20].map((value) => classOf(value, [10, 15, 20]))).toEqual([0, 1, 2, 3]);
});

test('dates have a place in time', () => {
  expect(decimalYear('2025-01-01')).toBe(2025);
  expect(decimalYear('2024-07-02')).toBe(2024.5);
  expect(() => decimalYear('2025')).toThrow('invalid date: 2025');
});

test('paths are written in steps that do not drift', () => {
  expect(shortenPath('M0,0L10.04,20.06L20.08,20.06L20.08,0.5Z')).toBe('M0 0l10 20.1h10.1v-19.6z');
  expect(shortenPath('M0.25,1L0.5,1.5M3,4')).toBe('M.3 1l.2 .5M3 4');
});

test('curves are only rounded', () => {
  expect(shortenPath('M1.234,2A3.456,4,0,0,1,5,6')).toBe('M1.2,2A3.5,4,0,0,1,5,6');
});

test.each([
  // Widths measured in Chromium at 13 px with Golos Text.
  ['Солтүстік Қазақстан', false, 132.3],
  ['Западно-Казахстанская', false, 154.4],
  ['Западно-Казахстанская', true, 157.1],
  ['North Kazakhstan Region', true, 159.6],
  ['1\u00a0111', true, 36.5],
])('the width of %s is estimated from above', (text, heavy, measured) => {
  const width = textWidth(text, 13, heavy);
  expect(width).toBeGreaterThan(measured);
  expect(width).toBeLessThan(measured * 1.05);
});

test('an unknown letter counts as a wide one', () => {
  expect(textWidth('界', 10)).toBe(9);
});

test('names break at spaces and hyphens, never at no-break spaces', () => {
  expect(wrapText('Западно-Казахстанская 14,2', 110, 13)).toEqual(['Западно-', 'Казахстанская', '14,2']);
  expect(wrapText('1\u00a0028 a', 10, 13)).toEqual(['1\u00a0028', 'a']);
});

test('labels go to the country, the focus and the extremes only', () => {
  const { series: all } = seriesData('en', 'KZ-31');
  const names = chooseLabels(all, 2023, 1).map(({ name }) => name);
  expect(names.sort()).toEqual(['Almaty City', 'Kazakhstan', 'Turkistan', 'Zhambyl']);
  expect(chooseLabels(all, 2023, 0)).toHaveLength(2);
});

test('a former area whose line ended is never labelled as an extreme', () => {
  const labels = chooseLabels(seriesData('en').series, 2023, 2).map(({ name }) => name);
  expect(labels).not.toContain('South Kaz.');
});

test('a series reaches to days beyond its values, and marks no time beyond its end', () => {
  const data: SeriesData = {
    series: [
      {
        name: 'Country',
        role: 'country',
        segments: [
          [
            { x: 2020, value: 1 },
            { x: 2022, value: 2 },
          ],
        ],
      },
    ],
    breaks: [{ x: 2024.7, label: 'a day', isEvent: true }],
    formatTick: String,
  };
  const texts = (more: Partial<SeriesData>): string =>
    JSON.stringify(
      renderSvg(series({ ...data, ...more }, 'wide'), { id: 'reach', title: 'Series' }).match(/>20\d\d</g),
    );
  expect(texts({ breaks: [] })).toBe(JSON.stringify(['>2020<', '>2022<']));
  expect(texts({ alsoHolds: [2024.7] })).toBe(JSON.stringify(['>2020<', '>2022<', '>2024<']));
});

test('mistakes of the caller are named', () => {
  expect(() => renderSvg(sheet(10, 10, []), { id: '1 a', title: 'a' })).toThrow('invalid id of a chart: 1 a');
  expect(() => series({ series: [], formatTick: String }, 'wide')).toThrow('missing points');
});

test('what all panels of a mark share is written once', () => {
  const svg = renderSvg(multiples(multiplesData('kk'), 'full'), { id: 'a', title: 'a' });
  expect(svg.match(/class="c-grey"/g)).toHaveLength(1);
});

test('a strip of fewer than three areas shows no place at all', () => {
  const data = { values: [1, 2], focus: value(2), ends: ['1', '2'] } as const;
  const svg = renderSvg(strip(data), { id: 'a', title: 'a' });
  expect(svg).toContain('url(#a-hatch)');
  expect(svg).not.toMatch(/<circle|<text/);
});
