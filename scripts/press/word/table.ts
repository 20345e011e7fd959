import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
} from 'docx';
import { LIGHT } from '../../../src/charts/palette.ts';
import type { Language } from '../../../src/domain/text.ts';
import { run, STYLE } from './text.ts';

/** Text width of an A4 page with margins of 2 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** What stands in a place: text, and the numbers of its footnotes raised behind it. */
export interface WordCell {
  readonly text: string;
  readonly marks?: string;
}

export type WordRow =
  | { readonly kind: 'row'; readonly cells: readonly WordCell[]; readonly isStrong?: boolean }
  | { readonly kind: 'group'; readonly text: string };

export interface WordTable {
  readonly heads: readonly string[];
  readonly rows: readonly WordRow[];
  /** Parts of the whole width. */
  readonly widths: readonly number[];
  /** Columns from here on hold numbers. */
  readonly numbersFrom: number;
}

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function line(colour: string, size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color: colour.replace('#', '') };
}

function borders(isHead: boolean): {
  top: IBorderOptions;
  bottom: IBorderOptions;
  left: IBorderOptions;
  right: IBorderOptions;
} {
  const bottom = isHead ? line(LIGHT['c-mark'], 8) : line(LIGHT['c-line'], 4);
  return { top: NONE, bottom, left: NONE, right: NONE };
}

interface Place {
  readonly width: number;
  readonly isNumber: boolean;
  readonly isHead: boolean;
  readonly isStrong: boolean;
}

function cellOf(lang: Language, { text, marks = '' }: WordCell, place: Place): TableCell {
  const { width, isNumber, isHead, isStrong } = place;
  const runs = [
    run(lang, text, { bold: isHead || isStrong }),
    ...(marks === '' ? [] : [run(lang, ` ${marks}`, { superScript: true })]),
  ];
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: borders(isHead),
    verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    margins: { top: 30, bottom: 30, left: 40, right: 40 },
    children: [new Paragraph({ style: STYLE.cell, alignment, children: runs })],
  });
}

/** A real table: its head is marked as one and stands again on every page. */
export function wordTable(lang: Language, { heads, rows, widths, numbersFrom }: WordTable): Table {
  const columns = widths.map((part) => Math.round(part * TEXT_WIDTH));
  const cells = (list: readonly WordCell[], look: Pick<Place, 'isHead' | 'isStrong'>): TableCell[] =>
    list.map((cell, i) =>
      cellOf(lang, cell, { ...look, width: columns[i] ?? 0, isNumber: i >= numbersFrom }),
    );
  const group = (text: string): TableCell =>
    new TableCell({
      columnSpan: heads.length,
      borders: borders(true),
      margins: { top: 120, bottom: 30, left: 40, right: 40 },
      children: [
        new Paragraph({ style: STYLE.cell, keepNext: true, children: [run(lang, text, { bold: true })] }),
      ],
    });
  const none = {
    top: NONE,
    bottom: NONE,
    left: NONE,
    right: NONE,
    insideHorizontal: NONE,
    insideVertical: NONE,
  };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: none,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          heads.map((text) => ({ text })),
          { isHead: true, isStrong: false },
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children:
              row.kind === 'group'
                ? [group(row.text)]
                : cells(row.cells, { isHead: false, isStrong: row.isStrong ?? false }),
          }),
      ),
    ],
  });
}
