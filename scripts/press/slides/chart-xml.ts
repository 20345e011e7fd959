import { LIGHT } from '../../../src/charts/palette.ts';
import { escapeXml } from '../../../src/charts/render-file.ts';
import type { Language } from '../../../src/domain/text.ts';
import { OFFICE_LANGUAGE } from '../office/languages.ts';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './chart-axes.ts';
import { fill, textXml } from './chart-text.ts';
import { columnName, SHEET } from './chart-workbook.ts';
import { officeColour, type NativeChart, type NativeSeries } from './native-chart.ts';

const PT = 12_700;
/** So few bars need not fill the whole height. */
const FEW = 6;
const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Relation of a chart to its workbook. */
export const WORKBOOK_RELATION = 'rId1';

function texts(reference: string, list: readonly string[]): string {
  const points = list.map((text, i) => `<c:pt idx="${String(i)}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return (
    `<c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="${String(list.length)}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

/** Numbers of a series. Where nothing is published there is no point: an empty one would be read as zero. */
function numbers(reference: string, { values }: NativeSeries, format: string): string {
  const points = values.flatMap((value, i) =>
    value === undefined ? [] : [`<c:pt idx="${String(i)}"><c:v>${String(value)}</c:v></c:pt>`],
  );
  return (
    `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function shows(what: { readonly value: boolean; readonly name: boolean }): string {
  const flag = (name: string, is: boolean): string => `<c:${name} val="${is ? '1' : '0'}"/>`;
  return (
    flag('showLegendKey', false) +
    flag('showVal', what.value) +
    flag('showCatName', false) +
    flag('showSerName', what.name) +
    flag('showPercent', false) +
    flag('showBubbleSize', false)
  );
}

function labelsXml(lang: Language, chart: NativeChart, series: NativeSeries): string {
  const format = `<c:numFmt formatCode="${escapeXml(chart.numberFormat)}" sourceLinked="0"/>`;
  const none = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  if (series.labels === 'none') return `<c:dLbls>${shows({ value: false, name: false })}</c:dLbls>`;
  if (series.labels === 'all') {
    const look = textXml(lang, 10, officeColour(LIGHT['c-ink']));
    // Stacked bars would put the figure into the bar: groups are laid over one another instead.
    const place = chart.form === 'lines' ? 't' : 'outEnd';
    return `<c:dLbls>${format}${none}${look}<c:dLblPos val="${place}"/>${shows({ value: true, name: false })}</c:dLbls>`;
  }
  const last = series.values.findLastIndex((value) => value !== undefined);
  const isGrey = series.colour === officeColour(LIGHT['c-grey']);
  const look = textXml(lang, 10, isGrey ? officeColour(LIGHT['c-soft']) : series.colour, !isGrey);
  return (
    `<c:dLbls><c:dLbl><c:idx val="${String(last)}"/>${format}${none}${look}<c:dLblPos val="r"/>` +
    `${shows({ value: true, name: true })}<c:separator> </c:separator></c:dLbl>` +
    `${shows({ value: false, name: false })}</c:dLbls>`
  );
}

function markerXml({ line, colour }: NativeSeries): string {
  if (!line || line.dot === 0) return '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:marker><c:symbol val="circle"/><c:size val="${String(line.dot)}"/>` +
    `<c:spPr>${fill(colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
  );
}

function shapeXml({ line, colour, hollow }: NativeSeries): string {
  if (line) {
    const dash = line.dashed ? '<a:prstDash val="dash"/>' : '<a:prstDash val="solid"/>';
    const stroke = line.width === 0 ? '<a:noFill/>' : `${fill(colour)}${dash}<a:round/>`;
    return `<c:spPr><a:ln w="${String(Math.max(1, line.width) * PT)}" cap="rnd">${stroke}</a:ln></c:spPr>`;
  }
  const outline = `<a:ln w="${String(1.5 * PT)}">${fill(colour)}<a:prstDash val="dash"/></a:ln>`;
  return `<c:spPr>${hollow ? `<a:noFill/>${outline}` : `${fill(colour)}<a:ln><a:noFill/></a:ln>`}</c:spPr>`;
}

function seriesXml(lang: Language, chart: NativeChart, series: NativeSeries, index: number): string {
  const column = columnName(index + 1);
  const end = String(chart.categories.length + 1);
  const isLine = chart.form === 'lines';
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>` +
    `<c:tx>${texts(`${SHEET}!$${column}$1`, [series.name])}</c:tx>${shapeXml(series)}` +
    (isLine ? markerXml(series) : '<c:invertIfNegative val="0"/>') +
    labelsXml(lang, chart, series) +
    `<c:cat>${texts(`${SHEET}!$A$2:$A$${end}`, chart.categories)}</c:cat>` +
    `<c:val>${numbers(`${SHEET}!$${column}$2:$${column}$${end}`, series, chart.numberFormat)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function plotXml(lang: Language, chart: NativeChart): string {
  const all = chart.series.map((series, i) => seriesXml(lang, chart, series, i)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.form === 'lines') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = chart.form === 'bars' ? 'bar' : 'col';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}` +
    `<c:gapWidth val="${chart.categories.length > FEW ? '40' : '110'}"/><c:overlap val="100"/>${axes}</c:barChart>`
  );
}

/** Lines leave room at the right for the names at their ends. */
function layoutXml({ form, series }: NativeChart): string {
  if (form !== 'lines' || series.every(({ labels }) => labels !== 'last')) return '<c:layout/>';
  const value = (name: string, number: number): string => `<c:${name} val="${String(number)}"/>`;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${value('x', 0.05)}${value('y', 0.03)}${value('w', 0.76)}${value('h', 0.87)}</c:manualLayout></c:layout>`
  );
}

/** The chart part of a slide. */
export function chartXml(lang: Language, chart: NativeChart): string {
  const soft = officeColour(LIGHT['c-soft']);
  const legend = chart.hasLegend
    ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(lang, 11, soft)}</c:legend>`
    : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${SPACES}><c:date1904 val="0"/>` +
    `<c:lang val="${OFFICE_LANGUAGE[lang]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea>${layoutXml(chart)}${plotXml(lang, chart)}${axesXml(lang, chart)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(lang, 11, soft)}` +
    `<c:externalData r:id="${WORKBOOK_RELATION}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
