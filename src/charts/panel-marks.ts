import type { Markish } from '@observablehq/plot';
import { dottedBoxes, hatches, shutters } from './absence-marks.ts';

import type { Plane } from './pen.ts';
import { trace } from './pen.ts';
import { textWidth } from './text-width.ts';
import { boxes, dots, FONT, hollowDots, path, SHUTTER, words } from './theme.ts';
import type { Spot } from './theme.ts';
import type { Panel, Segment } from './types.ts';

/** A panel in its place on the page: Plot’s facets. */
export interface PlacedPanel extends Panel {
  readonly fx: number;
  readonly fy: number;
}

const FACET = { fx: 'fx', fy: 'fy' } as const;
const UP: Spot = { x: Number.NaN, y: Number.NaN };

type Faceted<T> = T & { readonly fx: number; readonly fy: number };

/** The same things in every panel that asks for them, each with the place of its panel. */
function inPanels<T extends object>(
  panels: readonly PlacedPanel[],
  of: (panel: PlacedPanel) => readonly (T | null)[],
  empty: T,
): Faceted<T>[] {
  return panels.flatMap((panel) =>
    of(panel).map((thing) => ({ ...(thing ?? empty), fx: panel.fx, fy: panel.fy })),
  );
}

/** Lines of all panels in one role, as one faceted mark each. */
function lines(
  panels: readonly PlacedPanel[],
  of: (panel: PlacedPanel) => readonly Segment[],
  plane: Plane,
  className: string,
  strokeWidth: number,
  dash?: string,
): Markish[] {
  const traceOf = (panel: PlacedPanel) => trace(of(panel), plane);
  const dashed = dash === undefined ? {} : ({ strokeDasharray: dash, strokeLinecap: 'butt' } as const);
  const options = { ...FACET, strokeWidth };
  return [
    path(
      inPanels(panels, (panel) => traceOf(panel).solid, UP),
      className,
      { ...options, ...dashed },
    ),
    path(
      inPanels(panels, (panel) => traceOf(panel).dashed, UP),
      className,
      { ...options, strokeDasharray: '2 3' },
    ),
    dots(
      inPanels(panels, (panel) => traceOf(panel).lone, UP),
      strokeWidth,
      className,
      FACET,
    ),
  ];
}

function endMarks(panels: readonly PlacedPanel[], plane: Plane): Markish[] {
  const spotOf = ({ segments, former = [] }: PlacedPanel): Spot => {
    const last = [...former, ...segments].at(-1)?.at(-1);
    return last ? { x: plane.x(last.x), y: plane.y(last.value) } : UP;
  };
  const isValue = ({ end }: PlacedPanel): boolean => end.kind === 'value';
  const isOpen = ({ end }: PlacedPanel): boolean => end.kind === 'value' && (end.provisional ?? false);
  const ended = panels.filter(isValue);
  const values = inPanels(
    ended,
    (panel) => [{ ...spotOf(panel), x: plane.right + 8, text: panel.end.text }],
    NO_WORDS,
  );
  const others = panels.filter((panel) => !isValue(panel));
  const y = (plane.top + plane.bottom) / 2;
  const marks = inPanels(others, (panel) => [{ x: plane.right + 8, y, text: panel.end.text }], NO_WORDS);
  const spots = (some: readonly PlacedPanel[]): Spot[] => inPanels(some, (panel) => [spotOf(panel)], UP);
  return [
    dots(spots(ended.filter((panel) => !isOpen(panel))), 3, 'c-accent', FACET),
    hollowDots(spots(ended.filter(isOpen)), 3, 'c-accent', FACET),
    words(values, 'c-accent', { ...FACET, fontWeight: 600 }),
    words(marks, 'c-soft', FACET),
  ];
}

const NO_WORDS = { ...UP, text: '' };
const NO_BOX = { ...UP, width: 0, height: 0 };

/**
 * Hatches over missing spans and shutters on the floor of withheld ones. The mark as text stands at the end.
 */
