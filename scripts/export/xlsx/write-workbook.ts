import { strToU8, zipSync } from 'fflate';
import type { Sheet, Workbook } from './sheet.ts';
import { stylesPart } from './styles.ts';
import { SharedStrings, tableRange, writeSheet, type SheetParts } from './write-sheet.ts';
import { cellAttribute, XML_HEAD, xmlAttribute, xmlText } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that a zip file knows, by the clock of the place: the same bytes in every time zone. */
const zipTime = (): Date => new Date(1980, 0, 1, 12);
const LONGEST_NAME = 31;

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

function relations(list: readonly Relation[]): string {
  const items = list.map(
    ({ type, target, isExternal = false }, i) =>
      `<Relationship Id="rId${String(i + 1)}" Type="${type}" Target="${xmlAttribute(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly SheetParts[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const tables = sheets.filter(({ tableRelation }) => tableRelation > 0);
  const parts = [
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
    override('xl/styles.xml', `${TYPES}.styles+xml`),
    ...tables.map((_, i) => override(`xl/tables/table${String(i + 1)}.xml`, `${TYPES}.table+xml`)),
    override('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    ...sheets.map((_, i) => override(`xl/worksheets/sheet${String(i + 1)}.xml`, `${TYPES}.worksheet+xml`)),
  ];
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function coreProperties({ title, subject, description, creator, language, date }: Workbook): string {
  const time = `${date}T00:00:00Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(creator)}</dc:creator><dc:description>${xmlText(description)}</dc:description><dc:language>${xmlText(language)}</dc:language><cp:lastModifiedBy>${xmlText(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

function workbookPart({ sheets }: Workbook): string {
  const items = sheets.map(
    ({ name }, i) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" firstSheet="0" activeTab="0"/></bookViews><sheets>${items.join('')}</sheets></workbook>`;
}

function tablePart(sheet: Sheet, id: number): string {
  const { name = '', columns = [] } = sheet.table ?? {};
  const range = tableRange(sheet);
  const items = columns.map(
    (column, i) => `<tableColumn id="${String(i + 1)}" name="${cellAttribute(column)}"/>`,
  );
  return `${XML_HEAD}<table xmlns="${MAIN}" id="${String(id)}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${String(columns.length)}">${items.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function refuse(condition: boolean, what: string): void {
  if (condition) throw new Error(`a workbook cannot hold ${what}`);
}

function check({ sheets }: Workbook): void {
  const names = sheets.map(({ name }) => name.toLowerCase());
  refuse(new Set(names).size < names.length, 'two sheets of one name');
  for (const { name, table } of sheets) {
    refuse(
      name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name),
      `a sheet called “${name}”`,
    );
    const columns = table?.columns.map((column) => column.toLowerCase()) ?? [];
    refuse(
      columns.some((column) => column === '' || /[\r\n]/.test(column)),
      `a head like that on the sheet “${name}”`,
    );
    refuse(new Set(columns).size < columns.length, `two columns of one name on the sheet “${name}”`);
  }
}

function sheetRelations({ external, tableRelation }: SheetParts, table: number): readonly Relation[] {
  return [
    ...external.map((target) => ({ type: `${OFFICE}/relationships/hyperlink`, target, isExternal: true })),
    ...(tableRelation > 0
      ? [{ type: `${OFFICE}/relationships/table`, target: `../tables/table${String(table)}.xml` }]
      : []),
  ];
}

/** A workbook as the bytes of an XLSX file: the same for the same workbook, whenever and wherever it is made. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  check(workbook);
  const strings = new SharedStrings();
  const sheets = workbook.sheets.map((sheet, i) => writeSheet(sheet, strings, i === 0));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      { type: `${OFFICE}/relationships/officeDocument`, target: 'xl/workbook.xml' },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
      { type: `${OFFICE}/relationships/extended-properties`, target: 'docProps/app.xml' },
    ]),
    'docProps/app.xml': `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Qorgan</Application></Properties>`,
    'docProps/core.xml': coreProperties(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ({
        type: `${OFFICE}/relationships/worksheet`,
        target: `worksheets/sheet${String(i + 1)}.xml`,
      })),
      { type: `${OFFICE}/relationships/styles`, target: 'styles.xml' },
      { type: `${OFFICE}/relationships/sharedStrings`, target: 'sharedStrings.xml' },
    ]),
    'xl/sharedStrings.xml': strings.part(),
    'xl/styles.xml': stylesPart(),
    'xl/workbook.xml': workbookPart(workbook),
  };
  let tables = 0;
  for (const [i, made] of sheets.entries()) {
    const number = String(i + 1);
    parts[`xl/worksheets/sheet${number}.xml`] = made.xml;
    const sheet = workbook.sheets[i];
    if (made.tableRelation > 0 && sheet) {
      tables += 1;
      parts[`xl/tables/table${String(tables)}.xml`] = tablePart(sheet, tables);
    }
    const own = sheetRelations(made, tables);
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations(own);
  }
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: zipTime(),
  });
}
