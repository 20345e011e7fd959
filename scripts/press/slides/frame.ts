import type pptxgen from 'pptxgenjs';
import { LIGHT } from '../../../src/charts/palette.ts';
import { OFFICE_FONT } from '../office/languages.ts';
import { officeColour } from './native-chart.ts';

/** Measures of `LAYOUT_WIDE` in inches. */
export const DECK = { width: 13.333, height: 7.5, side: 0.6 } as const;

/** What stands on every slide. */
export interface Frame {
  /** Name of the site beside its mark. */
  readonly name: string;
  /** Release and date of the data. */
  readonly edition: string;
}

/** Names of the two layouts of a deck. */
export const LAYOUTS = { title: 'Qorgan title', content: 'Qorgan' } as const;

/** Where the title of each stands, in inches. */
export const TITLES = { title: { y: 1.15, h: 2 }, content: { y: 0.44, h: 0.78 } } as const;

/** Side of the mark in inches. */
const MARK = 0.36;
const UNIT = MARK / 24;

/** Places of the two shapes of the mark, an arch over a dot; the library draws boxes, `drawMark` makes them what they are. */
function markShapes(x: number, y: number): NonNullable<pptxgen.SlideMasterProps['objects']> {
  const color = officeColour(LIGHT['c-accent']);
  const line = { color, width: 3.4 * UNIT * 72 };
  return [
    { rect: { x, y, w: MARK, h: MARK, line } },
    { rect: { x: x + 8.9 * UNIT, y: y + 14.3 * UNIT, w: 6.2 * UNIT, h: 6.2 * UNIT, fill: { color } } },
  ];
}

const ARCH =
  '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
  '<a:path w="240" h="240" fill="none"><a:moveTo><a:pt x="37" y="210"/></a:moveTo><a:lnTo><a:pt x="37" y="120"/></a:lnTo>' +
  '<a:arcTo wR="83" hR="83" stAng="10800000" swAng="10800000"/><a:lnTo><a:pt x="203" y="210"/></a:lnTo></a:path>' +
  '</a:pathLst></a:custGeom>';

/** Turns the boxes of the mark in a layout into its arch and dot. */
export function drawMark(layout: string): string {
  const box = /<a:prstGeom prst="rect"><a:avLst><\/a:avLst><\/a:prstGeom>/;
  return layout.replace(box, ARCH).replace(box, '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>');
}

function addLayout(deck: pptxgen, kind: keyof typeof LAYOUTS, { name }: Frame, lang: string): void {
  const top = 6.97;
  deck.defineSlideMaster({
    title: LAYOUTS[kind],
    background: { color: 'FFFFFF' },
    objects: [
      {
        line: {
          x: DECK.side,
          y: 0.34,
          w: DECK.width - 2 * DECK.side,
          h: 0,
          line: { color: officeColour(LIGHT['c-ink']), width: 1.5 },
        },
      },
      ...markShapes(DECK.side, top),
      {
        text: {
          text: name,
          options: {
            x: DECK.side + 0.42,
            y: top,
            w: 1,
            h: 0.4,
            margin: 0,
            valign: 'middle',
            bold: true,
            fontFace: OFFICE_FONT,
            fontSize: 12,
            lang,
            color: officeColour(LIGHT['c-accent']),
          },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: DECK.side,
            ...TITLES[kind],
            w: DECK.width - 2 * DECK.side,
            margin: 0,
            align: 'left',
            valign: 'top',
            bold: true,
            fontFace: OFFICE_FONT,
            fontSize: 24,
            color: officeColour(LIGHT['c-ink']),
          },
          text: '',
        },
      },
    ],
  });
}

/** Defines the layouts of a deck: rule above, mark below, and a place for the title, which outlines and voices read. */
export function addFrame(deck: pptxgen, frame: Frame, lang: string): void {
  addLayout(deck, 'content', frame, lang);
  addLayout(deck, 'title', frame, lang);
}
