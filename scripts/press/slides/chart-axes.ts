import { LIGHT } from '../../../src/charts/palette.ts';
import { escapeXml } from '../../../src/charts/render-file.ts';
import type { Language } from '../../../src/domain/text.ts';
import { textXml } from './chart-text.ts';
import { officeColour, type NativeChart } from './native-chart.ts';

export const CATEGORY_AXIS = '111111111';
export const VALUE_AXIS = '222222222';

/** Names of more bars than this must be small to stand beside them. */
const MANY = 12;

function stroke(colour: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${officeColour(colour)}"/></a:solidFill></a:ln></c:spPr>`;
}

function categoryAxis(lang: Language, { form, categories }: NativeChart): string {
  const isBars = form === 'bars';
  const size = isBars && categories.length > MANY ? 9 : 12;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    // Bars are listed from the top, as they stand in the sheet.
    `<c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    stroke(LIGHT['c-mark']) +
    textXml(lang, size, officeColour(LIGHT['c-ink'])) +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="60"/>${isBars ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Bars say their figures themselves and need no scale; lines have one. */
function valueAxis(lang: Language, { form, max, floats, numberFormat, series }: NativeChart): string {
  const isLines = form === 'lines';
  // A changed share can be below zero.
  const isFree = floats === true || series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  const ends = `${max === undefined ? '' : `<c:max val="${String(max)}"/>`}${isFree ? '' : '<c:min val="0"/>'}`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>` +
    `<c:delete val="${isLines ? '0' : '1'}"/><c:axPos val="${form === 'bars' ? 'b' : 'l'}"/>` +
    (isLines ? `<c:majorGridlines>${stroke(LIGHT['c-line'])}</c:majorGridlines>` : '') +
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    textXml(lang, 11, officeColour(LIGHT['c-soft'])) +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

/** Both axes of a chart. */
export function axesXml(lang: Language, chart: NativeChart): string {
  return categoryAxis(lang, chart) + valueAxis(lang, chart);
}
