import { ImageRun, Paragraph } from 'docx';
import { drawingOf } from '../../../src/charts/drawable.ts';
import { LIGHT } from '../../../src/charts/palette.ts';
import { FILE_FONT, renderFile } from '../../../src/charts/render-file.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import { PICTURE_FONT, png } from '../png.ts';

/** A chart as Word takes it: sharp at any size, and as points for programs that cannot draw it. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type DrawPicture = (chart: ChartWithPapers) => Picture;

/** Text width of the page in points of the screen. */
const WIDEST = 640;
const HIGHEST = 820;
/** Points of the picture for one of the drawing: enough for paper. */
const DENSITY = 1.5;

/** Draws a chart for a document. */
export const drawPicture: DrawPicture = (chart) => {
  const drawing = drawingOf(chart.drawing, chart.size);
  const { width, height } = drawing;
  const bare = renderFile(drawing, { id: chart.id, title: chart.title, stamp: chart.stamp });
  const paper = `<rect width="${String(width)}" height="${String(height)}" fill="${LIGHT['c-paper']}"/>`;
  // Without paper of its own a picture is black on black wherever the page is dark.
  const svg = bare.replace('</title>', `</title>${paper}`);
  return {
    svg,
    png: png(svg.replace(FILE_FONT, PICTURE_FONT), { width: Math.round(width * DENSITY) }),
    width,
    height,
  };
};

/** Twenty small charts side by side are not to be read on a page of paper; their figures stand in the table. */
export function fitsPaper({ drawing }: ChartWithPapers): boolean {
  return drawing.form !== 'multiples';
}

/** The picture of a chart in a paragraph of its own; `number` counts the pictures of the file. */
export function picture(chart: ChartWithPapers, draw: DrawPicture, number: number): Paragraph {
  const { svg, png: points, width, height } = draw(chart);
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const description = [chart.title, plain(chart.heading), chart.sub].join('. ');
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation,
        fallback: { type: 'png', data: points },
        altText: {
          id: String(number),
          name: `${chart.id}-${String(number)}`,
          title: chart.title,
          description,
        },
      }),
    ],
  });
}