function spanMarks(panels: readonly PlacedPanel[], plane: Plane): Markish[] {
  const width = SHUTTER.width / 3;
  const spans = (panel: PlacedPanel) =>
    (panel.absences ?? []).flatMap(({ kind, from, to }) => {
      if (kind !== 'missing') return [];
      const wide = Math.max(9, plane.x(to) - plane.x(from));
      const x = Math.min(plane.right - wide, (plane.x(from) + plane.x(to) - wide) / 2);
      return [{ x, y: plane.top, width: wide, height: plane.bottom - plane.top }];
    });
  const floors = (panel: PlacedPanel) =>
    (panel.absences ?? []).flatMap(({ kind, from, to }) => {
      if (kind !== 'suppressed') return [];
      return [{ x: (plane.x(from) + plane.x(to) - width) / 2, y: plane.bottom - SHUTTER.height / 2 }];
    });
  return [
    hatches(inPanels(panels, spans, NO_BOX), FACET),
    ...shutters(inPanels(panels, floors, UP), width, FACET),
  ];
}

/** Panels of areas without any line: the mark of their absence over the whole panel, its words on paper. */
function emptyPanels(panels: readonly PlacedPanel[], plane: Plane, isRoomy: boolean): Markish[] {
  const { left, right, top, bottom } = plane;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const textOf = ({ end }: PlacedPanel): string => {
    const whole = end.kind === 'value' || end.words === undefined ? end.text : `${end.words} ${end.text}`;
    return isRoomy && textWidth(whole, FONT) < box.width - 8 ? whole : end.text;
  };
  const of = (kind: Panel['end']['kind']): PlacedPanel[] => panels.filter(({ end }) => end.kind === kind);
  const papers = inPanels(
    [...of('missing')],
    (panel) => {
      const width = textWidth(textOf(panel), FONT) + 8;
      return [{ x: middle.x - width / 2, y: middle.y - 10, width, height: 20 }];
    },
    NO_BOX,
  );
  const at = (some: readonly PlacedPanel[], y: number) =>
    inPanels(some, (panel) => [{ x: middle.x, y, text: textOf(panel) }], NO_WORDS);
  const shutterAt = { x: middle.x - SHUTTER.width / 2, y: middle.y - 9 };
  const centred = { ...FACET, textAnchor: 'middle' } as const;
  return [
    hatches(
      inPanels(of('missing'), () => [box], NO_BOX),
      FACET,
    ),
    boxes(papers, 'c-paper', { ...FACET, rx: 2 }),
    ...shutters(
      inPanels(of('suppressed'), () => [shutterAt], UP),
      SHUTTER.width,
      FACET,
    ),
    dottedBoxes(
      inPanels(of('not-applicable'), () => [box], NO_BOX),
      FACET,
    ),
    words(at([...of('missing'), ...of('not-applicable')], middle.y), 'c-soft', centred),
    words(at(of('suppressed'), middle.y + 10), 'c-soft', centred),
  ];
}

export interface PanelOptions {
  /** Whether words fit where the phone has only the mark. */
  readonly isRoomy: boolean;
  readonly isDrawn: (panel: Panel) => boolean;
}

/** All that stands inside the panels of small multiples, apart from names and years. */
export function panelMarks(
  panels: readonly PlacedPanel[],
  country: readonly Segment[],
  plane: Plane,
  { isRoomy, isDrawn }: PanelOptions,
): Markish[] {
  const drawn = panels.filter(isDrawn);
  const floor = { from: { x: plane.left, y: plane.bottom }, to: { x: plane.right, y: plane.bottom } };
  return [
    path(
      inPanels(drawn, () => [floor.from, floor.to], UP),
      'c-mark',
      { ...FACET, strokeWidth: 1 },
    ),
    ...lines(drawn, () => country, plane, 'c-grey', 1.3),
    ...spanMarks(drawn, plane),
    ...lines(drawn, ({ former = [] }) => former, plane, 'c-accent', 1.6, '3 2.5'),
    ...lines(drawn, ({ segments }) => segments, plane, 'c-accent', 2.2),
    ...endMarks(drawn, plane),
    ...emptyPanels(
      panels.filter((panel) => !isDrawn(panel)),
      plane,
      isRoomy,
    ),
  ];
}
