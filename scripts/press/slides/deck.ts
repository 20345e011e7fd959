import pptxgen from 'pptxgenjs';
import { LIGHT } from '../../../src/charts/palette.ts';
import type { Properties } from '../office/properties.ts';
import { OFFICE_FONT, OFFICE_LANGUAGE } from '../office/languages.ts';
import { finishDeck } from './finish-deck.ts';
import { addFrame, DECK, LAYOUTS, type Frame } from './frame.ts';
import { officeColour, type NativeChart } from './native-chart.ts';
import { bodyRoom, CELL, FOOT_TOP, REMARK, rowHeight, WIDTH } from './room.ts';
import { fitSize } from './text-size.ts';

/** One slide: title and papers are on each, for slides travel alone. */
export interface SlideSpec {
  readonly kind: 'title' | 'content';
  readonly title: string;
  readonly sub: string;
  /** Stands right below the subtitle: the help line of painful subjects. */
  readonly help?: string;
  readonly body: SlideBody;
  /** Below the body: breaks, withheld places, captions. */
  readonly remarks: readonly string[];
  readonly source: string;
  /** Figures that are made up say so. */
  readonly stamp?: string;
  readonly notes: readonly string[];
}

export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: NativeChart; readonly alt: string }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Widths of the columns, as parts of the whole. */
      readonly widths: readonly number[];
      readonly numbersFrom: number;
      /** In points. */
      readonly size: number;
    }
  | { readonly kind: 'text'; readonly paragraphs: readonly (readonly [head: string, text: string])[] };

export interface DeckSpec {
  readonly properties: Properties;
  readonly frame: Frame;
  readonly slides: readonly SlideSpec[];
}

const INK = officeColour(LIGHT['c-ink']);
const SOFT = officeColour(LIGHT['c-soft']);
const ACCENT = officeColour(LIGHT['c-accent']);

type Slide = ReturnType<pptxgen['addSlide']>;

/** The first slide: what it is about, the message in large letters, and below it the lead. */
function addTitle(slide: Slide, { title, sub }: SlideSpec): void {
  slide.addText(sub, {
    x: DECK.side,
    y: 0.62,
    w: WIDTH,
    h: 0.4,
    margin: 0,
    fontFace: OFFICE_FONT,
    fontSize: 16,
    color: ACCENT,
    bold: true,
    objectName: 'Subtitle',
  });
  slide.addText(title, {
    placeholder: 'title',
    fontSize: fitSize(title, { width: WIDTH, lines: 3, largest: 36, smallest: 20, bold: true }),
  });
}

function addHead(slide: Slide, { title, sub, help }: SlideSpec): void {
  slide.addText(title, {
    placeholder: 'title',
    fontSize: fitSize(title, { width: WIDTH, lines: 2, largest: 22, smallest: 14, bold: true }),
  });
  const lines = [
    { text: sub, options: { color: SOFT } },
    ...(help ? [{ text: help, options: { color: ACCENT, bold: true } }] : []),
  ];
  slide.addText(
    lines.map(({ text, options }, i) => ({ text, options: { ...options, breakLine: i < lines.length - 1 } })),
    {
      x: DECK.side,
      y: 1.24,
      w: WIDTH,
      h: 0.5,
      margin: 0,
      valign: 'top',
      fontFace: OFFICE_FONT,
      fontSize: 12,
      objectName: 'Subtitle',
    },
  );
}

type Table = Extract<SlideBody, { kind: 'table' }>;

function addTable(slide: Slide, { heads, rows, widths, numbersFrom, size }: Table, top: number): void {
  const line = { type: 'solid' as const, pt: 0.75, color: officeColour(LIGHT['c-line']) };
  const none = { type: 'none' as const };
  const cell = (text: string, column: number, isHead: boolean): pptxgen.TableCell => ({
    text,
    options: {
      align: column >= numbersFrom ? 'right' : 'left',
      bold: isHead,
      ...(isHead ? { fontSize: size - 1 } : {}),
      border: [none, none, isHead ? { ...line, color: officeColour(LIGHT['c-mark']) } : line, none],
    },
  });
  slide.addTable(
    [
      heads.map((text, i) => cell(text, i, true)),
      ...rows.map((row) => row.map((text, i) => cell(text, i, false))),
    ],
    {
      x: DECK.side,
      y: top,
      w: WIDTH,
      colW: widths.map((part) => Math.round(part * WIDTH * 1000) / 1000),
      rowH: rowHeight(1, size),
      fontFace: OFFICE_FONT,
      fontSize: size,
      color: INK,
      margin: [CELL.above, CELL.beside, CELL.above, CELL.beside],
      valign: 'middle',
      objectName: 'Table',
    },
  );
}

