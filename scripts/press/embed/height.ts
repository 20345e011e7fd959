import { drawingOf } from '../../../src/charts/drawable.ts';
import { wrapText } from '../../../src/charts/wrap-text.ts';
import { WIDTHS } from '../../../src/charts/types.ts';
import { EMBED_WIDTH } from '../../../src/embed/codes.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { EmbedView } from '../../../src/views/embed/view.ts';

const SIDE = 12;
const ROOM = EMBED_WIDTH - 2 * SIDE;
/** Widest line of running text. */
const LINE = 640;
/** The drawing for phones, as wide as the style sheet lets it become. */
const PHONE_DRAWN = 544;

function linesOf(text: string, size: number, heavy = false): number {
  return text === '' ? 0 : wrapText(text, LINE, size, heavy).length;
}

function chartHeight({ chart }: EmbedView): number {
  if (!chart) return 0;
  const isFull = chart.size === 'full';
  const drawn = drawingOf(chart.drawing, isFull ? 'narrow' : chart.size);
  const scale = (isFull ? PHONE_DRAWN : Math.min(ROOM, WIDTHS[chart.size])) / drawn.width;
  const keys = chart.key.length === 0 ? 0 : 30;
  const caption = linesOf(chart.caption.map(plain).join(' '), 15) * 22;
  return 16 + drawn.height * scale + keys + (caption === 0 ? 0 : 12 + caption);
}

function tableHeight({ quiet, table }: EmbedView): number {
  return quiet ? 90 + (table.rows.length + 1) * 50 : 0;
}

/** About how tall the page is in a frame as wide as a column: for frames that no script makes fit. */
export function embedHeight(view: EmbedView): number {
  const head = linesOf(plain(view.heading), 22, true) * 28 + linesOf(view.sub, 15) * 22 + 24;
  const sources = view.sources
    .map(({ publisher, title }) => `${publisher}, ${title} (00.00.0000)`)
    .join('; ');
  const papers = (linesOf(sources, 13) + 1) * 20 + 12;
  const closed = (view.quiet ? 100 : 34) + (view.notes.length > 0 ? 34 : 0);
  const foot = 64;
  return Math.ceil((head + chartHeight(view) + tableHeight(view) + closed + papers + foot) / 10) * 10;
}
