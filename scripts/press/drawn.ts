import { drawingOf } from '../../src/charts/drawable.ts';
import { LIGHT, type Palette } from '../../src/charts/palette.ts';
import { fileChart, type FileChart } from '../../src/charts/render-file.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import type { Size } from '../../src/charts/types.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import type { ChartWithPapers } from '../../src/views/model.ts';

/** Charts are drawn once for the page to embed and for all their pictures. */
const inline = new WeakMap<ChartWithPapers, Map<Size, string>>();
const files = new WeakMap<ChartWithPapers, Map<string, FileChart>>();

function remembered<Kept>(
  kept: WeakMap<ChartWithPapers, Map<string, Kept>>,
  chart: ChartWithPapers,
  name: string,
  make: () => Kept,
): Kept {
  const own = kept.get(chart) ?? new Map<string, Kept>();
  kept.set(chart, own);
  const found = own.get(name) ?? make();
  own.set(name, found);
  return found;
}

/** Begins all ids of a drawing, so that several may stand in one page. */
export function drawingId({ indicator, view, area }: EmbedView['key']): string {
  return ['q', indicator, view, ...(area === null ? [] : [area.toLowerCase()])].join('-');
}

function classOf({ size: wide, drawing }: ChartWithPapers, size: Size): string {
  if (drawing.form === 'borders') return 'at-any-width';
  return size === 'narrow' ? `below-${wide}` : `from-${wide}`;
}

/** A chart as it stands in a page, at one of the sizes. */
export function inlineChart(id: string, chart: ChartWithPapers, size: Size): string {
  return remembered(inline, chart, size, () =>
    renderSvg(drawingOf(chart.drawing, size), {
      id: `${id}-${size.slice(0, 1)}`,
      title: chart.title,
      className: classOf(chart, size),
      stamp: chart.stamp,
    }),
  );
}

/** The same as a part of a file, in the colours of the file. */
export function chartForFile(
  id: string,
  chart: ChartWithPapers,
  size: Size,
  palette: Palette = LIGHT,
): FileChart {
  return remembered(files, chart, `${size} ${palette['c-paper']}`, () =>
    fileChart(inlineChart(id, chart, size), palette),
  );
}