type Text = Extract<SlideBody, { kind: 'text' }>;

function addParagraphs(slide: Slide, { paragraphs }: Text, top: number, height: number): void {
  const whole = paragraphs.map(([head, text]) => `${head} ${text}`);
  const size = [16, 14, 12, 11, 10, 9].find(
    (one) =>
      whole.reduce((sum, text) => sum + fitSize.lines(text, one, WIDTH) + 0.45, 0) * ((one * 1.22) / 72) <
      height,
  );
  const runs = paragraphs.flatMap(([head, text]) => [
    ...(head === ''
      ? []
      : [{ text: `${head}${text === '' ? '' : '. '}`, options: { bold: true, breakLine: text === '' } }]),
    ...(text === '' ? [] : [{ text, options: { breakLine: true } }]),
  ]);
  slide.addText(runs, {
    x: DECK.side,
    y: top,
    w: WIDTH,
    h: height,
    margin: 0,
    valign: 'top',
    fontFace: OFFICE_FONT,
    fontSize: size ?? 9,
    color: INK,
    paraSpaceAfter: 5,
    objectName: 'Text',
  });
}

/** Where a chart will stand: the finished file has it there, with the workbook behind it. */
export function chartSlot(index: number): string {
  return `Chart ${String(index + 1)}`;
}

function addBody(slide: Slide, spec: SlideSpec, index: number): void {
  const { body, remarks } = spec;
  const { top, height, below } = bodyRoom(spec);
  if (body.kind === 'chart') {
    slide.addText('', { x: DECK.side, y: top, w: WIDTH, h: height, objectName: chartSlot(index) });
  } else if (body.kind === 'table') addTable(slide, body, top);
  else addParagraphs(slide, body, top, height);
  if (remarks.length === 0) return;
  slide.addText(
    remarks.map((text, i) => ({ text, options: { breakLine: i < remarks.length - 1 } })),
    {
      x: DECK.side,
      y: FOOT_TOP - 0.06 - below,
      w: WIDTH,
      h: below,
      margin: 0,
      valign: 'top',
      fontFace: OFFICE_FONT,
      fontSize: REMARK,
      color: SOFT,
      objectName: 'Remarks',
    },
  );
}

function addFoot(slide: Slide, { source, stamp }: SlideSpec, { edition }: Frame): void {
  const text = [stamp ?? '', source].filter((part) => part !== '').join(' ');
  const width = WIDTH - 1.5;
  slide.addText(
    [...(text === '' ? [] : [{ text, options: { breakLine: true } }]), { text: edition, options: {} }],
    {
      x: DECK.side + 1.5,
      y: FOOT_TOP,
      w: width,
      h: 0.6,
      margin: 0,
      valign: 'middle',
      fontFace: OFFICE_FONT,
      fontSize: fitSize(text, { width, lines: 3, largest: 9, smallest: 7, bold: false }),
      color: SOFT,
      objectName: 'Source',
    },
  );
}

/** Builds the file of a deck: the same deck is the same bytes. */
export async function deckFile({ properties, frame, slides }: DeckSpec): Promise<Uint8Array> {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = properties.title;
  deck.subject = properties.subject;
  deck.author = properties.creator;
  deck.company = properties.creator;
  deck.theme = { headFontFace: OFFICE_FONT, bodyFontFace: OFFICE_FONT };
  addFrame(deck, frame, OFFICE_LANGUAGE[properties.lang]);
  slides.forEach((spec, i) => {
    const slide = deck.addSlide({ masterName: LAYOUTS[spec.kind] });
    if (spec.kind === 'title') addTitle(slide, spec);
    else addHead(slide, spec);
    addBody(slide, spec, i);
    addFoot(slide, spec, frame);
  });
  const bytes = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return finishDeck(bytes, { properties, slides });
}
