import { describe, expect, it } from 'vitest';
import { columnName } from '../../../../scripts/press/slides/chart-workbook.ts';
import { chartXml } from '../../../../scripts/press/slides/chart-xml.ts';
import type { NativeChart, NativeSeries } from '../../../../scripts/press/slides/native-chart.ts';
import { allOf, localName } from '../../../support/office-file.ts';
import { allText, readXml, type XmlElement } from '../../../support/xml-tree.ts';

const line: NativeSeries = {
  name: 'Қазақстан',
  values: [1.5, undefined, 0],
  colour: '16201F',
  line: { width: 2, dashed: true, dot: 5 },
  labels: 'last',
};
const lines: NativeChart = {
  form: 'lines',
  categories: ['2010', '2011', '2012'],
  series: [line, { ...line, labels: 'none', line: { width: 0, dashed: false, dot: 0 } }],
  numberFormat: '#,##0.0',
  hasLegend: true,
};
const bars: NativeChart = {
  form: 'bars',
  categories: ['Абай', 'Жамбыл [c]'],
  series: [{ name: 'A', values: [-3, undefined], colour: '006770', labels: 'all', hollow: true }],
  numberFormat: '#,##0',
  max: 100,
  hasLegend: false,
};

/** The order in which the standard (ECMA-376, part 1, 21.2) wants children: PowerPoint refuses a file that has another. */
const ORDERS: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners chart spPr txPr externalData',
  chart: 'autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout barChart lineChart catAx valAx',
  barChart: 'barDir grouping varyColors ser gapWidth overlap axId',
  lineChart: 'grouping varyColors ser marker axId',
  ser: 'idx order tx spPr invertIfNegative marker dLbls cat val smooth',
  dLbls:
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  dLbl: 'idx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  catAx:
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween',
  scaling: 'orientation max min',
  legend: 'legendPos overlay txPr',
  marker: 'symbol size spPr',
};

function misplaced(root: XmlElement): readonly string[] {
  const order = ORDERS[localName(root)]?.split(' ');
  const places = root.children.map((child) => order?.indexOf(localName(child)) ?? 0);
  const isRight = places.every((place, i) => place >= Math.max(0, places[i - 1] ?? 0));
  return [
    ...(order && !isRight ? [`${localName(root)}: ${root.children.map(localName).join(' ')}`] : []),
    ...root.children.flatMap(misplaced),
  ];
}

function numbersIn(xml: XmlElement): readonly (readonly [string | undefined, string])[] {
  return allOf(xml, 'numCache')
    .flatMap((cache) => allOf(cache, 'pt'))
    .map((point) => [point.attributes['idx'], allText(point)]);
}

describe('a chart that can be edited', () => {
  it('keeps a true zero, and has no point at all where nothing is published', () => {
    const xml = readXml(chartXml('kk', { ...lines, series: [line] }));
    expect(numbersIn(xml)).toEqual([
      ['0', '1.5'],
      ['2', '0'],
    ]);
    expect(allOf(xml, 'ptCount').map(({ attributes }) => attributes['val'])).toEqual(['1', '3', '3']);
    expect(allOf(xml, 'dispBlanksAs')[0]?.attributes['val']).toBe('gap');
    expect(allOf(xml, 'roundedCorners')[0]?.attributes['val']).toBe('0');
  });

  it.each([lines, bars, { ...lines, form: 'columns' as const }])(
    'puts every element where the standard wants it',
    (chart) => {
      expect(misplaced(readXml(chartXml('ru', chart)))).toEqual([]);
    },
  );

  it('names its language in every text, and the language of the chart', () => {
    const xml = readXml(chartXml('ru', lines));
    expect(allOf(xml, 'lang')[0]?.attributes['val']).toBe('ru-RU');
    const looks = [...allOf(xml, 'defRPr'), ...allOf(xml, 'endParaRPr')];
    expect(new Set(looks.map(({ attributes }) => attributes['lang']))).toEqual(new Set(['ru-RU']));
  });

  it('labels the last place that has a value', () => {
    const gone = { ...line, values: [1.5, 2, undefined] };
    const xml = readXml(chartXml('kk', { ...lines, series: [gone] }));
    expect(allOf(xml, 'dLbl').map((label) => allOf(label, 'idx')[0]?.attributes['val'])).toEqual(['1']);
  });

  it('begins the axis at zero unless a value lies below', () => {
    const least = (chart: NativeChart): number => allOf(readXml(chartXml('kk', chart)), 'min').length;
    expect([least(lines), least(bars), least({ ...lines, floats: true })]).toEqual([1, 0, 0]);
  });

  it('names columns beyond the alphabet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
