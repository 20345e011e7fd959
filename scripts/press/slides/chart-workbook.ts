import { escapeXml } from '../../../src/charts/render-file.ts';
import { coreXml, type Properties } from '../office/properties.ts';
import { writeParts, type OfficeParts } from '../office/parts.ts';
import type { NativeChart } from './native-chart.ts';

/** The one sheet of the workbook inside a chart; references of the chart name it. */
export const SHEET = 'Sheet1';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `A`, `B`, … `Z`, `AA`: the name of a column counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function sheetXml({ categories, series }: NativeChart): string {
  const row = (number: number, cells: readonly string[]): string =>
    `<row r="${String(number)}">${cells.join('')}</row>`;
  const place = (column: number, number: number): string => `${columnName(column)}${String(number)}`;
  const heads = [textCell('A1', ' '), ...series.map(({ name }, i) => textCell(place(i + 1, 1), name))];
  const rows = categories.map((category, i) => {
    const number = i + 2;
    // A place without a value has no cell at all: an empty one would be read as zero by some programs.
    const values = series.flatMap(({ values: all }, column) =>
      all[i] === undefined ? [] : [`<c r="${place(column + 1, number)}" s="1"><v>${String(all[i])}</v></c>`],
    );
    return row(number, [textCell(place(0, number), category), ...values]);
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="32" customWidth="1"/></cols>` +
    `<sheetData>${row(1, heads)}${rows.join('')}</sheetData></worksheet>`
  );
}

function stylesXml({ numberFormat }: NativeChart): string {
  const one = (name: string, inner: string): string => `<${name} count="1">${inner}</${name}>`;
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    one('numFmts', `<numFmt numFmtId="164" formatCode="${escapeXml(numberFormat)}"/>`) +
    one('fonts', '<font><sz val="11"/><name val="Arial"/></font>') +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    one('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>') +
    one('cellStyleXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>') +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    `${one('cellStyles', '<cellStyle name="Normal" xfId="0" builtinId="0"/>')}</styleSheet>`
  );
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function typesXml(): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', `${sheet}.sheet.main+xml`],
    ['/xl/worksheets/sheet1.xml', `${sheet}.worksheet+xml`],
    ['/xl/styles.xml', `${sheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part = '', type = '']) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** The workbook that “Edit data” opens: the published figures of the chart and nothing else. */
export function chartWorkbook(chart: NativeChart, properties: Properties): Uint8Array {
  const parts: OfficeParts = new Map([
    ['[Content_Types].xml', typesXml()],
    [
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreXml(properties)],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        `<sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml(chart)],
    ['xl/worksheets/sheet1.xml', sheetXml(chart)],
  ]);
  return writeParts(parts);
}
