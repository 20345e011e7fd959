import type { Cell, Sheet } from './sheet.ts';
import { LOOK_INDEX, type Look } from './styles.ts';
import { cellText, XML_HEAD, xmlAttribute } from './xml.ts';

const DAY = 86_400_000;
/** Days from the first one of spreadsheets to 1 January 1970. */
const FIRST_DAY = 25_569;
/** Before it spreadsheets count a day that never was: such a date is written as text. */
const FIRST_SAFE_DATE = '1900-03-01';
/** The most that spreadsheets hold in a cell. */
const MOST_LETTERS = 32_767;

/** Texts of a workbook, each once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #count = 0;

  index(text: string): number {
    this.#count += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    if (text.length > MOST_LETTERS)
      throw new Error(`too long for a cell of a workbook: ${text.slice(0, 60)}…`);
    const index = this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  part(): string {
    const items = [...this.#indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
    );
    return `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${String(this.#count)}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
  }
}

/** `A` … `Z`, `AA` …, from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function cellXml(cell: Cell, place: string, strings: SharedStrings): string {
  if (cell === null) return '';
  if (cell.kind === 'number')
    return `<c r="${place}" s="${String(LOOK_INDEX[cell.look])}"><v>${cell.text}</v></c>`;
  if (cell.kind === 'date' && cell.text >= FIRST_SAFE_DATE) {
    const day = Date.parse(`${cell.text}T00:00:00Z`) / DAY + FIRST_DAY;
    return `<c r="${place}" s="${String(LOOK_INDEX.date)}"><v>${String(day)}</v></c>`;
  }
  const look = cell.kind === 'date' ? 'plain' : cell.look;
  return `<c r="${place}" s="${String(LOOK_INDEX[look])}" t="s"><v>${String(strings.index(cell.text))}</v></c>`;
}

/** Where the table of a sheet stands: `A4:M300`. */
export function tableRange({ above, rows, table }: Sheet): string {
  const head = above.length + 1;
  const width = table?.columns.length ?? 1;
  return `A${String(head)}:${columnName(width - 1)}${String(head + rows.length)}`;
}

/** Height of a line of letters, in points. */
const LINE = 15;
/** What a title is higher than that. */
const TITLE_MORE = 8;
/** The most that spreadsheets allow. */
const MOST_HEIGHT = 409;
const WRAPPED: ReadonlySet<string> = new Set<Look>(['text', 'heading', 'head', 'link']);
/** Letters are wider than the digits in which a column is measured, and lines end before a long word. */
const FILLED = 0.95;

/** Height of a row whose texts are wrapped: not every program finds it by itself. Empty where one line is enough. */
function heightXml(cells: readonly Cell[], widths: readonly number[]): string {
  const lines = cells.map((cell, i) => {
    if (cell?.kind !== 'text' || !WRAPPED.has(cell.look)) return 1;
    return Math.ceil(cell.text.length / ((widths[i] ?? 1) * FILLED));
  });
  const isTitle = cells.some((cell) => cell?.kind === 'text' && cell.look === 'title');
  const height = Math.min(Math.max(1, ...lines) * LINE, MOST_HEIGHT) + (isTitle ? TITLE_MORE : 0);
  return height === LINE ? '' : ` ht="${String(height)}" customHeight="1"`;
}

interface Link {
  readonly place: string;
  readonly target: string;
}

function linksXml(links: readonly Link[], external: readonly string[]): string {
  if (links.length === 0) return '';
  const items = links.map(({ place, target }) =>
    target.startsWith('#')
      ? `<hyperlink ref="${place}" location="${xmlAttribute(`'${target.slice(1).replaceAll("'", "''")}'!A1`)}"/>`
      : `<hyperlink ref="${place}" r:id="rId${String(external.indexOf(target) + 1)}"/>`,
  );
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function viewXml({ above, table }: Sheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  const head = above.length + 1;
  const next = `A${String(head + 1)}`;
  const pane = table
    ? `<pane ySplit="${String(head)}" topLeftCell="${next}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${next}" sqref="${next}"/>`
    : '<selection activeCell="A1" sqref="A1"/>';
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

export interface SheetParts {
  readonly xml: string;
  /** Addresses outside the workbook, in the order of their relationships. */
  readonly external: readonly string[];
  /** Number of the relationship of its table; 0 without one. */
  readonly tableRelation: number;
}

/** A worksheet as XML, with what its relationships lead to. */
export function writeSheet(sheet: Sheet, strings: SharedStrings, isFirst: boolean): SheetParts {
  const heads = sheet.table?.columns.map((text): Cell => ({ kind: 'text', text, look: 'head' }));
  const all = [...sheet.above.map((cell) => [cell]), ...(heads ? [heads] : []), ...sheet.rows];
  const names = sheet.widths.map((_, i) => columnName(i));
  const links: Link[] = [];
  const rows = all.map((cells, i) => {
    const number = String(i + 1);
    let row = `<row r="${number}"${heightXml(cells, sheet.widths)}>`;
    for (const [j, cell] of cells.entries()) {
      const place = `${names[j] ?? columnName(j)}${number}`;
      if (cell?.kind === 'text' && cell.link !== undefined) links.push({ place, target: cell.link });
      row += cellXml(cell, place, strings);
    }
    return `${row}</row>`;
  });
  const external = [...new Set(links.map(({ target }) => target))].filter(
    (target) => !target.startsWith('#'),
  );
  const tableRelation = sheet.table && sheet.rows.length > 0 ? external.length + 1 : 0;
  const columns = sheet.widths.map(
    (width, i) =>
      `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const last = columnName(Math.max(sheet.widths.length, 1) - 1);
  const range = `A1:${last}${String(Math.max(all.length, 1))}`;
  // Years and codes are text on purpose.
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  const tables =
    tableRelation > 0
      ? `<tableParts count="1"><tablePart r:id="rId${String(tableRelation)}"/></tableParts>`
      : '';
  const xml = `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>${viewXml(sheet, isFirst)}<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${linksXml(links, external)}<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${ignored}${tables}</worksheet>`;
  return { xml, external, tableRelation };
}
