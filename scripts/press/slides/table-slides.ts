import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { AreaTable, StatementTable } from '../../../src/views/model.ts';
import { cellText, sourceText } from '../office/papers.ts';
import type { SlideSpec } from './deck.ts';
import { bodyRoom, CELL, rowHeight, WIDTH } from './room.ts';
import { fitSize } from './text-size.ts';

/** What all slides of a table share. */
type Around = Pick<SlideSpec, 'source' | 'notes'> & {
  readonly title: string;
  readonly sub: string;
  readonly help?: string;
};

export interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly numbersFrom: number;
}

/** Letters of tables, from the largest on. */
const SIZES = [11, 10, 9] as const;

type Row = Grid['rows'][number];

function heightOf(row: Row, { widths }: Grid, size: number): number {
  const lines = row.map((text, i) => fitSize.lines(text, size, (widths[i] ?? 1) * WIDTH - 2 * CELL.beside));
  return rowHeight(Math.max(1, ...lines), size);
}

/** Parts the rows into as many slides as their heights need. */
function pack(grid: Grid, size: number, height: number): readonly (readonly Row[])[] {
  const head = heightOf(grid.heads, grid, size);
  const pages: Row[][] = [[]];
  let used = head;
  for (const row of grid.rows) {
    const own = heightOf(row, grid, size);
    if (used + own > height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = head;
    }
    pages.at(-1)?.push(row);
    used += own;
  }
  return pages;
}

/** The largest letters that need no more slides than the smallest. */
function sizeOf(grid: Grid, height: number): number {
  const counts = SIZES.map((size) => pack(grid, size, height).length);
  return SIZES[counts.indexOf(Math.min(...counts))] ?? SIZES[0];
}

/** The same on slides as full as one another: one row alone on the last would look lost. */
function packEvenly(grid: Grid, size: number, height: number): readonly (readonly Row[])[] {
  const pages = pack(grid, size, height);
  const heights = grid.rows.map((row) => heightOf(row, grid, size));
  const head = heightOf(grid.heads, grid, size);
  const share = head + heights.reduce((sum, own) => sum + own, 0) / pages.length + Math.max(...heights) / 2;
  const even = pack(grid, size, Math.min(height, share));
  return even.length === pages.length ? even : pages;
}

/** A table on as many slides as it needs; each says that it goes on. */
export function gridSlides(
  lang: Language,
  grid: Grid,
  around: Around & { readonly remarks: readonly string[] },
): readonly SlideSpec[] {
  const { press } = messagesOf(lang);
  const { help, remarks, title, sub, source, notes } = around;
  const { height } = bodyRoom({ kind: 'content', remarks, ...(help === undefined ? {} : { help }) });
  const size = sizeOf(grid, height);
  return packEvenly(grid, size, height).map((rows, i) => ({
    kind: 'content',
    title: i === 0 ? title : press.continued(title),
    sub,
    ...(help === undefined ? {} : { help }),
    body: { kind: 'table', ...grid, rows, size },
    remarks,
    source,
    notes: i === 0 ? notes : [],
  }));
}

const COLUMNS = 7;

/** Areas and periods: the newest first; with many periods, the newest only, and the file has the others. */
export function areaTableSlides(lang: Language, table: AreaTable, around: Around): readonly SlideSpec[] {
  const { indicator } = messagesOf(lang);
  const columns = table.columns.slice(0, COLUMNS);
  const rows = [...table.rows, ...table.former].map(({ head, cells }) => [
    head,
    ...cells.slice(0, COLUMNS).map((cell) => {
      const { text, marks } = cellText(cell);
      return marks === '' ? text : `${text} (${marks})`;
    }),
  ]);
  const first = columns.length > 4 ? 0.3 : 0.42;
  const widths = [first, ...columns.map(() => (1 - first) / columns.length)];
  const notes = table.footnotes.map(({ heading, text }, i) => `(${String(i + 1)}) ${heading}. ${text}`);
  const shown = new Set(rows.flat().flatMap((text) => (['[c]', '[x]', '–'].includes(text) ? [text] : [])));
  const keys = table.keys.filter((key) => [...shown].some((sign) => key.startsWith(sign)));
  return gridSlides(
    lang,
    { heads: [table.areaHead ?? indicator.area, ...columns], rows, widths, numbersFrom: 1 },
    { ...around, sub: table.caption, remarks: [...keys, ...notes] },
  );
}

/** What was said, by whom and when. */
export function statementSlides(lang: Language, table: StatementTable, around: Around): readonly SlideSpec[] {
  const { indicator } = messagesOf(lang);
  const rows = table.rows.map(({ period, what, cell, source, evidence }) => [
    [period, what].filter((part) => part !== '').join(': '),
    cellText(cell).text,
    [sourceText(lang, source, undefined).replace(/^[^:]*: /, ''), evidence]
      .filter((part) => part !== '')
      .join(' – '),
  ]);
  return gridSlides(
    lang,
    {
      heads: [indicator.period, indicator.value, indicator.source],
      rows,
      widths: [0.34, 0.12, 0.54],
      numbersFrom: 9,
    },
    { ...around, remarks: table.footnotes.map(({ heading, text }) => `${heading}. ${text}`) },
  );
}
