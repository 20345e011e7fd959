import { XML_HEAD } from './xml.ts';

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';
/** Apart from the words in the next column. */
const RIGHT = '<alignment horizontal="right" vertical="top" indent="1"/>';

/** Looks of cells: font, number format, alignment. Numbers are formatted by whoever opens the file, in his language. */
const LOOKS = {
  plain: { font: 0, format: 0, alignment: TOP },
  text: { font: 0, format: 0, alignment: WRAPPED },
  title: { font: 2, format: 0, alignment: TOP },
  heading: { font: 1, format: 0, alignment: WRAPPED },
  head: { font: 1, format: 0, alignment: WRAPPED },
  link: { font: 3, format: 0, alignment: WRAPPED },
  date: { font: 0, format: 164, alignment: TOP },
  sign: { font: 0, format: 0, alignment: RIGHT },
  number0: { font: 0, format: 3, alignment: RIGHT },
  number1: { font: 0, format: 165, alignment: RIGHT },
  number2: { font: 0, format: 4, alignment: RIGHT },
  number3: { font: 0, format: 166, alignment: RIGHT },
  number4: { font: 0, format: 167, alignment: RIGHT },
} as const;
export type Look = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as Look[];
/** In all Offices, and with every Kazakh letter. */
const FONT = '<name val="Arial"/><family val="2"/>';

/** Number of a look in `xl/styles.xml`. */
export const LOOK_INDEX = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<
  Record<Look, number>
>;

const NUMBERS = ['number0', 'number1', 'number2', 'number3', 'number4'] as const;

/** The look of a number with so many decimals. */
export function numberLook(decimals: number): Look {
  return NUMBERS[Math.min(Math.max(decimals, 0), NUMBERS.length - 1)] ?? 'plain';
}

function crossFormat(name: Look): string {
  const { font, format, alignment } = LOOKS[name];
  const applied = `${font > 0 ? ' applyFont="1"' : ''}${format > 0 ? ' applyNumberFormat="1"' : ''}`;
  return `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="0" borderId="0" xfId="0"${applied} applyAlignment="1">${alignment}</xf>`;
}

/** `xl/styles.xml`, the same in every workbook. */
export function stylesPart(): string {
  const formats = ['yyyy\\-mm\\-dd', '#,##0.0', '#,##0.000', '#,##0.0000'];
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${String(164 + i)}" formatCode="${code}"/>`);
  return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${String(formats.length)}">${numFmts.join('')}</numFmts><fonts count="4"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font><font><b/><sz val="15"/>${FONT}</font><font><u/><sz val="11"/><color rgb="FF0B4F8A"/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(NAMES.length)}">${NAMES.map(crossFormat).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;
}
